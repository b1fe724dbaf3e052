using System.Net;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Petitions.Papers;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Petitions.Papers;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;
using CitizenPortal.Web.Tests.Petitions.Protection;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Petitions.Papers;

public sealed class PaperPagesTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const string Why = "Cần in thông báo gửi người tố cáo.";

    [Fact]
    public async Task A_notice_of_acceptance_is_prefilled_numbered_filed_and_voided_with_its_number_kept()
    {
        var (officer, code) = await AcceptedAsync();
        var list = await officer.PageAsync(PetitionLinks.Papers(code));
        list.QuerySelector("#buoc-nay")!.ParentElement!.TextContent.ShouldContain("Thông báo về việc thụ lý giải quyết khiếu nại");
        (await officer.PageAsync(PetitionLinks.Case(code))).QuerySelector($"a[href='{PetitionLinks.PaperForm(code, "KN-03")}']").ShouldNotBeNull();

        var form = await officer.PageAsync(PetitionLinks.PaperForm(code, "KN-03"));
        form.QuerySelector("#Fields_petitioner_")!.GetAttribute("value").ShouldBe("Hoàng Văn Lịch");
        form.QuerySelectorAll(".missing a").Select(link => link.GetAttribute("href")).ShouldBe(["#Fields_paper_", "#Fields_issued_", "#Fields_signerName_"]);
        using var refused = await PressAsync(officer, form, "Issue", ("Fields[reason]", "không thuộc mẫu"), ("Fields[signerName]", "Trần Văn Ký"));
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var again = await refused.DocumentAsync();
        again.QuerySelector("#Fields_signerName_")!.GetAttribute("value").ShouldBe("Trần Văn Ký");

        var address = await IssueAsync(officer, again);
        var page = await officer.PageAsync(address);
        page.QuerySelector(".paper__head")!.TextContent.ShouldContain("/TB-UBND");
        using var download = await officer.GetAsync(new Uri($"{address}?handler=File", UriKind.Relative), PortalFixture.Cancel);
        download.Content.Headers.ContentDisposition!.FileName!.ShouldContain($"KN-03_{code}_");
        using var word = WordprocessingDocument.Open(new MemoryStream(await download.Content.ReadAsByteArrayAsync(PortalFixture.Cancel)), false);
        word.MainDocumentPart!.Document.Body!.InnerText.ShouldContain("Hoàng Văn Lịch");
        (await portal.PetitionAsync(code)).Attachments.ShouldHaveSingleItem().Origin.ShouldBe(AttachmentOrigin.Paper);

        using var hasty = await officer.SubmitAsync(page, address, [("Reason", "sai")], "form[data-void]");
        using var voided = await officer.SubmitAsync(page, address, [("Reason", "Ghi sai tên người khiếu nại")], "form[data-void]");
        using var twice = await officer.SubmitAsync(page, address, [("Reason", "Ghi sai tên người khiếu nại")], "form[data-void]");
        hasty.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        voided.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        twice.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var first = (await PapersAsync(code)).Single();
        (first.State, first.FormVersion).ShouldBe((CasePaperState.Voided, 2));
        await IssueAsync(officer, await officer.PageAsync(PetitionLinks.PaperForm(code, "KN-03")));
        (await PapersAsync(code)).Select(paper => paper.Symbol).ShouldBeUnique();
    }

    [Fact]
    public async Task The_same_form_sent_many_times_at_once_is_one_paper_with_one_number()
    {
        var (officer, code) = await AcceptedAsync();
        var form = await officer.PageAsync(PetitionLinks.PaperForm(code, "KN-03"));
        var addresses = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => IssueAsync(officer, form)));
        addresses.Append(await IssueAsync(officer, form)).Distinct().ShouldHaveSingleItem();
        (await PapersAsync(code)).ShouldHaveSingleItem().Symbol.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_draft_comes_back_with_what_was_typed_and_is_then_issued_once()
    {
        var (officer, code) = await AcceptedAsync();
        using var saved = await PressAsync(officer, await officer.PageAsync(PetitionLinks.PaperForm(code, "KN-05")), "Draft", ("Fields[verifier]", "Tổ xác minh số 2"));

        var draft = saved.Headers.Location!.ToString();
        var page = await officer.PageAsync(draft);
        page.QuerySelector("#Fields_verifier_")!.TextContent.ShouldBe("Tổ xác minh số 2");
        using var again = await PressAsync(officer, page, "Draft", ("Fields[verifier]", "Tổ xác minh số 3"));
        again.Headers.Location!.ToString().ShouldBe(draft);
        (await PapersAsync(code)).ShouldHaveSingleItem().State.ShouldBe(CasePaperState.Draft);
        await IssueAsync(officer, await officer.PageAsync(draft));
        (await PapersAsync(code)).ShouldHaveSingleItem().State.ShouldBe(CasePaperState.Issued);
        (await officer.StatusAsync(draft)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Strangers_readers_and_forms_of_other_procedures_find_nothing()
    {
        var (officer, code) = await AcceptedAsync();
        var stranger = await portal.SignedInAsync(Roles.UnitHead, "00715");
        var inspector = await portal.SignedInAsync(Roles.Inspectorate, "TTT");
        var form = PetitionLinks.PaperForm(code, "KN-03");

        (await stranger.StatusAsync(PetitionLinks.Papers(code))).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.StatusAsync(form)).ShouldBe(HttpStatusCode.NotFound);
        (await portal.Browser().StatusAsync(form)).ShouldBe(HttpStatusCode.Redirect);
        (await inspector.StatusAsync(PetitionLinks.Papers(code))).ShouldBe(HttpStatusCode.OK);
        (await inspector.StatusAsync(form)).ShouldBe(HttpStatusCode.NotFound);
        (await officer.StatusAsync(PetitionLinks.PaperForm(code, "TC-04"))).ShouldBe(HttpStatusCode.NotFound);
        (await officer.StatusAsync(PetitionLinks.PaperForm(code, "XX-99"))).ShouldBe(HttpStatusCode.NotFound);
        (await officer.StatusAsync(PetitionLinks.Paper(code, Guid.NewGuid()))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_denouncer_is_named_only_on_his_own_paper_after_an_opening_and_nowhere_at_rest()
    {
        var (_, code) = await GivenDenunciation.SendAsync(portal);
        var (head, user) = await portal.PersonAsync(Roles.Board, "BTCD");
        var outsider = await portal.SignedInAsync(Roles.ReceptionOfficer, "BTCD");
        await head.StepAsync(code, PetitionAction.Classify, ("Input.Kind", "Denunciation"), ("Input.UnitCode", "BTCD"));
        await head.StepAsync(code, PetitionAction.Accept);

        var closed = await head.PageAsync(PetitionLinks.PaperForm(code, "TC-05"));
        closed.QuerySelector("main")!.TextContent.ShouldNotContain(GivenDenunciation.Name);
        var accused = await head.PageAsync(PetitionLinks.PaperForm(code, "TC-06"));
        using var betrayed = await PressAsync(head, accused, "Draft", ("Fields[accused]", $"Ông A, do {GivenDenunciation.Name} tố cáo"));
        betrayed.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await outsider.StatusAsync(PetitionLinks.Papers(code))).ShouldBe(HttpStatusCode.NotFound);

        await head.DoneAsync(code, "Grant", ("GrantPerson", user.Id.ToString()), ("GrantReason", Why));
        await head.DoneAsync(code, "Open", ("OpenReason", Why));
        var open = await head.PageAsync(PetitionLinks.PaperForm(code, "TC-05"));
        open.QuerySelector(".paper")!.TextContent.ShouldContain(GivenDenunciation.Name);
        var address = await IssueAsync(head, open);
        (await head.PageAsync(address)).QuerySelector(".paper")!.TextContent.ShouldContain(GivenDenunciation.Name);
        using var file = await head.GetAsync(new Uri($"{address}?handler=File", UriKind.Relative), PortalFixture.Cancel);
        file.Content.Headers.ContentDisposition!.FileName!.ShouldNotContain("Kanari");

        var (other, _) = await portal.PersonAsync(Roles.Board, "BTCD");
        (await other.StatusAsync(address)).ShouldBe(HttpStatusCode.NotFound);
        (await PapersAsync(code)).ShouldAllBe(paper => paper.IsSealed && paper.NamesDenouncer && !paper.Fields.Contains("Kanari"));
        (await portal.PetitionAsync(code)).Attachments.ShouldAllBe(held => held.Name.StartsWith("Tệp "));
    }

    [Fact]
    public async Task Papers_made_before_a_case_became_a_denunciation_go_behind_the_wall_with_it()
    {
        var (officer, code) = await AcceptedAsync(classified: false);
        await IssueAsync(officer, await officer.PageAsync(PetitionLinks.PaperForm(code, "KN-03")));

        await officer.StepAsync(code, PetitionAction.Classify, ("Input.Kind", "Denunciation"), ("Input.UnitCode", "00700"));

        var paper = (await PapersAsync(code)).ShouldHaveSingleItem();
        (paper.IsSealed, paper.NamesDenouncer).ShouldBe((true, true));
        paper.Fields.ShouldNotContain("Hoàng");
        (await officer.StatusAsync(PetitionLinks.Paper(code, paper.Id))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_store_that_fails_loses_neither_number_nor_fields_and_the_file_is_made_later()
    {
        var (officer, code) = await AcceptedAsync();
        var root = portal.Services.GetRequiredService<IConfiguration>()["Files:Root"]!;
        var aside = root + "-aside";
        Directory.Move(root, aside);
        await File.WriteAllTextAsync(root, "not a folder", PortalFixture.Cancel);
        string address;
        try
        {
            address = await IssueAsync(officer, await officer.PageAsync(PetitionLinks.PaperForm(code, "KN-03")));
            var page = await officer.PageAsync(address);
            page.QuerySelector("main")!.TextContent.ShouldContain("Chưa tạo được tệp");
            page.QuerySelector(".paper")!.TextContent.ShouldContain("Hoàng Văn Lịch");
            (await PapersAsync(code)).Single().Symbol.ShouldNotBeNull();
        }
        finally
        {
            File.Delete(root);
            Directory.Move(aside, root);
        }

        portal.Clock.MoveTo(portal.Clock.GetUtcNow() + TimeSpan.FromMinutes(5));
        await Eventually.IsTrueAsync(async () => (await PapersAsync(code)).Single().AttachmentId is not null, "the file is made");
        (await officer.StatusAsync($"{address}?handler=File")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Thirty_two_who_take_a_number_at_once_get_thirty_two_without_a_gap()
    {
        var (_, code) = await new Citizen().SendAsync(portal);
        var petition = await portal.PetitionAsync(code);
        var form = FormCatalogue.Find("KN-04")!;

        await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => portal.InScope(async services =>
        {
            var paper = CasePaper.Draft(Guid.CreateVersion7(), petition.Id, form, form.On(new DateOnly(2026, 11, 25))!);
            paper.Save("{}", false, false, "thử", PortalFixture.Start);
            paper.Issue(new DateOnly(2026, 11, 25), PortalFixture.Start.AddYears(1));
            services.GetRequiredService<PortalDb>().Add(paper);
            await services.GetRequiredService<OutgoingRegister>().NumberAsync(paper, "SYT", "TB", new DateOnly(2026, 11, 25), PortalFixture.Cancel);
        })));

        var lines = await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<OutgoingNumber>().Where(line => line.UnitCode == "SYT").ToListAsync(PortalFixture.Cancel));
        lines.Select(line => line.Number).Order().ShouldBe(Enumerable.Range(1, 32));
        (await PapersAsync(code)).Select(paper => paper.Symbol).Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(1, 32).Select(number => $"{number:00}/TB-SYT"));
    }

    private async Task<(HttpClient Officer, string Code)> AcceptedAsync(bool classified = true)
    {
        var (_, code) = await new Citizen().SendAsync(portal);
        var officer = await portal.SignedInAsync(Roles.UnitHead, "00700");
        if (classified)
        {
            await officer.StepAsync(code, PetitionAction.Classify, ("Input.Kind", "Complaint"), ("Input.UnitCode", "00700"));
            await officer.StepAsync(code, PetitionAction.Accept);
        }

        return (officer, code);
    }

    private Task<List<CasePaper>> PapersAsync(string code) => portal.InScope(services =>
    {
        var db = services.GetRequiredService<PortalDb>();
        return db.Set<CasePaper>().AsNoTracking().Where(paper => db.Set<Petition>().Any(petition => petition.Id == paper.PetitionId && petition.Code == code)).ToListAsync(PortalFixture.Cancel);
    });

    /// <summary>Fills in what is missing and issues.</summary>
    private static async Task<string> IssueAsync(HttpClient officer, AngleSharp.Html.Dom.IHtmlDocument form)
    {
        var missing = form.QuerySelectorAll(".missing a").Select(link => ($"Fields[{link.GetAttribute("href")!["#Fields_".Length..^1]}]", "đã điền")).ToArray();
        using var issued = await PressAsync(officer, form, "Issue", missing);
        issued.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await issued.DocumentAsync()).QuerySelector(".summary-error")?.TextContent);
        return issued.Headers.Location!.ToString();
    }

    private static Task<HttpResponseMessage> PressAsync(HttpClient officer, AngleSharp.Html.Dom.IHtmlDocument page, string handler, params (string, string)[] fill)
    {
        var form = page.QuerySelector("main form")!;
        form.SetAttribute("action", page.QuerySelector($"main form button[formaction*='handler={handler}']")!.GetAttribute("formaction")!);
        return officer.SubmitAsync(page, "", fill);
    }
}
