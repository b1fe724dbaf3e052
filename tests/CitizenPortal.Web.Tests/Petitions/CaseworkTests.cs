using System.Net;
using AngleSharp.Html.Dom;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Petitions;

public sealed class CaseworkTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_petition_is_classified_accepted_answered_and_closed_and_the_citizen_reads_the_answer()
    {
        var (citizen, code) = await new Citizen().SendAsync(portal);
        var officer = await portal.SignedInAsync(Roles.Board);

        await StepAsync(officer, code, PetitionAction.Classify, ("Input.Kind", "Complaint"), ("Input.UnitCode", "00700"));
        await StepAsync(officer, code, PetitionAction.Accept);
        (await Citizen.StoredAsync(portal, code)).DueTerm.ShouldBe("KN1_RESOLVE");
        await StepAsync(officer, code, PetitionAction.Answer, ("Input.Text", "Diện tích đúng là 318 m²."), ("Input.Answers[1]", "Đã đo lại ngày 12/11."), ("Input.Outcomes[1]", "Right"));
        await StepAsync(officer, code, PetitionAction.Close);

        var page = await citizen.PageAsync(PetitionLinks.Track(code));
        page.QuerySelector("main")!.TextContent.ShouldContain("Diện tích đúng là 318 m².");
        page.QuerySelector(".items")!.TextContent.ShouldContain("Đã đo lại ngày 12/11.");
        var petition = await Citizen.StoredAsync(portal, code);
        petition.State.ShouldBe(PetitionState.Closed);
        petition.History.OrderBy(line => line.Number).Select(line => line.Action).ShouldBe([null, PetitionAction.Classify, PetitionAction.Accept, PetitionAction.Answer, PetitionAction.Close]);
    }

    [Fact]
    public async Task The_citizen_is_told_of_a_step_by_message_in_the_same_save()
    {
        var (_, code) = await new Citizen().SendAsync(portal);
        var officer = await portal.SignedInAsync(Roles.PetitionOfficer, "00700");

        await StepAsync(officer, code, PetitionAction.AskSupplement, ("Input.Text", "Quyết định số mấy?"));

        var petition = await Citizen.StoredAsync(portal, code);
        var told = await portal.InScope(services => services.GetRequiredService<IMessageQueue>().StatusAsync($"petition:{petition.Id:N}:2", PortalFixture.Cancel));
        told.ShouldHaveSingleItem().Channel.ShouldBe(MessageChannel.Sms);
    }

    [Fact]
    public async Task An_officer_of_another_unit_finds_nothing()
    {
        var (_, code) = await new Citizen().SendAsync(portal, ("Files", "so-do.jpg", Citizen.Photo));
        var file = (await Citizen.StoredAsync(portal, code)).Attachments.Single();
        var stranger = await portal.SignedInAsync(Roles.UnitHead, "00715");

        (await GetAsync(stranger, PetitionLinks.Case(code))).ShouldBe(HttpStatusCode.NotFound);
        (await GetAsync(stranger, PetitionLinks.CaseFile(code, file.Id))).ShouldBe(HttpStatusCode.NotFound);
        (await GetAsync(stranger, PetitionLinks.Case("2222222222"))).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.PageAsync(PetitionLinks.Queue)).QuerySelector("main")!.TextContent.ShouldNotContain(code[..5]);
    }

    [Fact]
    public async Task Without_signing_in_there_is_no_queue()
    {
        using var response = await portal.Browser().GetAsync(new Uri(PetitionLinks.Queue, UriKind.Relative), PortalFixture.Cancel);

        response.Headers.Location!.ToString().ShouldContain("/can-bo/dang-nhap");
    }

    [Fact]
    public async Task Two_officers_at_once_the_second_keeps_what_he_wrote_and_sees_what_changed()
    {
        var (_, code) = await new Citizen { Kind = "Feedback" }.SendAsync(portal);
        var first = await portal.SignedInAsync(Roles.PetitionOfficer, "00700");
        var second = await portal.SignedInAsync(Roles.PetitionOfficer, "00700");
        var page = await second.PageAsync(PetitionLinks.Case(code));
        await StepAsync(first, code, PetitionAction.Classify, ("Input.Kind", "Feedback"), ("Input.UnitCode", "00700"));

        using var late = await second.SubmitAsync(page, PetitionLinks.Case(code), [("Input.Text", "Xin gửi thêm ảnh chụp.")], form: Form(page, PetitionAction.AskSupplement));

        var shown = await late.DocumentAsync();
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        shown.QuerySelector("textarea[name='Input.Text']")!.TextContent.ShouldContain("Xin gửi thêm ảnh chụp.");
        shown.QuerySelector(".notice--attn")!.TextContent.ShouldContain("Cán bộ đã đọc và phân loại đơn");
        (await Citizen.StoredAsync(portal, code)).State.ShouldBe(PetitionState.Classified);
    }

    [Fact]
    public async Task An_answer_without_words_is_refused_and_what_was_written_stays()
    {
        var (_, code) = await new Citizen { Kind = "Feedback" }.SendAsync(portal);
        var officer = await portal.SignedInAsync(Roles.PetitionOfficer, "00700");
        await StepAsync(officer, code, PetitionAction.Classify, ("Input.Kind", "Feedback"), ("Input.UnitCode", "00700"));
        var page = await officer.PageAsync(PetitionLinks.Case(code));

        using var response = await officer.SubmitAsync(page, PetitionLinks.Case(code), [("Input.Text", ""), ("Input.Answers[1]", "Sẽ thông cống trong tuần.")], form: Form(page, PetitionAction.Answer));

        var shown = await response.DocumentAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        shown.GetElementById("Input_Text").ShouldNotBeNull();
        shown.QuerySelector("textarea[name='Input.Answers[1]']")!.TextContent.ShouldContain("Sẽ thông cống");
    }

    [Fact]
    public async Task A_step_that_the_table_does_not_give_is_refused()
    {
        var (_, code) = await new Citizen().SendAsync(portal);
        var officer = await portal.SignedInAsync(Roles.PetitionOfficer, "00700");
        var page = await officer.PageAsync(PetitionLinks.Case(code));

        using var response = await officer.SubmitAsync(page, PetitionLinks.Case(code), [("Input.Action", "Close")], form: Form(page, PetitionAction.Classify));

        response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Citizen.StoredAsync(portal, code)).State.ShouldBe(PetitionState.Registered);
    }

    [Fact]
    public async Task A_transfer_moves_the_petition_to_the_other_units_queue()
    {
        var (_, code) = await new Citizen().SendAsync(portal);
        var sender = await portal.SignedInAsync(Roles.PetitionOfficer, "00700");
        var receiver = await portal.SignedInAsync(Roles.PetitionOfficer, "00715");

        await StepAsync(sender, code, PetitionAction.Transfer, ("Input.UnitCode", "00715"), ("Input.Text", "Đất thuộc xã Lũng Cú."));

        (await GetAsync(sender, PetitionLinks.Case(code))).ShouldBe(HttpStatusCode.NotFound);
        (await receiver.PageAsync(PetitionLinks.Queue)).QuerySelector("main")!.TextContent.ShouldContain(code[..5]);
    }

    [Fact]
    public async Task A_denouncer_is_a_code_in_the_queue_and_unknown_to_officers_who_do_not_decide()
    {
        var (_, code) = await new Citizen { Kind = "Denunciation", Name = "Người Tố Cáo Ẩn", Story = "Ông trưởng phòng nhận tiền trái quy định ngày 1/11." }.SendAsync(portal, ("Files", "bang-chung.jpg", Citizen.Photo));
        var file = (await Citizen.StoredAsync(portal, code)).Attachments.Single();
        var board = await portal.SignedInAsync(Roles.Board, "BTCD");
        var officer = await portal.SignedInAsync(Roles.PetitionOfficer, "BTCD");

        var queue = (await board.PageAsync(PetitionLinks.Queue)).DocumentElement.OuterHtml;
        var hidden = (await officer.PageAsync(PetitionLinks.Case(code))).DocumentElement.OuterHtml;

        queue.ShouldContain($"Người tố cáo TC-{code[..5]}");
        queue.ShouldNotContain("Người Tố Cáo Ẩn");
        queue.ShouldNotContain("trưởng phòng");
        hidden.ShouldNotContain("Người Tố Cáo Ẩn");
        hidden.ShouldNotContain("trưởng phòng");
        (await GetAsync(officer, PetitionLinks.CaseFile(code, file.Id))).ShouldBe(HttpStatusCode.NotFound);
        var decides = (await board.PageAsync(PetitionLinks.Case(code))).QuerySelector("main")!.TextContent;
        decides.ShouldContain("trưởng phòng");
        decides.ShouldNotContain("Người Tố Cáo Ẩn");
    }

    [Fact]
    public async Task The_queue_puts_the_least_time_left_first_and_filters_stand_in_the_address()
    {
        var (_, feedback) = await new Citizen { Kind = "Feedback", Commune = "lung cu" }.SendAsync(portal);
        var (_, complaint) = await new Citizen { Kind = "Complaint", Commune = "lung cu" }.SendAsync(portal);
        var officer = await portal.SignedInAsync(Roles.PetitionOfficer, "00715");

        var all = await officer.PageAsync(PetitionLinks.Queue);
        var filtered = await officer.PageAsync($"{PetitionLinks.Queue}?loai=Feedback");

        var codes = all.QuerySelectorAll("th[scope=row] a").Select(link => link.TextContent.Replace("-", "", StringComparison.Ordinal)).ToList();
        codes.IndexOf(complaint).ShouldBeLessThan(codes.IndexOf(feedback));
        filtered.QuerySelectorAll("th[scope=row] a").Select(link => link.TextContent.Replace("-", "", StringComparison.Ordinal)).ShouldContain(feedback);
        filtered.QuerySelectorAll("th[scope=row] a").Select(link => link.TextContent.Replace("-", "", StringComparison.Ordinal)).ShouldNotContain(complaint);
    }

    [Fact]
    public async Task The_end_of_a_petition_is_told_to_other_parts()
    {
        var (_, code) = await new Citizen { Kind = "Feedback" }.SendAsync(portal);
        var officer = await portal.SignedInAsync(Roles.PetitionOfficer, "00700");

        await StepAsync(officer, code, PetitionAction.Guide, ("Input.Text", "Việc này do Tòa án giải quyết."));

        (await Citizen.StoredAsync(portal, code)).IsOpen.ShouldBeFalse();
        var petitions = await portal.InScope(services => services.GetRequiredService<ICaseload>().ByUnitAsync(PortalFixture.Cancel));
        petitions.Single(unit => unit.UnitCode == "00700").ClosedThisMonth.ShouldBeGreaterThan(0);
    }

    private static async Task StepAsync(HttpClient officer, string code, PetitionAction action, params (string, string)[] fill)
    {
        var page = await officer.PageAsync(PetitionLinks.Case(code));
        using var response = await officer.SubmitAsync(page, PetitionLinks.Case(code), fill, form: Form(page, action));
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await response.DocumentAsync()).QuerySelector(".summary-error")?.TextContent);
    }

    /// <summary>Selector of the form of one step.</summary>
    private static string Form(IHtmlDocument page, PetitionAction action)
    {
        var form = page.QuerySelector($"input[name='Input.Action'][value='{action}']")?.Closest("form") ?? throw new InvalidOperationException($"The page offers no {action}.");
        form.SetAttribute("id", $"step-{action}");
        return $"#step-{action}";
    }

    private static async Task<HttpStatusCode> GetAsync(HttpClient browser, string path)
    {
        using var response = await browser.GetAsync(new Uri(path, UriKind.Relative), PortalFixture.Cancel);
        return response.StatusCode;
    }
}
