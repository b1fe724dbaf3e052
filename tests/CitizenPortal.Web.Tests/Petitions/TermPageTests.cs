using AngleSharp.Html.Dom;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using System.Net;

namespace CitizenPortal.Web.Tests.Petitions;

/// <summary>The term of one case: the table in full, and the decisions that lengthen or stop it. A complaint taken up on 2 November 2026 is due on 2 December.</summary>
public sealed class TermPageTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task The_page_shows_rule_article_and_every_day()
    {
        var (_, code, head) = await AcceptedAsync();

        var page = await head.PageAsync(PetitionLinks.Term(code));

        page.QuerySelector(".next__d")!.TextContent.ShouldContain("02/12/2026");
        page.QuerySelector("main")!.TextContent.ShouldContain("KN1_RESOLVE");
        page.QuerySelector("main")!.TextContent.ShouldContain("Luật Khiếu nại, Điều 28");
        page.QuerySelector(".day-table tbody")!.TextContent.ShouldContain("Ngày bắt đầu, không tính");
        (await head.PageAsync(PetitionLinks.Case(code))).QuerySelector($"a[href='{PetitionLinks.Term(code)}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_written_finding_lengthens_the_term_and_the_citizen_reads_it()
    {
        var (citizen, code, head) = await AcceptedAsync();

        using var saved = await DecideAsync(head, code, ClockEntryKind.Complex, ("Input.Document", "VB 12/UBND"), ("Input.On", "02/11/2026"), ("Input.Reason", "Nhiều nơi phải xác minh."));

        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Citizen.StoredAsync(portal, code)).DueOn.ShouldBe(new DateOnly(2026, 12, 17));
        (await head.PageAsync(PetitionLinks.Term(code))).QuerySelector("main")!.TextContent.ShouldContain("VB 12/UBND");
        var track = (await citizen.PageAsync(PetitionLinks.Track(code))).QuerySelector("main")!.TextContent;
        track.ShouldContain("17/12/2026");
        track.ShouldContain("Vụ việc được xác định là phức tạp");
    }

    [Fact]
    public async Task A_suspension_stops_the_clock_everywhere_until_the_case_goes_on()
    {
        var (_, code, head) = await AcceptedAsync();
        (await DecideAsync(head, code, ClockEntryKind.Suspension, ("Input.Document", "QĐ 7"), ("Input.On", "02/11/2026"))).Dispose();
        (await Citizen.StoredAsync(portal, code)).DueOn.ShouldBeNull();
        (await head.PageAsync(PetitionLinks.Case(code))).QuerySelector(".notice--attn")!.TextContent.ShouldContain("Thời hạn đang tạm dừng");
        (await head.PageAsync($"{PetitionLinks.Queue}?tim={code}")).QuerySelector(".queue tbody")!.TextContent.ShouldContain("Tạm đình chỉ");

        using var resumed = await DecideAsync(head, code, ClockEntryKind.Suspension, ("Input.Document", "QĐ 9"), ("Input.On", "02/11/2026"));

        resumed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Citizen.StoredAsync(portal, code)).DueOn.ShouldBe(new DateOnly(2026, 12, 2));
    }

    [Theory]
    [InlineData("", "01/11/2026", "Hãy ghi số văn bản")]
    [InlineData("VB 1", "03/11/2026", "không muộn hơn hôm nay")]
    [InlineData("VB 1", "mai", "Hãy ghi ngày văn bản")]
    public async Task Bad_input_is_refused_with_what_was_typed(string document, string on, string reason)
    {
        var (_, code, head) = await AcceptedAsync();

        using var refused = await DecideAsync(head, code, ClockEntryKind.Complex, ("Input.Document", document), ("Input.On", on));

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await refused.DocumentAsync();
        page.QuerySelector(".summary-error")!.TextContent.ShouldContain(reason);
        page.QuerySelector("#Input_On")!.GetAttribute("value").ShouldBe(on);
        (await Citizen.StoredAsync(portal, code)).DueOn.ShouldBe(new DateOnly(2026, 12, 2));
    }

    [Fact]
    public async Task A_paper_older_than_the_term_is_a_broken_rule()
    {
        var (_, code, head) = await AcceptedAsync();

        using var refused = await DecideAsync(head, code, ClockEntryKind.Complex, ("Input.Document", "VB 1"), ("Input.On", "30/10/2026"));

        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.DocumentAsync()).QuerySelector(".summary-error")!.TextContent.ShouldContain("ở trước ngày thời hạn bắt đầu chạy");
    }

    [Fact]
    public async Task Two_at_once_the_second_keeps_what_he_wrote()
    {
        var (_, code, head) = await AcceptedAsync();
        var page = await head.PageAsync(PetitionLinks.Term(code));
        (await DecideAsync(head, code, ClockEntryKind.Remote, ("Input.Document", "PT 1"), ("Input.On", "02/11/2026"), ("Input.Reason", "Sạt lở"))).Dispose();

        using var late = await head.SubmitAsync(page, PetitionLinks.Term(code), [("Input.Document", "VB 2"), ("Input.On", "02/11/2026")], form: Form(page, ClockEntryKind.Complex));

        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await late.DocumentAsync()).QuerySelector("#Input_Document")!.GetAttribute("value").ShouldBe("VB 2");
    }

    [Fact]
    public async Task An_officer_is_offered_only_what_he_may_decide_and_a_stranger_finds_nothing()
    {
        var (_, code, _) = await AcceptedAsync();
        var officer = await portal.SignedInAsync(Roles.PetitionOfficer, "00700");
        var stranger = await portal.SignedInAsync(Roles.UnitHead, "00715");

        var offered = (await officer.PageAsync(PetitionLinks.Term(code))).QuerySelectorAll("input[name='Input.Kind']").Select(input => input.GetAttribute("value"));
        using var hidden = await stranger.GetAsync(new Uri(PetitionLinks.Term(code), UriKind.Relative), PortalFixture.Cancel);

        offered.ShouldBe(["Remote"]);
        hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_citizen_is_written_to_when_a_term_is_lengthened_stopped_and_goes_on()
    {
        var (_, code, head) = await AcceptedAsync();
        (await DecideAsync(head, code, ClockEntryKind.Complex, ("Input.Document", "VB 12/UBND"), ("Input.On", "02/11/2026"), ("Input.Reason", "Nhiều nơi phải xác minh."))).Dispose();
        (await DecideAsync(head, code, ClockEntryKind.Suspension, ("Input.Document", "QĐ 7"), ("Input.On", "02/11/2026"))).Dispose();
        (await DecideAsync(head, code, ClockEntryKind.Suspension, ("Input.Document", "QĐ 9"), ("Input.On", "02/11/2026"))).Dispose();

        var petition = await Citizen.StoredAsync(portal, code);
        var texts = await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Message>()
            .Where(message => message.Key.StartsWith($"petition:{petition.Id:N}:") && message.Channel == MessageChannel.Sms).Select(message => message.Text).ToListAsync(PortalFixture.Cancel));

        texts.ShouldContain(text => text.Contains("Thời hạn giải quyết được kéo dài. Hạn mới: ") && text.Contains("17/12/2026") && text.Contains("VB 12/UBND"));
        texts.ShouldContain(text => text.Contains("Việc giải quyết tạm dừng. Văn bản QĐ 7"));
        texts.ShouldContain(text => text.Contains("Thời hạn giải quyết chạy tiếp. Hạn mới: ") && text.Contains("QĐ 9"));
    }

    private async Task<(HttpClient Citizen, string Code, HttpClient Head)> AcceptedAsync()
    {
        var (citizen, code) = await new Citizen().SendAsync(portal);
        var head = await portal.SignedInAsync(Roles.Board);
        foreach (var (action, fill) in new (PetitionAction, (string, string)[])[] { (PetitionAction.Classify, [("Input.Kind", "Complaint"), ("Input.UnitCode", "00700")]), (PetitionAction.Accept, []) })
        {
            var page = await head.PageAsync(PetitionLinks.Case(code));
            var form = page.QuerySelector($"input[name='Input.Action'][value='{action}']")!.Closest("form")!;
            form.SetAttribute("id", "step");
            using var done = await head.SubmitAsync(page, PetitionLinks.Case(code), fill, form: "#step");
            done.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        return (citizen, code, head);
    }

    private static async Task<HttpResponseMessage> DecideAsync(HttpClient head, string code, ClockEntryKind kind, params (string, string)[] fill)
    {
        var page = await head.PageAsync(PetitionLinks.Term(code));
        return await head.SubmitAsync(page, PetitionLinks.Term(code), fill, form: Form(page, kind));
    }

    private static string Form(IHtmlDocument page, ClockEntryKind kind)
    {
        page.QuerySelector($"input[name='Input.Kind'][value='{kind}']")!.Closest("form")!.SetAttribute("id", "decision");
        return "#decision";
    }
}
