using System.Net;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Reception;

public sealed class ReviewTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly DateOnly Date = new(2026, 11, 16);

    [Fact]
    public async Task Refused_by_code_h_owes_the_notice_in_three_working_days_and_prints_it()
    {
        var (code, officer) = await GivenAsync("SNV");
        var page = await officer.PageAsync(ReceptionLinks.Review(code));

        using var refused = await officer.SubmitAsync(page, ReceptionLinks.Review(code), [("Ground", "h"), ("Note", "Đã trả lời tại văn bản 12/SNV")], "form[action*='Refuse']");

        refused.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await BookingAsync(code)).State.ShouldBe(BookingState.Refused);
        var shown = (await officer.PageAsync(ReceptionLinks.Review(code))).QuerySelector("main")!.TextContent;
        shown.ShouldContain("5/11/2026");
        (await KeysAsync(code)).ShouldContain(key => key.EndsWith(":refused:email", StringComparison.Ordinal));
        var slot = (await BookingAsync(code)).SlotId;
        (await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Claim>().CountAsync(claim => claim.SlotId == slot))).ShouldBe(0);
    }

    [Fact]
    public async Task The_form_is_a_valid_Word_document_in_the_layout_of_the_decree()
    {
        var (code, officer) = await GivenAsync("STP");
        using var refused = await officer.SubmitAsync(await officer.PageAsync(ReceptionLinks.Review(code)), ReceptionLinks.Review(code), [("Ground", "L3")], "form[action*='Refuse']");
        var form = await officer.PageAsync(ReceptionLinks.RefusalForm(code));
        form.QuerySelector("main")!.TextContent.ShouldContain("Còn thiếu");

        using var file = await officer.SubmitAsync(form, ReceptionLinks.RefusalForm(code) + "?handler=Document", [("Input.PersonalId", "002090001234"), ("Input.IdIssued", "ngày 1/3/2022, Cục CSQLHC"), ("Input.Address", "Xã Hồng Thái"), ("Input.SignerName", "Nguyễn Văn A")], "main form", null);

        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        using var stream = new MemoryStream(await file.Content.ReadAsByteArrayAsync(PortalFixture.Cancel));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        new OpenXmlValidator().Validate(document, PortalFixture.Cancel).Select(error => error.Description).ShouldBeEmpty();
        var text = document.MainDocumentPart!.Document!.InnerText;
        text.ShouldContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        text.ShouldContain("khoản 3 Điều 9 Luật Tiếp công dân");
        text.ShouldContain("002090001234");
    }

    [Fact]
    public async Task Without_a_code_nothing_is_refused_and_nothing_typed_is_lost()
    {
        var (code, officer) = await GivenAsync("STC");

        using var refused = await officer.SubmitAsync(await officer.PageAsync(ReceptionLinks.Review(code)), ReceptionLinks.Review(code), [("Note", "Không muốn tiếp")], "form[action*='Refuse']");

        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.DocumentAsync()).QuerySelector("#Note")!.TextContent.Trim().ShouldBe("Không muốn tiếp");
        (await BookingAsync(code)).State.ShouldBe(BookingState.Confirmed);
    }

    [Fact]
    public async Task Supplement_goes_out_comes_back_with_papers_and_the_appointment_is_confirmed()
    {
        var (code, officer) = await GivenAsync("SXD");
        using var asked = await officer.SubmitAsync(await officer.PageAsync(ReceptionLinks.Review(code)), ReceptionLinks.Review(code), [("Supplement", "Bản chụp sổ đỏ")], "form[action*='Supplement']");
        var manage = ReceptionLinks.Manage((await BookingAsync(code)).ManageToken);
        var citizen = portal.Browser();
        var page = await citizen.PageAsync(manage);
        page.QuerySelector("main")!.TextContent.ShouldContain("Bản chụp sổ đỏ");

        using var given = await citizen.SubmitAsync(page, manage, [("Answer", "Tôi gửi ảnh sổ đỏ.")], "form[action*='Papers']", null, ("files", "so-do.jpg", [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[300]]));
        using var wrong = await citizen.SubmitAsync(await citizen.PageAsync(manage), manage, [], "form[action*='Papers']", null, ("files", "virus.exe", [.. "MZ khong phai anh"u8]));

        given.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await wrong.DocumentAsync()).QuerySelector("main")!.TextContent.ShouldContain("virus.exe");
        var review = await officer.PageAsync(ReceptionLinks.Review(code));
        review.QuerySelector("main")!.TextContent.ShouldContain("Tôi gửi ảnh sổ đỏ.");
        using var file = await officer.GetAsync(new Uri(review.QuerySelector("a[href*='handler=File']")!.GetAttribute("href")!, UriKind.Relative), PortalFixture.Cancel);
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        using var confirmed = await officer.SubmitAsync(review, ReceptionLinks.Review(code), [], "form[action*='Confirm']");
        (await BookingAsync(code)).Review.ShouldBe(BookingReview.Confirmed);
    }

    [Fact]
    public async Task Shown_to_the_competent_body_the_place_is_free_again()
    {
        var (code, officer) = await GivenAsync("SYT");
        var page = await officer.PageAsync(ReceptionLinks.Review(code));

        using var unknown = await officer.SubmitAsync(page, ReceptionLinks.Review(code), [("UnitText", "khongco")], "form[action*='Redirect']");
        using var redirected = await officer.SubmitAsync(page, ReceptionLinks.Review(code), [("UnitText", "Sở Tư pháp")], "form[action*='Redirect']");

        (unknown.StatusCode, redirected.StatusCode).ShouldBe((HttpStatusCode.BadRequest, HttpStatusCode.Redirect));
        (await BookingAsync(code)).RedirectedTo.ShouldBe("Sở Tư pháp");
    }

    [Fact]
    public async Task The_page_is_closed_to_strangers_and_absent_for_other_units()
    {
        var (code, _) = await GivenAsync("SCT");
        using var stranger = await portal.Browser().GetAsync(new Uri(ReceptionLinks.Review(code), UriKind.Relative), PortalFixture.Cancel);
        using var other = await (await portal.SignedInAsync(Roles.ReceptionOfficer, "SVHTTDL")).GetAsync(new Uri(ReceptionLinks.Review(code), UriKind.Relative), PortalFixture.Cancel);
        using var noForm = await (await portal.SignedInAsync(Roles.ReceptionOfficer, "SCT")).GetAsync(new Uri(ReceptionLinks.RefusalForm(code), UriKind.Relative), PortalFixture.Cancel);

        stranger.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        other.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        noForm.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_online_appointment_shows_its_gates()
    {
        var day = await portal.ReceptionAsync("SKHCN", Date, online: GivenReception.Decision());
        var petition = await portal.PetitionAsync(Domain.Petitions.PetitionKind.Complaint);
        var browser = portal.Browser();
        using var held = await browser.HoldAsync(day, seat: GivenReception.AtCommune(day));
        using var made = await browser.ConfirmAsync(held.Headers.Location!.ToString(), [.. GivenReception.Visitor(null), ("Input.PetitionCode", petition.Code), ("Input.PhoneLast4", "5678")]);
        var token = made.Headers.Location!.ToString().Split('/')[^1];
        var code = await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Booking>().Where(booking => booking.ManageToken == token).Select(booking => booking.Code).SingleAsync());
        var officer = await portal.SignedInAsync(Roles.ReceptionOfficer, "SKHCN");

        var gates = (await officer.PageAsync(ReceptionLinks.Review(code))).QuerySelectorAll("#dieu-kien li").Select(gate => gate.TextContent).ToList();

        gates.Count.ShouldBe(6);
        gates[0].ShouldContain("12/QĐ-UBND");
        gates.Count(gate => gate.Contains("Chưa đến hạn", StringComparison.Ordinal)).ShouldBe(2);
    }

    private async Task<(string Code, HttpClient Officer)> GivenAsync(string unit)
    {
        var token = await portal.BookAsync(await portal.ReceptionAsync(unit, Date));
        var code = await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Booking>().Where(booking => booking.ManageToken == token).Select(booking => booking.Code).SingleAsync());
        return (code, await portal.SignedInAsync(Roles.ReceptionOfficer, unit));
    }

    private Task<Booking> BookingAsync(string code) => portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Booking>().SingleAsync(booking => booking.Code == code));

    private async Task<List<string>> KeysAsync(string code)
    {
        var key = $"booking:{(await BookingAsync(code)).Id:N}:";
        return await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Message>().Where(message => message.Key.StartsWith(key)).Select(message => message.Key).ToListAsync());
    }
}
