using System.Net;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Petitions;

public sealed class TrackTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Code_and_digits_open_the_petition_however_the_code_is_typed()
    {
        var citizen = new Citizen();
        var (_, code) = await citizen.SendAsync(portal);
        var browser = portal.Browser();

        using var found = await AskAsync(browser, $" {code[..5].ToLowerInvariant()} {code[5..]}", citizen.Last4);

        found.Headers.Location!.ToString().ShouldBe(PetitionLinks.Track(code));
        var page = await browser.PageAsync(PetitionLinks.Track(code));
        page.QuerySelector(".tag--l")!.TextContent.ShouldContain("Đã nhận");
        page.QuerySelector(".next__d")!.TextContent.ShouldContain("11/11/2026");
        page.QuerySelector(".timeline")!.TextContent.ShouldContain("Cổng đã nhận đơn");
        page.QuerySelector("details .ledger").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_code_that_does_not_exist_and_wrong_digits_get_the_very_same_page()
    {
        var (_, code) = await new Citizen().SendAsync(portal);

        using var wrongDigits = await AskAsync(portal.Browser(), code, "0001");
        using var wrongCode = await AskAsync(portal.Browser(), Swapped(code), "0001");

        wrongDigits.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        wrongCode.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var digits = (await wrongDigits.DocumentAsync()).QuerySelector(".summary-error")!.TextContent;
        var unknown = (await wrongCode.DocumentAsync()).QuerySelector(".summary-error")!.TextContent;
        unknown.ShouldBe(digits);
    }

    [Fact]
    public async Task The_address_alone_shows_nothing_whether_or_not_the_petition_exists()
    {
        var (_, code) = await new Citizen().SendAsync(portal);

        foreach (var asked in new[] { code, "2222222222" })
        {
            using var response = await portal.Browser().GetAsync(new Uri(PetitionLinks.Track(asked), UriKind.Relative), PortalFixture.Cancel);
            response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            response.Headers.Location!.ToString().ShouldBe($"{PetitionLinks.TrackStart}?ma={asked}");
        }
    }

    [Fact]
    public async Task The_pass_of_one_petition_does_not_open_another()
    {
        var (browser, _) = await new Citizen().SendAsync(portal);
        var (_, other) = await new Citizen().SendAsync(portal);

        using var response = await browser.GetAsync(new Uri(PetitionLinks.Track(other), UriKind.Relative), PortalFixture.Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_question_is_answered_with_words_and_files()
    {
        var (browser, code) = await new Citizen().SendAsync(portal);
        await portal.InScope(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            var petition = await db.Set<Petition>().SingleAsync(held => held.Code == code, PortalFixture.Cancel);
            petition.AskSupplement(new Deed([PetitionActor.Board], Guid.NewGuid(), "Cán bộ", PortalFixture.Start), "Quyết định thu hồi số mấy?");
            await db.SaveChangesAsync(PortalFixture.Cancel);
        });
        var page = await browser.PageAsync(PetitionLinks.Track(code));
        page.QuerySelector("main")!.TextContent.ShouldContain("Quyết định thu hồi số mấy?");

        using var empty = await browser.SubmitAsync(page, PetitionLinks.Track(code), [("Text", "")]);
        using var answered = await browser.SubmitAsync(page, PetitionLinks.Track(code), [("Text", "Số 12/QĐ-UBND.")], files: ("Files", "qd12.jpg", Citizen.Photo));

        empty.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answered.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await answered.DocumentAsync()).QuerySelector(".summary-error")?.TextContent);
        var petition = await Citizen.StoredAsync(portal, code);
        petition.State.ShouldBe(PetitionState.Registered);
        petition.Attachments.Single().Name.ShouldBe("qd12.jpg");
    }

    [Fact]
    public async Task Files_go_to_the_one_with_the_pass_as_a_download_and_to_nobody_else()
    {
        var (browser, code) = await new Citizen().SendAsync(portal, ("Files", "so-do.jpg", Citizen.Photo));
        var file = (await Citizen.StoredAsync(portal, code)).Attachments.Single();
        var address = new Uri(PetitionLinks.TrackFile(code, file.Id), UriKind.Relative);

        using var mine = await browser.GetAsync(address, PortalFixture.Cancel);
        using var strangers = await portal.Browser().GetAsync(address, PortalFixture.Cancel);

        mine.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        (await mine.Content.ReadAsByteArrayAsync(PortalFixture.Cancel)).ShouldBe(Citizen.Photo);
        strangers.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient browser, string code, string digits) =>
        await browser.SubmitAsync(await browser.PageAsync(PetitionLinks.TrackStart), PetitionLinks.TrackStart, [("Code", code), ("Digits", digits)]);

    /// <summary>A well-formed code that nobody has: drawn anew.</summary>
    private static string Swapped(string taken)
    {
        using var random = System.Security.Cryptography.RandomNumberGenerator.Create();
        var other = Domain.Text.ReferenceCode.New(random).Value;
        other.ShouldNotBe(taken);
        return other;
    }
}
