using System.Net;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Reception;

public sealed class RaceTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const int Racers = 200;
    private static readonly DateOnly Date = new(2026, 11, 16);

    [Theory]
    [InlineData("SNV", 1)]
    [InlineData("STP", 3)]
    public async Task Two_hundred_at_once_get_no_more_places_than_there_are_and_the_others_are_offered_the_next(string unit, int places)
    {
        var day = await portal.ReceptionAsync(unit, Date, places: places);
        var forms = await Task.WhenAll(Enumerable.Range(0, Racers).Select(async _ =>
        {
            var browser = portal.Browser();
            return (Browser: browser, Page: await browser.PageAsync(GivenReception.Page(day)));
        }));

        var answers = await Task.WhenAll(forms.Select(form =>
            form.Browser.SubmitAsync(form.Page, GivenReception.Page(day), [("Seat", GivenReception.Centre(day)), ("slot", day.Slots[0].Id.ToString())], "#cho")));

        var won = answers.Where(answer => answer.StatusCode == HttpStatusCode.Redirect).ToList();
        var lost = answers.Where(answer => answer.StatusCode == HttpStatusCode.Conflict).ToList();
        (won.Count, lost.Count).ShouldBe((places, Racers - places));
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

    private Task<int> ClaimsAsync(ReceptionDay day) =>
        portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Claim>().CountAsync(claim => claim.SlotId == day.Slots[0].Id));
}
