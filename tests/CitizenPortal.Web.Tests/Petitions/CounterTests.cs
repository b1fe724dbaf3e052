using System.Net;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Petitions;

public sealed class CounterTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly (string, string)[] Paper =
    [
        ("Input.Source", "Forwarded"), ("Input.ForwardedBy", "Đoàn ĐBQH tỉnh"), ("Input.Kind", "Complaint"), ("Input.CommuneCode", "00700"),
        ("Input.Story", "Tổ đo đạc ghi đất nhà tôi thiếu 46 m² so với sổ cũ."), ("Input.Requests", "Đo lại thửa 214\n- Trả lời bằng văn bản"),
        ("Input.Name", "Lò Thị Mẩy"), ("Input.Phone", "0912 345 678"), ("Input.Address", "Thôn Khau Tràng"), ("Input.Helped", "true"), ("Input.HelperName", "Lò Văn Sơn"),
    ];

    [Fact]
    public async Task A_paper_is_registered_on_one_screen_with_its_source_and_helper_and_gives_a_receipt()
    {
        var officer = await portal.SignedInAsync(Roles.ReceptionOfficer, "00700");

        using var taken = await officer.SubmitAsync(await officer.PageAsync(PetitionLinks.Intake), PetitionLinks.Intake, Paper, files: ("Files", "don.jpg", Citizen.Photo));

        taken.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await taken.DocumentAsync()).QuerySelector(".summary-error")?.TextContent);
        var code = taken.Headers.Location!.ToString().Split('/')[^1];
        var petition = await Citizen.StoredAsync(portal, code);
        (petition.Source, petition.ForwardedBy, petition.UnitCode).ShouldBe((PetitionSource.Forwarded, "Đoàn ĐBQH tỉnh", "00700"));
        petition.Requests.Select(request => request.Text).ShouldBe(["Đo lại thửa 214", "Trả lời bằng văn bản"], ignoreOrder: true);
        (await ContactAsync(petition.Id)).HelperName.ShouldBe("Lò Văn Sơn");
        var receipt = (await officer.PageAsync(PetitionLinks.IntakeReceipt(code))).QuerySelector(".receipt")!.TextContent;
        receipt.ShouldContain(code[..5]);
        receipt.ShouldNotContain("Lò Thị Mẩy");
        using var stranger = await (await portal.SignedInAsync(Roles.ReceptionOfficer, "00715")).GetAsync(new Uri(PetitionLinks.IntakeReceipt(code), UriKind.Relative), PortalFixture.Cancel);
        stranger.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_takes_in_a_denunciation_for_another_desk_is_not_offered_the_case_but_told_where_it_went()
    {
        var officer = await portal.SignedInAsync(Roles.ReceptionOfficer, "00700");
        using var taken = await officer.SubmitAsync(
            await officer.PageAsync(PetitionLinks.Intake), PetitionLinks.Intake, [.. Paper.Where(field => field.Item1 is not "Input.Kind"), ("Input.Kind", "Denunciation")]);

        var receipt = await officer.PageAsync(taken.Headers.Location!.ToString());

        var code = taken.Headers.Location!.ToString().Split('/')[^1];
        receipt.QuerySelector($"a[href='{PetitionLinks.Case(code)}']").ShouldBeNull();
        receipt.QuerySelector("main .notice")!.TextContent.ShouldContain("Đơn đã chuyển thẳng tới Ban Tiếp công dân");
        (await (await portal.SignedInAsync(Roles.Board, "BTCD")).PageAsync(PetitionLinks.IntakeReceipt(code))).QuerySelector($"a[href='{PetitionLinks.Case(code)}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_same_screen_sent_twice_is_one_petition()
    {
        var officer = await portal.SignedInAsync(Roles.ReceptionOfficer, "00700");
        var page = await officer.PageAsync(PetitionLinks.Intake);

        using var once = await officer.SubmitAsync(page, PetitionLinks.Intake, Paper);
        using var twice = await officer.SubmitAsync(page, PetitionLinks.Intake, Paper);

        twice.Headers.Location.ShouldBe(once.Headers.Location);
    }

    [Fact]
    public async Task What_is_missing_is_named_and_what_was_typed_stays()
    {
        var officer = await portal.SignedInAsync(Roles.ReceptionOfficer, "00700");

        using var response = await officer.SubmitAsync(await officer.PageAsync(PetitionLinks.Intake), PetitionLinks.Intake, Paper.Where(field => field.Item1 is not "Input.Name" and not "Input.ForwardedBy"));

        var page = await response.DocumentAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        page.QuerySelector(".summary-error")!.TextContent.ShouldContain("Hãy ghi họ và tên người gửi.");
        page.QuerySelector(".summary-error")!.TextContent.ShouldContain("Hãy ghi nơi chuyển đơn đến.");
        page.QuerySelector("textarea[name='Input.Story']")!.TextContent.ShouldContain("46 m²");
    }

    [Fact]
    public async Task A_denunciation_without_a_name_becomes_a_lead_for_inspection_outside_the_clocks()
    {
        var officer = await portal.SignedInAsync(Roles.PetitionOfficer, "BTCD");
        using var taken = await officer.SubmitAsync(
            await officer.PageAsync(PetitionLinks.Intake), PetitionLinks.Intake, [.. Paper.Where(field => field.Item1 is not ("Input.Kind" or "Input.Source" or "Input.Name")), ("Input.Kind", "Denunciation"), ("Input.Source", "Post"), ("Input.Anonymous", "true")]);
        var code = taken.Headers.Location!.ToString().Split('/')[^1];

        await officer.StepAsync(code, PetitionAction.KeepLead, ("Input.Text", "Thu tiền trái quy định, có biên lai."));

        var petition = await Citizen.StoredAsync(portal, code);
        (petition.State, petition.DueOn, petition.IsOpen).ShouldBe((PetitionState.LeadKept, null, false));
        var lead = await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<InspectionLead>().SingleAsync(kept => kept.PetitionId == petition.Id, PortalFixture.Cancel));
        lead.Summary.ShouldStartWith(TextCipher.Mark);
        await portal.InScope(services => services.GetRequiredService<CaseTexts>().OpenAsync(petition.Id, [lead], PortalFixture.Cancel));
        lead.Summary.ShouldBe("Thu tiền trái quy định, có biên lai.");
        (await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<PetitionContact>().AnyAsync(contact => contact.PetitionId == petition.Id, PortalFixture.Cancel))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_mixed_paper_is_split_and_the_part_without_the_denunciation_carries_nothing_of_it()
    {
        var officer = await portal.SignedInAsync(Roles.PetitionOfficer, "00700");
        using var taken = await officer.SubmitAsync(
            await officer.PageAsync(PetitionLinks.Intake), PetitionLinks.Intake, [.. Paper.Where(field => field.Item1 is not "Input.Story"), ("Input.Story", "Đất đo thiếu. Ông trưởng thôn còn nhận tiền của tôi.")], files: ("Files", "don.jpg", Citizen.Photo));
        var code = taken.Headers.Location!.ToString().Split('/')[^1];

        await officer.StepAsync(code, PetitionAction.Split, ("Input.Parts[1]", "1"), ("Input.Parts[2]", "2"), ("Input.PartKinds[1]", "Complaint"), ("Input.PartKinds[2]", "Denunciation"));

        var origin = await Citizen.StoredAsync(portal, code);
        origin.State.ShouldBe(PetitionState.Parted);
        var parts = await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Petition>().Include(part => part.Attachments).Where(part => part.Origin == origin.Id).ToListAsync(PortalFixture.Cancel));
        parts.Select(part => part.Kind).ShouldBe([PetitionKind.Complaint, PetitionKind.Denunciation], ignoreOrder: true);
        parts.ShouldAllBe(part => part.DueOn != null && part.Code != code);
        var complaint = parts.Single(part => part.Kind == PetitionKind.Complaint);
        await portal.InScope(services => services.GetRequiredService<CaseTexts>().OpenAsync(complaint.Id, [complaint], PortalFixture.Cancel));
        complaint.Story.ShouldContain("Đo lại thửa 214");
        complaint.Story.ShouldNotContain("nhận tiền");
        complaint.Attachments.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("LookAgain", "Myself", "CommuneChairman", "Khiếu nại lần đầu", "Chủ tịch UBND tỉnh")]
    [InlineData("ReportBreach", "Others", "CommuneChairman", "Tố cáo", "Chủ tịch UBND tỉnh")]
    [InlineData("ChangeRule", "Others", "Unknown", "quy định hành chính", "Ban Tiếp công dân tỉnh chọn giúp")]
    public async Task Three_answers_lead_to_a_kind_and_a_body_and_on_to_the_form(string wish, string concern, string party, string kind, string body)
    {
        var browser = portal.Browser();
        var page = await browser.PageAsync($"{PetitionLinks.Advise}?muon={wish}&cua={concern}&ai={party}");

        page.QuerySelector(".next")!.TextContent.ShouldContain(kind);
        page.QuerySelector(".next")!.TextContent.ShouldContain(body);
        (await browser.PageAsync(page.QuerySelector(".next a.btn")!.GetAttribute("href")!)).QuerySelector("input[name=Kind][checked]").ShouldNotBeNull();
    }

    [Fact]
    public async Task An_answer_left_out_is_asked_for_again()
    {
        using var response = await portal.Browser().GetAsync(new Uri($"{PetitionLinks.Advise}?muon=Improve", UriKind.Relative), PortalFixture.Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.DocumentAsync()).QuerySelector("input[value=Improve]")!.HasAttribute("checked").ShouldBeTrue();
    }

    private Task<PetitionContact> ContactAsync(Guid petition) => portal.InScope(services =>
        services.GetRequiredService<PortalDb>().Set<PetitionContact>().SingleAsync(contact => contact.PetitionId == petition, PortalFixture.Cancel));
}
