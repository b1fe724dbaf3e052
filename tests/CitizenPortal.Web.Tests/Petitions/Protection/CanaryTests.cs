using System.Globalization;
using System.Text;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Outbox;
using CitizenPortal.Web.Platform.Auditing;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Petitions.Protection;

/// <summary>
/// Plants an identity that can be told from everything else, lets a denunciation live, and then reads whatever can be read, as everybody: pages, log,
/// rows, files. It stands nowhere but in the sealed envelope, which its rightful reader opens.
/// </summary>
public sealed class CanaryTests(CanaryPortal portal) : IClassFixture<CanaryPortal>
{
    private const string Why = "Hẹn người tố cáo ký đơn tại trụ sở.";

    [Fact]
    public async Task The_identity_of_a_denouncer_is_nowhere_outside_the_envelope()
    {
        var (sender, code) = await GivenDenunciation.SendAsync(portal, accusedUnit: "00715");
        var (opener, chief) = await portal.PersonAsync(Roles.Board, "BTCD");
        await LiveAsync(sender, opener, chief.Id, code);
        var petition = await portal.PetitionAsync(code);
        await Eventually.IsTrueAsync(() => portal.InScope(services => SettledAsync(services)), "messages are sent, records sealed and open files destroyed");

        // The positive control: who may open reads it all, so that what follows is not silence by accident.
        var open = await opener.PageAsync(PetitionLinks.Access(code));
        open.QuerySelector("main")!.TextContent.ShouldContain(GivenDenunciation.Name);
        open.QuerySelector("main")!.TextContent.ShouldContain(GivenDenunciation.Phone);
        Found("envelope", open.DocumentElement.OuterHtml).Count().ShouldBeGreaterThanOrEqualTo(5);
        Told("envelope", open.DocumentElement.OuterHtml).ShouldNotBeEmpty();
        Told("case", (await opener.PageAsync(PetitionLinks.Case(code))).DocumentElement.OuterHtml).ShouldNotBeEmpty();

        List<string> leaks = [.. await DatabaseAsync(), .. await FilesAsync()];
        var pages = Pages(code, petition.Id, petition.Attachments.Select(file => file.Id));
        pages.Count.ShouldBeGreaterThan(40);
        foreach (var reader in await ReadersAsync())
        {
            leaks.AddRange(await PagesAsync(reader.Who, reader.Browser, pages, reader.KeepsList));
        }

        leaks.AddRange(await PagesAsync("the sender's receipt", sender, [PetitionLinks.Receipt(code), PetitionLinks.Track(code)], mayRead: true));
        leaks.AddRange(portal.Log.Leaks);
        portal.Log.Lines.ShouldBeGreaterThan(1_000);
        leaks.Distinct().ShouldBeEmpty();
    }

    /// <summary>List, opening, question, answer with a further scan, transfer: what a case goes through while the identity is about.</summary>
    private static async Task LiveAsync(HttpClient sender, HttpClient opener, Guid chief, string code)
    {
        await opener.DoneAsync(code, "Grant", ("GrantPerson", chief.ToString()), ("GrantReason", Why));
        await opener.DoneAsync(code, "Open", ("OpenReason", Why));
        await StepAsync(opener, code, "AskSupplement", ("Input.Text", $"Bàn {GivenDenunciation.Telling} ở đâu?"));
        using var added = await sender.SubmitAsync(await sender.PageAsync(PetitionLinks.Track(code)), PetitionLinks.Track(code), [("Text", $"Bàn {GivenDenunciation.Telling} ở tầng 2.")], form: "form[enctype]", files: ("Files", GivenDenunciation.FileName, GivenDenunciation.File));
        added.StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
        await StepAsync(opener, code, "Classify", ("Input.Kind", "Denunciation"), ("Input.UnitCode", "BTCD"));
        await StepAsync(opener, code, "Accept");
        using var noted = await opener.SubmitAsync(await opener.PageAsync(PetitionLinks.Case(code)), PetitionLinks.Case(code), [("Note", $"Hỏi thêm về bàn {GivenDenunciation.Telling}.")], form: "form[action*='handler=Note']");
        noted.StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
        await StepAsync(opener, code, "Answer", ("Input.Text", $"Đã xác minh ở bàn {GivenDenunciation.Telling}."), ("Input.Answers[1]", $"Bàn {GivenDenunciation.Telling} là nơi nhận tiền."), ("Input.Outcomes[1]", "Right"));
    }

    private static async Task StepAsync(HttpClient officer, string code, string action, params (string, string)[] fill)
    {
        var page = await officer.PageAsync(PetitionLinks.Case(code));
        page.QuerySelector($"input[name='Input.Action'][value='{action}']")!.Closest("form")!.SetAttribute("id", "buoc");
        using var done = await officer.SubmitAsync(page, PetitionLinks.Case(code), fill, form: "#buoc");
        done.StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
    }

    private static async Task<bool> SettledAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<PortalDb>();
        return !await db.Set<Message>().AnyAsync(message => message.State != MessageState.Sent, PortalFixture.Cancel)
            && !await db.Set<AuditRecord>().AnyAsync(record => record.Seal == null, PortalFixture.Cancel)
            && !await db.Set<OutboxRow>().AnyAsync(PortalFixture.Cancel);
    }

    /// <summary>One of each role near the case, one in the accused unit, and somebody from the street.</summary>
    private async Task<List<(string Who, HttpClient Browser, bool KeepsList)>> ReadersAsync()
    {
        List<(string, HttpClient, bool)> readers = [("anonymous", portal.Browser(), false), ("head of the accused", await portal.SignedInAsync(Roles.UnitHead, "00715"), false)];
        foreach (var role in Roles.All)
        {
            readers.Add((role, await portal.SignedInAsync(role, "BTCD"), role is Roles.UnitHead or Roles.Board or Roles.InspectorateHead));
        }

        return readers;
    }

    /// <summary>Every address that answers to GET, with the ids of this case in its gaps, and the ways into lists and files.</summary>
    private List<string> Pages(string code, Guid id, IEnumerable<Guid> attachments)
    {
        var found = portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is not { } methods || methods.HttpMethods.Contains("GET"))
            .Select(endpoint => endpoint.RoutePattern)
            .Where(pattern => pattern.RawText is { } raw && !Path.HasExtension(raw) && !raw.Contains("dang-xuat", StringComparison.Ordinal))
            .Select(pattern => "/" + string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => Filled(part, code, id))))));
        return [.. found.Distinct(), .. attachments.SelectMany(file => new[] { PetitionLinks.CaseFile(code, file), PetitionLinks.SealedFile(code, file) }), $"{PetitionLinks.Queue}?tim={code}", $"{PetitionLinks.Queue}?loai=Denunciation", $"{PetitionLinks.Queue}?the=Waiting"];
    }

    private static string Filled(RoutePatternPart part, string code, Guid id) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart { Name: "code" } => code,
        RoutePatternParameterPart => id.ToString(),
        _ => "",
    };

    private static async Task<List<string>> PagesAsync(string who, HttpClient browser, IEnumerable<string> pages, bool mayRead)
    {
        List<string> leaks = [];
        foreach (var page in pages)
        {
            using var response = await browser.GetAsync(new Uri(page, UriKind.Relative), HttpCompletionOption.ResponseContentRead, PortalFixture.Cancel);
            ((int)response.StatusCode).ShouldBeLessThan(500, $"{who} {page}");
            var body = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(PortalFixture.Cancel));
            var seen = System.Net.WebUtility.HtmlDecode(body) + response.Headers + response.Content.Headers;
            leaks.AddRange([.. Found($"{who} {page}", seen), .. mayRead ? [] : Told($"{who} {page}", seen)]);
        }

        return leaks;
    }

    /// <summary>Every column of every table, whatever its type.</summary>
    private Task<List<string>> DatabaseAsync() => portal.InScope(async services =>
    {
        var db = services.GetRequiredService<PortalDb>();
        var tables = db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct().ToList();
        tables.ShouldContain("messaging_message");
        List<string> leaks = [];
        await db.Database.OpenConnectionAsync(PortalFixture.Cancel);
        foreach (var table in tables)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // names of our own tables
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            await using var rows = await command.ExecuteReaderAsync(PortalFixture.Cancel);
            while (await rows.ReadAsync(PortalFixture.Cancel))
            {
                for (var column = 0; column < rows.FieldCount; column++)
                {
                    var text = Text(rows.GetValue(column));
                    leaks.AddRange([.. Found($"{table}.{rows.GetName(column)}", text), .. Told($"{table}.{rows.GetName(column)}", text)]);
                }
            }
        }

        return leaks;
    });

    private async Task<List<string>> FilesAsync()
    {
        List<string> leaks = [];
        var files = Directory.GetFiles(portal.Services.GetRequiredService<IConfiguration>()["Files:Root"]!, "*", SearchOption.AllDirectories);
        files.Length.ShouldBeGreaterThanOrEqualTo(2);
        foreach (var file in files)
        {
            leaks.AddRange(Found(Path.GetFileName(file), file + Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, PortalFixture.Cancel))));
        }

        return leaks;
    }

    /// <summary>What of the content could betray him.</summary>
    private static IEnumerable<string> Told(string where, string text) =>
        text.Contains(GivenDenunciation.Telling, StringComparison.OrdinalIgnoreCase) ? [$"{where}: {GivenDenunciation.Telling}"] : [];

    private static string Text(object value) => value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static IEnumerable<string> Found(string where, string text) =>
        GivenDenunciation.Canaries.Where(canary => text.Contains(canary, StringComparison.OrdinalIgnoreCase)).Select(canary => $"{where}: {canary}");
}
