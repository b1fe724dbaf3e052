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

namespace CitizenPortal.Web.Tests.Petitions.Protection;

/// <summary>The extract carries the matter and not the man: who has the envelope open writes it, the verifier reads it.</summary>
public sealed class ExtractTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const string Why = "Lập bản trích cho người xác minh.";

    [Fact]
    public async Task The_verifier_reads_the_extract_without_opening_the_envelope_and_nobody_else_finds_it()
    {
        var (_, code) = await GivenDenunciation.SendAsync(portal);
        var (board, chief) = await portal.PersonAsync(Roles.Board, "BTCD");
        var (verifier, person) = await portal.PersonAsync(Roles.PetitionOfficer, "BTCD");
        (await verifier.StatusAsync(PetitionLinks.Extract(code))).ShouldBe(HttpStatusCode.NotFound);
        (await board.StatusAsync(PetitionLinks.Extract(code))).ShouldBe(HttpStatusCode.NotFound);
        await board.DoneAsync(code, "Grant", ("GrantPerson", chief.Id.ToString()), ("GrantReason", Why));
        (await board.PageAsync(PetitionLinks.Extract(code))).QuerySelector("textarea[name=Text]").ShouldBeNull();
        await board.DoneAsync(code, "Open", ("OpenReason", Why));

        using var written = await WriteAsync(board, code, "Ông trưởng phòng nhận tiền trái quy định.", person.Id);

        written.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var read = (await verifier.PageAsync(PetitionLinks.Extract(code))).QuerySelector("main")!.TextContent;
        read.ShouldContain("Ông trưởng phòng nhận tiền trái quy định.");
        read.ShouldNotContain(GivenDenunciation.Telling);
        (await verifier.PageAsync(PetitionLinks.Case(code))).QuerySelector($"a[href='{PetitionLinks.Extract(code)}']").ShouldNotBeNull();
        (await (await portal.SignedInAsync(Roles.PetitionOfficer, "BTCD")).StatusAsync(PetitionLinks.Extract(code))).ShouldBe(HttpStatusCode.NotFound);
        var stored = await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<PetitionExtract>().Select(extract => extract.Text).ToListAsync(PortalFixture.Cancel));
        stored.ShouldAllBe(text => text.StartsWith(TextCipher.Mark));
    }

    [Fact]
    public async Task An_extract_that_still_names_the_denouncer_is_refused_with_what_was_typed()
    {
        var (code, board) = await OpenedAsync();

        using var refused = await WriteAsync(board, code, "Bà kanari thi QZX (0987.650.321) thấy ông trưởng phòng nhận tiền.", null);

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await refused.DocumentAsync();
        page.QuerySelector(".summary-error")!.TextContent.ShouldContain("vẫn còn họ tên, số điện thoại của người tố cáo");
        page.QuerySelector("textarea[name=Text]")!.TextContent.ShouldContain("thấy ông trưởng phòng");
    }

    [Fact]
    public async Task Two_writers_at_once_the_second_keeps_what_he_wrote()
    {
        var (code, board) = await OpenedAsync();
        var page = await board.PageAsync(PetitionLinks.Extract(code));
        (await WriteAsync(board, code, "Bản thứ nhất của người viết trước.", null)).Dispose();

        using var late = await board.SubmitAsync(page, PetitionLinks.Extract(code), [("Text", "Bản thứ hai của người viết sau.")], form: "form.measure");

        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var shown = await late.DocumentAsync();
        shown.QuerySelector("textarea[name=Text]")!.TextContent.ShouldContain("Bản thứ hai");
        shown.QuerySelector(".said")!.TextContent.ShouldContain("Bản thứ nhất");
    }

    private async Task<(string Code, HttpClient Board)> OpenedAsync()
    {
        var (_, code) = await GivenDenunciation.SendAsync(portal);
        var (board, chief) = await portal.PersonAsync(Roles.Board, "BTCD");
        await board.DoneAsync(code, "Grant", ("GrantPerson", chief.Id.ToString()), ("GrantReason", Why));
        await board.DoneAsync(code, "Open", ("OpenReason", Why));
        return (code, board);
    }

    private static async Task<HttpResponseMessage> WriteAsync(HttpClient writer, string code, string text, Guid? verifier) =>
        await writer.SubmitAsync(await writer.PageAsync(PetitionLinks.Extract(code)), PetitionLinks.Extract(code), [("Text", text), ("Verifier", verifier?.ToString() ?? "")], form: "form.measure");
}
