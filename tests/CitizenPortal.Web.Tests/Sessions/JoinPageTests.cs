using System.Net;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Sessions.Contracts;
using CitizenPortal.Web.Tests.Fixture;

namespace CitizenPortal.Web.Tests.Sessions;

public sealed class JoinPageTests(RoomFixture portal) : IClassFixture<RoomFixture>
{
    [Fact]
    public async Task An_unknown_link_and_the_link_of_a_visit_in_person_are_alike()
    {
        portal.Bookings.Add("in-person", portal.Clock.GetUtcNow(), booking => booking with { IsOnline = false });

        foreach (var token in new[] { "unknown", "in-person" })
        {
            using var answer = await portal.Browser().GetAsync(new Uri(ReceptionLinks.Join(token), UriKind.Relative), PortalFixture.Cancel);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Theory]
    [InlineData("days-before", 3 * 24 * 60, BookingState.Confirmed, "Phòng chờ mở lúc")]
    [InlineData("today", 60, BookingState.Confirmed, "Vào phòng tiếp")]
    [InlineData("late", -30, BookingState.Confirmed, "Vào phòng tiếp")]
    [InlineData("yesterday", -24 * 60, BookingState.Confirmed, "Đã qua giờ hẹn")]
    [InlineData("cancelled", 60, BookingState.Cancelled, "đã hủy")]
    public async Task The_link_says_what_it_opens_now(string token, int minutes, BookingState state, string expected)
    {
        portal.Bookings.Add(token, portal.Clock.GetUtcNow().AddMinutes(minutes), booking => booking with { State = state });

        (await portal.Browser().PageAsync(ReceptionLinks.Join(token))).QuerySelector("main")!.TextContent.ShouldContain(expected);
    }

    [Fact]
    public async Task Looking_gives_no_pass_and_the_button_does()
    {
        await portal.RoomAsync("button");
        var browser = portal.Browser();

        using var before = await browser.GetAsync(new Uri(SessionLinks.CitizenRoom, UriKind.Relative), PortalFixture.Cancel);
        before.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var page = await browser.PageAsync(ReceptionLinks.Join("button"));
        using var pressed = await browser.SubmitAsync(page, ReceptionLinks.Join("button"), []);

        pressed.Headers.Location!.ToString().ShouldBe(SessionLinks.CitizenRoom);
        var cookie = pressed.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("phong-tiep=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        (await browser.PageAsync(SessionLinks.CitizenRoom)).QuerySelector("#phong").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_cancelled_link_gives_no_pass_even_to_an_old_page()
    {
        var booking = portal.Bookings.Add("cancelled-later", portal.Clock.GetUtcNow().AddMinutes(30));
        var browser = portal.Browser();
        var page = await browser.PageAsync(ReceptionLinks.Join("cancelled-later"));
        portal.Bookings.Add("cancelled-later", booking.StartsAt, one => booking with { State = BookingState.Cancelled });

        using var pressed = await browser.SubmitAsync(page, ReceptionLinks.Join("cancelled-later"), []);

        pressed.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }
}
