using System.Net;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Reception.Manage;
using CitizenPortal.Web.Features.Reception.Waiting;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Reception;

public sealed class WaitingTests(QuietPortalFixture portal) : IClassFixture<QuietPortalFixture>
{
    private static readonly DateOnly Date = new(2026, 11, 16);

    [Fact]
    public async Task A_freed_place_goes_along_the_list_and_to_nobody_else()
    {
        portal.Clock.MoveTo(PortalFixture.Start);
        var (day, tokens) = await FullAsync("SNV");
        var menu = await portal.Browser().PageAsync(GivenReception.Page(day));
        menu.QuerySelector($"a[href='{ReceptionLinks.Wait(day.Id)}']").ShouldNotBeNull();
        var first = await JoinAsync(day, "Nguyễn Thị Nhất");
        var second = await JoinAsync(day, "Trần Văn Nhì");
        (await portal.Browser().PageAsync(ReceptionLinks.Waiting(second))).QuerySelector("main")!.TextContent.ShouldContain("còn 1 người chờ");

        await CancelAsync(tokens[0]);
        using (var outsider = await portal.Browser().HoldAsync(day))
        {
            outsider.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        }

        await RunAsync();
        (await StateAsync(first), await StateAsync(second)).ShouldBe((WaitingState.Offered, WaitingState.Waiting));
        (await OffersAsync(first)).ShouldBe(2);

        portal.Clock.Advance(TimeSpan.FromHours(2) + TimeSpan.FromSeconds(1));
        await RunAsync();
        (await StateAsync(first), await StateAsync(second)).ShouldBe((WaitingState.Lapsed, WaitingState.Offered));

        var browser = portal.Browser();
        var offer = await browser.PageAsync(ReceptionLinks.Held(second));
        offer.QuerySelector("#Input_Name")!.GetAttribute("value").ShouldBe("Trần Văn Nhì");
        using var made = await browser.SubmitAsync(offer, ReceptionLinks.Held(second), [("Input.Subject", "Về đất đai")]);
        made.Headers.Location!.ToString().ShouldStartWith("/dat-lich/xac-nhan/");
        (await StateAsync(second)).ShouldBe(WaitingState.Taken);
    }

    [Fact]
    public async Task Two_instances_offer_one_place_to_one_person()
    {
        portal.Clock.MoveTo(PortalFixture.Start);
        var (day, tokens) = await FullAsync("STP");
        var waiting = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            waiting.Add(await JoinAsync(day, $"Người chờ {i}"));
        }

        await CancelAsync(tokens[0]);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Work().RunDueAsync(PortalFixture.Cancel))));

        var states = new List<WaitingState>();
        foreach (var token in waiting)
        {
            states.Add(await StateAsync(token));
        }

        states.ShouldBe([WaitingState.Offered, WaitingState.Waiting, WaitingState.Waiting, WaitingState.Waiting]);
    }

    [Fact]
    public async Task Who_stops_waiting_gives_the_offer_to_the_next_at_once()
    {
        portal.Clock.MoveTo(PortalFixture.Start);
        var (day, tokens) = await FullAsync("STC");
        var first = await JoinAsync(day, "Nguyễn Thị Nhất");
        var second = await JoinAsync(day, "Trần Văn Nhì");
        await CancelAsync(tokens[1]);
        await RunAsync();
        var browser = portal.Browser();
        using var left = await browser.SubmitAsync(await browser.PageAsync(ReceptionLinks.Waiting(first)), ReceptionLinks.Waiting(first), []);

        await RunAsync();

        (await StateAsync(first), await StateAsync(second)).ShouldBe((WaitingState.Left, WaitingState.Offered));
    }

    [Fact]
    public async Task At_night_nothing_is_offered()
    {
        portal.Clock.MoveTo(PortalFixture.Start);
        var (day, tokens) = await FullAsync("SXD");
        var first = await JoinAsync(day, "Nguyễn Thị Nhất");
        await CancelAsync(tokens[0]);

        portal.Clock.MoveTo(new DateTimeOffset(2026, 11, 3, 23, 0, 0, TimeSpan.FromHours(7)));
        await RunAsync();
        (await StateAsync(first)).ShouldBe(WaitingState.Waiting);
        portal.Clock.MoveTo(new DateTimeOffset(2026, 11, 4, 7, 0, 1, TimeSpan.FromHours(7)));
        await RunAsync();

        (await StateAsync(first)).ShouldBe(WaitingState.Offered);
    }

    [Fact]
    public async Task The_list_names_what_is_missing_and_a_guessed_link_opens_nothing()
    {
        portal.Clock.MoveTo(PortalFixture.Start);
        var day = await portal.ReceptionAsync("SYT", Date);
        var browser = portal.Browser();
        using var refused = await browser.SubmitAsync(await browser.PageAsync(ReceptionLinks.Wait(day.Id)), ReceptionLinks.Wait(day.Id), [("Name", "Lý Văn Páo"), ("Phone", "12")]);
        using var guessed = await browser.GetAsync(new Uri(ReceptionLinks.Waiting("aaaaaaaaaaaaaaaa"), UriKind.Relative), PortalFixture.Cancel);
        using var nowhere = await browser.GetAsync(new Uri(ReceptionLinks.Wait(Guid.NewGuid()), UriKind.Relative), PortalFixture.Cancel);

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.DocumentAsync()).QuerySelector("#Name")!.GetAttribute("value").ShouldBe("Lý Văn Páo");
        (guessed.StatusCode, nowhere.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
    }

    private async Task<(ReceptionDay Day, List<string> Tokens)> FullAsync(string unit)
    {
        var day = await portal.ReceptionAsync(unit, Date);
        var tokens = new List<string>();
        for (var slot = 0; slot < day.Slots.Count; slot++)
        {
            tokens.Add(await portal.BookAsync(day, slot));
        }

        return (day, tokens);
    }

    private async Task<string> JoinAsync(ReceptionDay day, string name)
    {
        var browser = portal.Browser();
        using var joined = await browser.SubmitAsync(await browser.PageAsync(ReceptionLinks.Wait(day.Id)), ReceptionLinks.Wait(day.Id), [("Name", name), ("Phone", GivenReception.AnyPhone()), ("Email", "cho@example.vn")]);
        joined.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return joined.Headers.Location!.ToString().Split('/')[^1];
    }

    private Task CancelAsync(string token) => portal.InScope(async services =>
    {
        var id = await services.GetRequiredService<PortalDb>().Set<Booking>().Where(booking => booking.ManageToken == token).Select(booking => booking.Id).SingleAsync();
        await services.GetRequiredService<CancelBooking>().CancelAsync(id, PortalFixture.Cancel);
    });

    private WaitingWork Work() => ActivatorUtilities.CreateInstance<WaitingWork>(portal.Services);

    /// <summary>As the loop does: again until nothing is left to do.</summary>
    private async Task RunAsync()
    {
        while (await Work().RunDueAsync(PortalFixture.Cancel) > 0)
        {
            PortalFixture.Cancel.ThrowIfCancellationRequested();
        }
    }

    private Task<WaitingState> StateAsync(string token) =>
        portal.InScope(services => services.GetRequiredService<PortalDb>().Set<WaitingEntry>().Where(entry => entry.Token == token).Select(entry => entry.State).SingleAsync());

    private Task<int> OffersAsync(string token) => portal.InScope(async services =>
    {
        var db = services.GetRequiredService<PortalDb>();
        var key = $"waiting:{await db.Set<WaitingEntry>().Where(entry => entry.Token == token).Select(entry => entry.Id).SingleAsync():N}:offer:";
        return await db.Set<Message>().CountAsync(message => message.Key.StartsWith(key));
    });
}
