using CitizenPortal.Domain.Counter;
using CitizenPortal.Web.Features.Counter.Waiting;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Counter;

/// <summary>Many at once, decided by the database.</summary>
public sealed class RaceTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Two_officers_who_call_at_once_get_two_visitors()
    {
        var officers = new[] { await portal.OfficerAsync("SNV"), await portal.OfficerAsync("SNV") };
        for (var round = 0; round < 5; round++)
        {
            await portal.WalkInAsync("SNV");
            await portal.WalkInAsync("SNV");
            var answers = await Task.WhenAll(officers.Select((officer, index) => officer.PressAsync(index + 1, "Next")));
            answers.ShouldAllBe(answer => answer.StatusCode == System.Net.HttpStatusCode.Redirect);

            var called = (await portal.TicketsAsync("SNV")).Where(ticket => ticket.State == TicketState.Called).ToList();
            called.Select(ticket => ticket.BusyDesk).Order().ShouldBe([1, 2]);
            foreach (var desk in new[] { 1, 2 })
            {
                using var started = await officers[desk - 1].PressAsync(desk, "Start");
                using var finished = await officers[desk - 1].WriteAsync(desk, "Finish", GivenCounter.Line());
            }
        }

        var numbers = await Task.WhenAll((await portal.TicketsAsync("SNV")).Select(async ticket => (await portal.EntryAsync(ticket.Id)).Number));
        numbers.Order().ShouldBe(Enumerable.Range(1, 10));
    }

    [Fact]
    public async Task Forty_who_come_at_once_get_forty_numbers_without_a_gap()
    {
        portal.Clock.MoveTo(GivenCounter.Morning);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => portal.WalkInAsync("STP")));

        (await portal.TicketsAsync("STP")).Select(ticket => ticket.Number).ShouldBe(Enumerable.Range(1, 40));
    }

    [Fact]
    public async Task An_appointment_shown_twenty_times_at_once_is_one_number()
    {
        var booking = await portal.AppointmentAsync("STC");
        var place = await portal.PlaceAsync("STC");
        var arrival = new BookedArrival(booking.Id, booking.StartsAt, booking.ShownName, 1, null, null);

        var tickets = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ =>
            portal.InScope(services => services.GetRequiredService<WaitingRoom>().AdmitAsync(place, arrival, TicketPriority.None, PortalFixture.Cancel))));

        tickets.Select(ticket => ticket.Id).Distinct().ShouldHaveSingleItem();
        (await portal.TicketsAsync("STC")).ShouldHaveSingleItem();
    }
}
