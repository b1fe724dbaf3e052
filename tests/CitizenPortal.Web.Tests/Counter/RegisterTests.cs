using System.Net;
using CitizenPortal.Web.Features.Counter.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Fixture;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CitizenPortal.Web.Tests.Counter;

public sealed class RegisterTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task The_register_fills_itself_and_its_filters_find_words_without_tones()
    {
        var (officer, _) = await portal.SeatedAsync("SNV");
        using var finished = await officer.WriteAsync(1, "Finish", GivenCounter.Line());

        var page = await officer.PageAsync(CounterLinks.Register);
        var row = page.QuerySelector("tbody tr").ShouldNotBeNull();
        row.TextContent.ShouldContain("Sùng Thị Mỷ");
        row.TextContent.ShouldContain("•••• 1234");
        row.TextContent.ShouldNotContain("002190001234");
        (await officer.PageAsync($"{CounterLinks.Register}?tim=thua%20dat")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await officer.PageAsync($"{CounterLinks.Register}?tim=duong%20sa")).QuerySelectorAll("tbody tr").Length.ShouldBe(0);
        (await officer.PageAsync($"{CounterLinks.Register}?loai=Feedback")).QuerySelectorAll("tbody tr").Length.ShouldBe(0);
        (await officer.PageAsync($"{CounterLinks.Register}?tu=2026-11-01&den=2026-11-15")).QuerySelectorAll("tbody tr").Length.ShouldBe(0);
    }

    [Fact]
    public async Task The_files_are_sound_and_hold_the_thirteen_columns_with_the_number_of_the_paper_but_no_denouncer()
    {
        var (officer, _) = await portal.SeatedAsync("STP");
        using var first = await officer.WriteAsync(1, "Finish", GivenCounter.Line());
        await portal.WalkInAsync("STP");
        using var called = await officer.PressAsync(1, "Next");
        using var started = await officer.PressAsync(1, "Start");
        using var second = await officer.WriteAsync(1, "Finish", [.. GivenCounter.Line("Denunciation", "Thu tiền sai"), ("Input.Name", "Bàn Văn Kín")]);

        var sheet = await FileAsync(officer, $"{CounterLinks.Register}?handler=Xlsx");
        var paper = await FileAsync(officer, $"{CounterLinks.Register}?handler=Docx");

        using var workbook = SpreadsheetDocument.Open(new MemoryStream(sheet), false);
        new OpenXmlValidator().Validate(workbook, PortalFixture.Cancel).Select(error => error.Description).ShouldBeEmpty();
        var words = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet.InnerText;
        words.ShouldContain("CCCD/CMND/Hộ chiếu");
        words.ShouldContain("002190001234");
        words.ShouldContain("Người tố cáo TC-2026-0002");
        words.ShouldNotContain("Bàn Văn Kín");
        using var document = WordprocessingDocument.Open(new MemoryStream(paper), false);
        new OpenXmlValidator().Validate(document, PortalFixture.Cancel).Select(error => error.Description).ShouldBeEmpty();
        var text = document.MainDocumentPart!.Document.Body!.InnerText;
        text.ShouldContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        text.ShouldContain("SỔ TIẾP CÔNG DÂN");
        text.ShouldNotContain("Bàn Văn Kín");
    }

    [Fact]
    public async Task Another_units_register_is_absent_and_the_board_may_read_it()
    {
        var officer = await portal.OfficerAsync("STC");
        using var foreign = await officer.GetAsync(new Uri($"{CounterLinks.Register}?coQuan=SXD", UriKind.Relative), PortalFixture.Cancel);
        using var stranger = await portal.Browser().GetAsync(new Uri(CounterLinks.Register, UriKind.Relative), PortalFixture.Cancel);
        var board = await portal.OfficerAsync("BTCD", Roles.Board);

        foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        stranger.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await board.PageAsync($"{CounterLinks.Register}?coQuan=SXD")).QuerySelector("h1")!.TextContent.ShouldContain("Xây dựng");
    }

    [Fact]
    public async Task A_receipt_takes_two_clicks_and_comes_as_a_page_and_a_file()
    {
        var (officer, ticket) = await portal.SeatedAsync("SYT");
        using var one = await officer.WriteAsync(1, "Receipt", GivenCounter.Line());
        var form = await officer.PageAsync(one.Headers.Location!.ToString());

        using var empty = await officer.SubmitAsync(form, one.Headers.Location.ToString(), []);
        using var noPages = await officer.SubmitAsync(form, one.Headers.Location.ToString(), [("Papers[0].Title", "Sổ đỏ cũ")]);
        using var two = await officer.SubmitAsync(form, one.Headers.Location.ToString(), [("Papers[0].Title", "Sổ đỏ cũ"), ("Papers[0].Pages", "4"), ("Papers[1].Title", "Trích lục"), ("Papers[1].Pages", "1"), ("Papers[1].Condition", "CertifiedCopy")]);

        empty.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        noPages.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await noPages.DocumentAsync()).QuerySelector("#Papers_0__Title")!.GetAttribute("value").ShouldBe("Sổ đỏ cũ");
        two.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await officer.PageAsync(two.Headers.Location!.ToString());
        page.QuerySelector(".letter")!.TextContent.ShouldContain("Bản sao công chứng");
        var file = await FileAsync(officer, $"{two.Headers.Location}?handler=Docx");
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        new OpenXmlValidator().Validate(document, PortalFixture.Cancel).Select(error => error.Description).ShouldBeEmpty();
        var text = document.MainDocumentPart!.Document.Body!.InnerText;
        text.ShouldContain("Sùng Thị Mỷ");
        text.ShouldContain("Trích lục");
        text.ShouldContain("002190001234");
        await MissingForOthersAsync(two.Headers.Location.ToString(), (await portal.EntryAsync(ticket.Id)).Id);
    }

    [Fact]
    public async Task A_head_sets_the_rule_and_new_links_and_an_officer_may_not()
    {
        var head = await portal.OfficerAsync("SCT", Roles.UnitHead);
        var before = await portal.PlaceAsync("SCT");
        var page = await head.PageAsync(CounterLinks.Rules);

        using var wrong = await head.SubmitAsync(page, CounterLinks.Rules, [("Input.Desks", "21")], "form.measure");
        using var saved = await head.SubmitAsync(page, CounterLinks.Rules, [("Input.Desks", "3"), ("Input.BookedInARow", "1")], "form.measure");
        using var renewed = await head.SubmitAsync(page, CounterLinks.Rules, [], "form[action*='Keys']");
        using var officer = await (await portal.OfficerAsync("SCT")).GetAsync(new Uri(CounterLinks.Rules, UriKind.Relative), PortalFixture.Cancel);

        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var after = await portal.PlaceAsync("SCT");
        (after.Desks, after.BookedInARow).ShouldBe((3, 1));
        after.HallKey.ShouldNotBe(before.HallKey);
        officer.StatusCode.ShouldNotBe(HttpStatusCode.OK);
        (await head.PageAsync(CounterLinks.CheckIn)).QuerySelector("main")!.TextContent.ShouldContain("Sau nhiều nhất 1 người hẹn");
    }

    private async Task MissingForOthersAsync(string receipt, Guid entry)
    {
        var foreign = await portal.OfficerAsync("02620");
        foreach (var path in new[] { receipt, $"{receipt}?handler=Docx", CounterLinks.Receipts(entry) })
        {
            using var answer = await foreign.GetAsync(new Uri(path, UriKind.Relative), PortalFixture.Cancel);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }

    private static async Task<byte[]> FileAsync(HttpClient officer, string path)
    {
        using var answer = await officer.GetAsync(new Uri(path, UriKind.Relative), PortalFixture.Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        return await answer.Content.ReadAsByteArrayAsync(PortalFixture.Cancel);
    }
}
