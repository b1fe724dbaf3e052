using System.Net;
using System.Text.RegularExpressions;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Reception;

public sealed partial class RescheduleTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly DateOnly Date = new(2026, 11, 16);

    [Fact]
    public async Task The_link_of_the_message_puts_the_appointment_on_another_hour_and_dies()
    {
        var day = await portal.ReceptionAsync("SNV", Date);
        var token = await portal.BookAsync(day);
        var (reschedule, cancel) = await LinksAsync(token, "confirmed");
        reschedule.Length.ShouldBeLessThanOrEqualTo(32);
        cancel.Length.ShouldBeLessThanOrEqualTo(32);
        var browser = portal.Browser();
        var page = await browser.PageAsync(reschedule);

        using var moved = await browser.SubmitAsync(page, reschedule, [("slot", day.Slots[1].Id.ToString())], "form[action*='Move']");

        moved.Headers.Location!.ToString().ShouldBe(ReceptionLinks.Manage(token));
        var booking = await BookingAsync(token);
        (booking.SlotId, booking.CalendarSequence, booking.State).ShouldBe((day.Slots[1].Id, 1, BookingState.Confirmed));
        (await ClaimsAsync(day)).ShouldBe([day.Slots[1].Id]);
        foreach (var old in new[] { reschedule, cancel })
        {
            using var dead = await browser.GetAsync(new Uri(old, UriKind.Relative), PortalFixture.Cancel);
            dead.StatusCode.ShouldBe(HttpStatusCode.Gone);
            (await dead.DocumentAsync()).QuerySelector("main")!.TextContent.ShouldContain("tin nhắn mới nhất");
        }

        (await LinksAsync(token, "moved-1")).Cancel.ShouldNotBe(cancel);
    }

    [Fact]
    public async Task The_calendar_moves_the_entry_it_has()
    {
        var day = await portal.ReceptionAsync("STP", Date);
        var token = await portal.BookAsync(day);
        await MoveAsync(token, day.Slots[1]);
        var mails = await MailsAsync(token);

        mails.Select(mail => mail.CalendarMethod).ShouldBe(["REQUEST", "REQUEST"]);
        var entries = mails.Select(mail => Ical.Net.Calendar.Load(mail.Calendar!)!.Events.Single()).ToList();
        entries.Select(entry => entry.Sequence).ShouldBe([0, 1]);
        entries[0].Uid.ShouldBe(entries[1].Uid);
        entries[1].Start!.AsUtc.ShouldBe(day.Slots[1].StartsAt.UtcDateTime);
    }

    [Fact]
    public async Task The_cancel_link_cancels_only_by_its_button_and_cannot_move()
    {
        var day = await portal.ReceptionAsync("STC", Date);
        var token = await portal.BookAsync(day);
        var (_, cancel) = await LinksAsync(token, "confirmed");
        var browser = portal.Browser();
        var page = await browser.PageAsync(cancel);
        (await BookingAsync(token)).State.ShouldBe(BookingState.Confirmed);

        using var other = await browser.SubmitAsync(page, cancel + "?handler=Move", [("slot", day.Slots[1].Id.ToString())], "form[action*='Cancel']");
        using var wrong = await browser.PostAsync(new Uri(cancel + "?handler=Move", UriKind.Relative), null, PortalFixture.Cancel);
        var state = (await BookingAsync(token)).State;

        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        other.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        state.ShouldBe(BookingState.Cancelled);
        (await ClaimsAsync(day)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_changed_link_opens_nothing_and_the_right_one_ends_with_the_hour()
    {
        var day = await portal.ReceptionAsync("SXD", Date);
        var token = await portal.BookAsync(day);
        var (reschedule, _) = await LinksAsync(token, "confirmed");
        var flipped = string.Concat(reschedule.AsSpan(0, reschedule.Length - 1), reschedule[^1] == 'A' ? "B" : "A");
        var asCancel = reschedule.Replace("/h/d", "/h/h", StringComparison.Ordinal);
        foreach (var forged in new[] { flipped, asCancel })
        {
            using var refused = await portal.Browser().GetAsync(new Uri(forged, UriKind.Relative), PortalFixture.Cancel);
            refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        portal.Clock.MoveTo(day.Slots[0].StartsAt.AddSeconds(1));
        using var late = await portal.Browser().GetAsync(new Uri(reschedule, UriKind.Relative), PortalFixture.Cancel);
        portal.Clock.MoveTo(PortalFixture.Start);

        late.StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Who_loses_the_new_hour_keeps_the_old_one()
    {
        var day = await portal.ReceptionAsync("SYT", Date);
        var token = await portal.BookAsync(day);
        var (reschedule, _) = await LinksAsync(token, "confirmed");
        var browser = portal.Browser();
        var page = await browser.PageAsync(reschedule);
        using var taken = await portal.Browser().HoldAsync(day, slot: 1);

        using var lost = await browser.SubmitAsync(page, reschedule, [("slot", day.Slots[1].Id.ToString())], "form[action*='Move']");

        lost.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await BookingAsync(token)).SlotId.ShouldBe(day.Slots[0].Id);
        (await LinksAsync(token, "confirmed")).Reschedule.ShouldBe(reschedule);
    }

    [Fact]
    public async Task Two_who_want_the_same_hour_do_not_both_get_it()
    {
        var first = await portal.ReceptionAsync("SCT", Date);
        var target = await portal.ReceptionAsync("SCT", Date.AddDays(1));
        var tokens = new[] { await portal.BookAsync(first), await portal.BookAsync(first, 1, "0912 345 679") };

        var answers = await Task.WhenAll(tokens.Select(token => MoveAsync(token, target.Slots[0])));

        answers.Count(status => status == HttpStatusCode.Redirect).ShouldBe(1);
        answers.Count(status => status == HttpStatusCode.Conflict).ShouldBe(1);
        (await ClaimsAsync(target)).ShouldHaveSingleItem();
        (await ClaimsAsync(first)).ShouldHaveSingleItem();
    }

    private async Task<HttpStatusCode> MoveAsync(string token, Slot slot)
    {
        var (reschedule, _) = await LinksAsync(token, "confirmed");
        var browser = portal.Browser();
        var page = await browser.PageAsync(reschedule);
        using var answer = await browser.SubmitAsync(page, reschedule, [("slot", slot.Id.ToString())], "form[action*='Move']");
        return answer.StatusCode;
    }

    private async Task<(string Reschedule, string Cancel)> LinksAsync(string token, string what)
    {
        var key = $"booking:{(await BookingAsync(token)).Id:N}:{what}:sms";
        var text = await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Message>().Where(message => message.Key == key).Select(message => message.Text).SingleAsync());
        var links = Link().Matches(text).Select(match => match.Value).ToList();
        return (links[0], links[1]);
    }

    private async Task<List<Message>> MailsAsync(string token)
    {
        var key = $"booking:{(await BookingAsync(token)).Id:N}:";
        return await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Message>().Where(message => message.Key.StartsWith(key) && message.Channel == MessageChannel.Email).OrderBy(message => message.Id).ToListAsync());
    }

    private Task<Booking> BookingAsync(string token) => portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Booking>().SingleAsync(booking => booking.ManageToken == token));

    private Task<List<Guid>> ClaimsAsync(ReceptionDay day)
    {
        var slots = day.Slots.Select(slot => slot.Id).ToList();
        return portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Claim>().Where(claim => slots.Contains(claim.SlotId) && claim.BookingId != null).Select(claim => claim.SlotId).ToListAsync());
    }

    [GeneratedRegex("/h/[A-Za-z0-9_-]{29}")]
    private static partial Regex Link();
}
