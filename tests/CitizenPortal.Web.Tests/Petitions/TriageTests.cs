using System.Net;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Accounts.Contracts;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Petitions.Queue;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;

namespace CitizenPortal.Web.Tests.Petitions;

public sealed class TriageTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task After_an_act_the_next_of_the_list_opens()
    {
        var (_, first) = await new Citizen { Commune = "lung cu" }.SendAsync(portal);
        var (_, second) = await new Citizen { Commune = "lung cu" }.SendAsync(portal);
        var officer = await portal.SignedInAsync(Roles.PetitionOfficer, "00715");
        var order = (await officer.PageAsync(PetitionLinks.Queue)).Codes().Where(code => code == first || code == second).ToList();
        var path = PetitionLinks.Case(order[0], "");
        var page = await officer.PageAsync(path);

        using var done = await officer.SubmitAsync(page, path, [("Input.Kind", "Complaint"), ("Input.UnitCode", "00715")], form: CaseSteps.Form(page, PetitionAction.Classify));

        page.QuerySelector("a[rel=prefetch]")!.GetAttribute("href").ShouldBe(PetitionLinks.Case(order[1], ""));
        done.Headers.Location!.ToString().ShouldBe(PetitionLinks.Case(order[1], ""));
    }

    [Fact]
    public async Task Several_cases_are_given_at_once_each_with_its_result_and_taken_back()
    {
        var (_, own) = await new Citizen { Commune = "dong van" }.SendAsync(portal);
        var (_, foreign) = await new Citizen().SendAsync(portal);
        var colleague = await portal.StaffAsync(Roles.PetitionOfficer, "00721");
        var officer = await portal.SignedInAsync(Roles.UnitHead, "00721");
        var queue = await officer.PageAsync(PetitionLinks.Queue);

        using var given = await officer.SubmitAsync(queue, PetitionLinks.BulkAssign, [("OfficerId", colleague.Id.ToString()), ("Codes", own), ("Codes", foreign)], form: "#giao");

        var result = await given.DocumentAsync();
        result.QuerySelector(".lead")!.TextContent.ShouldContain("1 trong 2 đơn");
        (await Citizen.StoredAsync(portal, own)).AssigneeId.ShouldBe(colleague.Id);
        (await Citizen.StoredAsync(portal, foreign)).AssigneeId.ShouldBeNull();
        using var undone = await officer.SubmitAsync(result, PetitionLinks.BulkAssign, []);
        (await undone.DocumentAsync()).QuerySelector("h1")!.TextContent.ShouldContain("hoàn tác");
        (await Citizen.StoredAsync(portal, own)).AssigneeId.ShouldBeNull();
    }

    [Fact]
    public async Task What_is_given_to_somebody_who_is_away_goes_to_his_substitute()
    {
        var (_, code) = await new Citizen { Commune = "meo vac" }.SendAsync(portal);
        var substitute = await portal.StaffAsync(Roles.PetitionOfficer, "00769");
        var away = await portal.SignedInAsync(Roles.PetitionOfficer, "00769");
        var form = await away.PageAsync(PetitionLinks.Absence);
        using var planned = await away.SubmitAsync(form, PetitionLinks.Absence, [("From", "2026-11-02"), ("To", "2026-11-06"), ("SubstituteId", substitute.Id.ToString())]);
        planned.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await away.PageAsync(PetitionLinks.Case(code));

        using var given = await away.SubmitAsync(page, PetitionLinks.Case(code), [("Input.AssigneeId", page.QuerySelector("[data-assign] [data-me]")!.GetAttribute("value")!)], form: "[data-assign]");

        given.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Citizen.StoredAsync(portal, code)).AssigneeId.ShouldBe(substitute.Id);
    }

    [Fact]
    public async Task A_colleague_called_in_a_note_finds_the_case_until_he_opens_it()
    {
        var (_, code) = await new Citizen { Commune = "yen minh" }.SendAsync(portal);
        var called = await portal.StaffAsync(Roles.PetitionOfficer, "00820");
        var writer = await portal.SignedInAsync(Roles.PetitionOfficer, "00820");
        var page = await writer.PageAsync(PetitionLinks.Case(code));

        using var unknown = await writer.SubmitAsync(page, PetitionLinks.Case(code), [("Note", "@khong.co xem giúp")], form: "form[action*='Note']");
        using var written = await writer.SubmitAsync(page, PetitionLinks.Case(code), [("Note", $"@{called.UserName} xem giúp")], form: "form[action*='Note']");

        unknown.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        written.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var reader = await SignedInAsync(called);
        (await reader.PageAsync(PetitionLinks.Queue)).QuerySelector(".desk-called")!.TextContent.ShouldContain(code[..5]);
        (await reader.PageAsync(PetitionLinks.Case(code))).QuerySelector(".notes")!.TextContent.ShouldContain("xem giúp");
        (await reader.PageAsync(PetitionLinks.Queue)).QuerySelector(".desk-called").ShouldBeNull();
    }

    [Fact]
    public async Task A_view_is_kept_by_name_and_only_for_its_owner()
    {
        var officer = await portal.SignedInAsync(Roles.PetitionOfficer, "00700");
        var path = $"{PetitionLinks.Queue}?loai=Complaint&cua=Mine";
        var page = await officer.PageAsync(path);

        using var kept = await officer.SubmitAsync(page, path, [("ViewName", "Khiếu nại của tôi")], form: ".desk-keep");

        kept.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await officer.PageAsync(PetitionLinks.Queue)).QuerySelector(".desk-views a")!.GetAttribute("href").ShouldBe(path);
        (await (await portal.SignedInAsync(Roles.PetitionOfficer, "00700")).PageAsync(PetitionLinks.Queue)).QuerySelector(".desk-views a").ShouldBeNull();
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_and_back()
    {
        for (var count = 0; count <= QueueQuery.PageSize; count++)
        {
            await new Citizen { Commune = "vi xuyen", Kind = count % 2 == 0 ? "Feedback" : "Complaint" }.SendAsync(portal);
        }

        var officer = await portal.SignedInAsync(Roles.PetitionOfficer, "00913");
        var first = await officer.PageAsync(PetitionLinks.Queue);
        var second = await officer.PageAsync(Link(first, "Trang sau"));
        var back = await officer.PageAsync(Link(second, "Trang trước"));

        first.Codes().Length.ShouldBe(QueueQuery.PageSize);
        first.Codes().Concat(second.Codes()).Distinct().Count().ShouldBe(QueueQuery.PageSize + 1);
        back.Codes().ShouldBe(first.Codes());

        static string Link(AngleSharp.Html.Dom.IHtmlDocument page, string words) => page.QuerySelectorAll(".desk-foot a").Single(link => link.TextContent == words).GetAttribute("href")!;
    }

    [Fact]
    public async Task A_transfer_is_sent_back_once_and_then_ruled_upon()
    {
        var (_, code) = await new Citizen { Kind = "Feedback" }.SendAsync(portal);
        var sender = await portal.SignedInAsync(Roles.PetitionOfficer, "00700");
        var receiver = await portal.SignedInAsync(Roles.PetitionOfficer, "00715");
        var board = await portal.SignedInAsync(Roles.Board);
        await sender.StepAsync(code, PetitionAction.Transfer, ("Input.UnitCode", "00715"), ("Input.Text", "Việc ở xã bạn."));
        await receiver.StepAsync(code, PetitionAction.Decline, ("Input.Text", "Không phải việc của xã."));
        (await Citizen.StoredAsync(portal, code)).UnitCode.ShouldBe("00700");
        await sender.StepAsync(code, PetitionAction.Transfer, ("Input.UnitCode", "00715"), ("Input.Text", "Đã xem lại bản đồ."));
        await receiver.StepAsync(code, PetitionAction.Dispute, ("Input.Text", "Vẫn không phải."));

        await board.StepAsync(code, PetitionAction.Rule, ("Input.UnitCode", "00715"), ("Input.Text", "Thửa đất thuộc Lũng Cú."));

        var petition = await Citizen.StoredAsync(portal, code);
        (petition.State, petition.UnitCode, petition.IsRuled).ShouldBe((PetitionState.Classified, "00715", true));
        (await receiver.PageAsync(PetitionLinks.Case(code))).QuerySelector("input[value=Transfer]").ShouldBeNull();
    }

    private async Task<HttpClient> SignedInAsync(PortalUser user)
    {
        var browser = portal.Browser();
        using var password = await browser.PasswordAsync(user.UserName!, Given.Password);
        using var code = await browser.SubmitAsync(await browser.PageAsync(AccountLinks.Code), AccountLinks.Code, [("Code", await portal.CodeAsync(user))]);
        return browser;
    }
}
