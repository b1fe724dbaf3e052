using System.Net;
using CitizenPortal.Domain.Counter;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Counter.Contracts;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Counter;

public sealed class CheckInTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_visitor_is_checked_in_by_the_link_in_his_qr_and_shown_again_gets_the_same_number()
    {
        var booking = await portal.AppointmentAsync("SNV");
        var officer = await portal.OfficerAsync("SNV");
        var page = await officer.PageAsync(CounterLinks.CheckIn);
        page.QuerySelector("main")!.TextContent.ShouldContain("Còn chờ đến hôm nay: 1");

        using var scanned = await officer.SubmitAsync(page, CounterLinks.CheckIn, [("Scan", $"https://tiepcongdan.example{ReceptionLinks.Manage(booking.ManageToken)}")], "form[action*='Scan']");
        using var typed = await officer.SubmitAsync(page, CounterLinks.CheckIn, [("Scan", booking.Code.ToLowerInvariant())], "form[action*='Scan']");

        scanned.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        typed.Headers.Location.ShouldBe(scanned.Headers.Location);
        var ticket = (await portal.TicketsAsync("SNV")).ShouldHaveSingleItem();
        (ticket.Number, ticket.SlotAt, ticket.Name).ShouldBe((1, booking.StartsAt, "Lý Văn Páo"));
        (await officer.PageAsync(scanned.Headers.Location!.ToString())).QuerySelector(".given__number")!.TextContent.ShouldBe("001");
        (await StateAsync(booking)).ShouldBe(BookingState.Attended);
    }

    [Fact]
    public async Task A_visitor_is_checked_in_from_the_list_of_the_day()
    {
        var booking = await portal.AppointmentAsync("STP");
        var officer = await portal.OfficerAsync("STP");
        var page = await officer.PageAsync(CounterLinks.CheckIn);

        using var arrived = await officer.SubmitAsync(page, CounterLinks.CheckIn, [], "form[action*='Arrived']", "button");

        arrived.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await portal.TicketsAsync("STP")).ShouldHaveSingleItem().BookingId.ShouldBe(booking.Id);
    }

    [Fact]
    public async Task A_walk_in_gets_a_number_at_once_and_a_wrong_count_keeps_what_was_typed()
    {
        var officer = await portal.OfficerAsync("STC");
        var page = await officer.PageAsync(CounterLinks.CheckIn);

        using var wrong = await officer.SubmitAsync(page, CounterLinks.CheckIn, [("WalkIn.Name", "Giàng Mí Sính"), ("WalkIn.People", "ba")], "form[action*='WalkIn']");
        using var given = await officer.SubmitAsync(page, CounterLinks.CheckIn, [("WalkIn.Name", "Giàng Mí Sính"), ("WalkIn.People", "3"), ("WalkIn.Priority", "Elderly")], "form[action*='WalkIn']");

        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await wrong.DocumentAsync()).QuerySelector("#WalkIn_Name")!.GetAttribute("value").ShouldBe("Giàng Mí Sính");
        given.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var ticket = (await portal.TicketsAsync("STC")).ShouldHaveSingleItem();
        (ticket.People, ticket.Priority, ticket.IsBooked).ShouldBe((3, TicketPriority.Elderly, false));
    }

    [Fact]
    public async Task Another_places_appointment_is_unknown_here()
    {
        var booking = await portal.AppointmentAsync("SXD");
        var officer = await portal.OfficerAsync("SYT");
        var page = await officer.PageAsync(CounterLinks.CheckIn);

        using var foreign = await officer.SubmitAsync(page, CounterLinks.CheckIn, [("Scan", booking.Code)], "form[action*='Scan']");

        foreign.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await foreign.DocumentAsync()).QuerySelector("main")!.TextContent.ShouldContain("Chưa tìm thấy lịch hẹn");
        (await StateAsync(booking)).ShouldBe(BookingState.Confirmed);
    }

    [Fact]
    public async Task An_appointment_of_another_day_is_refused_with_the_way_on()
    {
        var booking = await portal.AppointmentAsync("SCT");
        var officer = await portal.OfficerAsync("SCT");
        portal.Clock.MoveTo(GivenCounter.Morning.AddDays(-3));
        var page = await officer.PageAsync(CounterLinks.CheckIn);

        using var early = await officer.SubmitAsync(page, CounterLinks.CheckIn, [("Scan", booking.Code)], "form[action*='Scan']");

        early.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await early.DocumentAsync()).QuerySelector("main")!.TextContent.ShouldContain("lấy số không hẹn");
        (await StateAsync(booking)).ShouldBe(BookingState.Confirmed);
    }

    [Fact]
    public async Task The_counter_is_closed_to_those_who_do_not_receive_and_absent_for_those_without_a_place()
    {
        portal.Clock.MoveTo(GivenCounter.Morning);
        using var stranger = await portal.Browser().GetAsync(new Uri(CounterLinks.CheckIn, UriKind.Relative), PortalFixture.Cancel);
        using var inspector = await (await portal.SignedInAsync(Roles.Inspectorate, "TTT")).GetAsync(new Uri(CounterLinks.CheckIn, UriKind.Relative), PortalFixture.Cancel);
        using var homeless = await (await portal.SignedInAsync(Roles.Board)).GetAsync(new Uri(CounterLinks.CheckIn, UriKind.Relative), PortalFixture.Cancel);

        stranger.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        inspector.StatusCode.ShouldNotBe(HttpStatusCode.OK);
        homeless.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<BookingState> StateAsync(Booking booking) =>
        portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Booking>().Where(each => each.Id == booking.Id).Select(each => each.State).SingleAsync());
}
