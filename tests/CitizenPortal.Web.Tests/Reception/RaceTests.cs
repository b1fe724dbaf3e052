using System.Net;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Days;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Reception;

public sealed class RaceTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly DateOnly Date = new(2026, 11, 16);

    [Theory]
    [InlineData("SNV", 1, 200)]
    [InlineData("STP", 3, 200)]
    [InlineData("SXD", 1, 2000)]
    public async Task All_at_once_get_no_more_places_than_there_are_and_the_others_are_offered_the_next(string unit, int places, int racers)
    {
        var day = await portal.ReceptionAsync(unit, Date, places: places);
        var (racer, page) = await RacerAsync(day);

        var answers = await Task.WhenAll(Enumerable.Range(0, racers).Select(_ =>
            racer.SubmitAsync(page, GivenReception.Page(day), [("Seat", GivenReception.Centre(day)), ("slot", day.Slots[0].Id.ToString())], "#cho")));

        var won = answers.Where(answer => answer.StatusCode == HttpStatusCode.Redirect).ToList();
        var lost = answers.Where(answer => answer.StatusCode == HttpStatusCode.Conflict).ToList();
        (won.Count, lost.Count).ShouldBe((places, racers - places));
        foreach (var answer in lost)
        {
            (await answer.DocumentAsync()).QuerySelectorAll(".next-free a").ShouldNotBeEmpty();
        }

        (await ClaimsAsync(day)).ShouldBe(places);
    }

    [Fact]
    public async Task The_same_hold_sent_many_times_at_once_is_one_appointment()
    {
        var day = await portal.ReceptionAsync("STC", Date);
        var browser = portal.Browser();
        using var held = await browser.HoldAsync(day);
        var page = await browser.PageAsync(held.Headers.Location!.ToString());

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => browser.SubmitAsync(page, held.Headers.Location.ToString(), GivenReception.Visitor())));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Redirect);
        answers.Select(answer => answer.Headers.Location!.ToString()).Distinct().ShouldHaveSingleItem();
        (await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Booking>().CountAsync(booking => booking.DayId == day.Id))).ShouldBe(1);
    }

    [Fact]
    public async Task Against_the_reception_being_called_off_every_booking_is_told_or_finds_no_place()
    {
        var day = await portal.ReceptionAsync("SYT", Date, places: 20);
        await portal.ReceptionAsync("SYT", Date.AddDays(2));
        var held = await Task.WhenAll(Enumerable.Range(0, 30).Select(async racer =>
        {
            var browser = portal.Browser();
            using var answer = await browser.HoldAsync(day, racer % 2);
            var where = answer.Headers.Location!.ToString();
            return (Browser: browser, Where: where, Page: await browser.PageAsync(where));
        }));

        var off = portal.InScope(services => services.GetRequiredService<ChangeDay>().CallOffAsync(day.Id, "Đường bị sạt lở", PortalFixture.Cancel));
        var answers = await Task.WhenAll(held.Select(one => one.Browser.SubmitAsync(one.Page, one.Where, [.. GivenReception.Visitor().Where(field => field.Name != "Input.Phone"), ("Input.Phone", GivenReception.AnyPhone())])));
        await off;
        using var late = await portal.Browser().HoldAsync(day);

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Redirect || answer.StatusCode == HttpStatusCode.Conflict || answer.StatusCode == HttpStatusCode.NotFound);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await portal.InScope(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            var bookings = await db.Set<Booking>().Where(booking => booking.DayId == day.Id).ToListAsync();
            bookings.Count.ShouldBe(answers.Count(answer => answer.StatusCode == HttpStatusCode.Redirect));
            bookings.ShouldAllBe(booking => booking.State == BookingState.Cancelled);
            foreach (var booking in bookings)
            {
                var key = $"booking:{booking.Id:N}:called-off-1:";
                (await db.Set<Message>().CountAsync(message => message.Key.StartsWith(key))).ShouldBe(2);
            }
        });
    }

    /// <summary>A client that sends the antiforgery cookie but never the cookie of a hold, so that each of its posts is a person of its own.</summary>
    private async Task<(HttpClient Client, AngleSharp.Html.Dom.IHtmlDocument Page)> RacerAsync(ReceptionDay day)
    {
        var client = portal.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = new Uri("https://localhost") });
        using var form = await client.GetAsync(new Uri(GivenReception.Page(day), UriKind.Relative), PortalFixture.Cancel);
        client.DefaultRequestHeaders.Add("Cookie", string.Join("; ", form.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0])));
        return (client, await form.DocumentAsync());
    }

    private Task<int> ClaimsAsync(ReceptionDay day) =>
        portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Claim>().CountAsync(claim => claim.SlotId == day.Slots[0].Id));
}
