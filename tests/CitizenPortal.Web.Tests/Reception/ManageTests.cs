using System.Net;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Tests.Fixture;
using Ical.Net.CalendarComponents;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Reception;

public sealed class ManageTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly DateOnly Date = new(2026, 11, 16);

    [Fact]
    public async Task The_calendar_file_is_read_back_with_the_hour_of_Vietnam()
    {
        var token = await portal.BookAsync(await portal.ReceptionAsync("SNV", Date));

        var (calendar, entry, text) = await CalendarAsync(token);

        calendar.Method.ShouldBe("REQUEST");
        entry.Start!.TzId.ShouldBe("Asia/Ho_Chi_Minh");
        entry.Start.AsUtc.ShouldBe(new DateTime(2026, 11, 16, 1, 0, 0, DateTimeKind.Utc));
        entry.End!.AsUtc.ShouldBe(new DateTime(2026, 11, 16, 1, 30, 0, DateTimeKind.Utc));
        entry.Sequence.ShouldBe(0);
        text.ShouldContain("BEGIN:VTIMEZONE");
        text.ShouldContain("TZOFFSETTO:+0700");
        text.Split("\r\n").ShouldAllBe(line => System.Text.Encoding.UTF8.GetByteCount(line) <= 75);
    }

    [Fact]
    public async Task Opening_the_link_cancels_nothing()
    {
        var token = await portal.BookAsync(await portal.ReceptionAsync("STP", Date));

        await portal.Browser().PageAsync(ReceptionLinks.Manage(token));
        using var guessed = await portal.Browser().GetAsync(new Uri(ReceptionLinks.Manage(token) + "?handler=Cancel", UriKind.Relative), PortalFixture.Cancel);

        (await BookingAsync(token)).State.ShouldBe(BookingState.Confirmed);
    }

    [Fact]
    public async Task Cancelling_frees_the_place_and_tells_the_calendar()
    {
        var day = await portal.ReceptionAsync("STC", Date);
        var token = await portal.BookAsync(day);
        var before = await CalendarAsync(token);
        var browser = portal.Browser();
        var page = await browser.PageAsync(ReceptionLinks.Manage(token));

        using var cancelled = await browser.SubmitAsync(page, ReceptionLinks.Manage(token), [], "form[action*='Cancel']");
        using var again = await browser.SubmitAsync(page, ReceptionLinks.Manage(token), [], "form[action*='Cancel']");

        cancelled.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        again.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var (calendar, entry, _) = await CalendarAsync(token);
        calendar.Method.ShouldBe("CANCEL");
        (entry.Uid, entry.Sequence, entry.Status).ShouldBe((before.Entry.Uid, 1, "CANCELLED"));
        var mail = await MailAsync(token, "cancelled");
        (mail.CalendarMethod, mail.Calendar!.Contains("METHOD:CANCEL", StringComparison.Ordinal)).ShouldBe(("CANCEL", true));
        (await browser.PageAsync(ReceptionLinks.Manage(token))).QuerySelector("main")!.TextContent.ShouldContain("Đã hủy");
        (await portal.BookAsync(day)).ShouldNotBe(token);
    }

    [Fact]
    public async Task After_the_hour_it_can_no_longer_be_cancelled()
    {
        var token = await portal.BookAsync(await portal.ReceptionAsync("SXD", Date));
        var browser = portal.Browser();
        var page = await browser.PageAsync(ReceptionLinks.Manage(token));

        portal.Clock.MoveTo(new DateTimeOffset(2026, 11, 16, 8, 5, 0, TimeSpan.FromHours(7)));
        using var late = await browser.SubmitAsync(page, ReceptionLinks.Manage(token), [], "form[action*='Cancel']");
        var shown = await browser.PageAsync(ReceptionLinks.Manage(token));
        portal.Clock.MoveTo(PortalFixture.Start);

        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        shown.QuerySelector("form[action*='Cancel']").ShouldBeNull();
    }

    [Theory]
    [InlineData("/lich-hen/aaaaaaaaaaaaaaaa")]
    [InlineData("/lich-hen/aaaaaaaaaaaaaaaa.ics")]
    [InlineData("/dat-lich/xac-nhan/aaaaaaaaaaaaaaaa")]
    [InlineData("/dat-lich/giu-cho/aaaaaaaaaaaaaaaa")]
    public async Task A_guessed_link_opens_nothing(string path)
    {
        using var response = await portal.Browser().GetAsync(new Uri(path, UriKind.Relative), PortalFixture.Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(Ical.Net.Calendar Calendar, CalendarEvent Entry, string Text)> CalendarAsync(string token)
    {
        var text = await portal.Browser().GetStringAsync(new Uri(ReceptionLinks.Calendar(token), UriKind.Relative), PortalFixture.Cancel);
        var calendar = Ical.Net.Calendar.Load(text)!;
        return (calendar, calendar.Events.ShouldHaveSingleItem(), text);
    }

    private Task<Booking> BookingAsync(string token) =>
        portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Booking>().SingleAsync(booking => booking.ManageToken == token));

    private async Task<Message> MailAsync(string token, string what)
    {
        var key = $"booking:{(await BookingAsync(token)).Id:N}:{what}:email";
        return await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Message>().SingleAsync(message => message.Key == key));
    }
}
