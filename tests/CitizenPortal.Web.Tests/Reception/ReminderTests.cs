using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Reception.Reminders;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Reception;

/// <summary>Monday 16 November 2026, 8:00: reminders on 13 at 8:00, on 15 at 8:00, and at 20:30 of the evening before instead of 6:00.</summary>
public sealed class ReminderTests(QuietPortalFixture portal) : IClassFixture<QuietPortalFixture>
{
    private static readonly DateOnly Date = new(2026, 11, 16);

    [Fact]
    public async Task Three_reminders_come_once_each_and_never_at_night()
    {
        portal.Clock.MoveTo(PortalFixture.Start);
        var token = await portal.BookAsync(await portal.ReceptionAsync("SNV", Date));

        await RunAtAsync(13, 7, 59);
        (await RemindersAsync(token)).ShouldBe(0);
        await RunAtAsync(13, 8, 1);
        (await RemindersAsync(token)).ShouldBe(2);
        await RunAtAsync(15, 8, 1);
        (await RemindersAsync(token)).ShouldBe(4);
        await RunAtAsync(15, 20, 31);
        (await RemindersAsync(token)).ShouldBe(6);
        await RunAtAsync(16, 7, 30);
        (await RemindersAsync(token)).ShouldBe(6);
    }

    [Fact]
    public async Task Two_instances_at_once_send_each_reminder_once()
    {
        portal.Clock.MoveTo(PortalFixture.Start);
        var day = await portal.ReceptionAsync("STP", Date, places: 6);
        var tokens = new List<string>();
        for (var i = 0; i < 6; i++)
        {
            tokens.Add(await portal.BookAsync(day));
        }

        portal.Clock.MoveTo(At(13, 9, 0));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Work().RunDueAsync(PortalFixture.Cancel))));
        await Work().RunDueAsync(PortalFixture.Cancel);

        foreach (var token in tokens)
        {
            (await RemindersAsync(token)).ShouldBe(2);
        }
    }

    [Fact]
    public async Task A_worker_that_wakes_in_the_night_waits_for_the_morning_and_sends_what_was_missed_once()
    {
        portal.Clock.MoveTo(PortalFixture.Start);
        var token = await portal.BookAsync(await portal.ReceptionAsync("STC", Date));

        await RunAtAsync(15, 23, 0);
        (await RemindersAsync(token)).ShouldBe(0);
        await RunAtAsync(16, 7, 1);

        (await RemindersAsync(token)).ShouldBe(2);
    }

    [Fact]
    public async Task After_a_cancellation_nobody_is_reminded()
    {
        portal.Clock.MoveTo(PortalFixture.Start);
        var token = await portal.BookAsync(await portal.ReceptionAsync("SXD", Date));
        var browser = portal.Browser();
        using var cancelled = await browser.SubmitAsync(await browser.PageAsync(ReceptionLinks.Manage(token)), ReceptionLinks.Manage(token), [], "form[action*='Cancel']");

        await RunAtAsync(13, 9, 0);
        await RunAtAsync(15, 9, 0);

        (await RemindersAsync(token)).ShouldBe(0);
    }

    [Fact]
    public async Task The_reminder_speaks_of_the_new_hour_after_a_change()
    {
        portal.Clock.MoveTo(PortalFixture.Start);
        var day = await portal.ReceptionAsync("SYT", Date);
        var token = await portal.BookAsync(day);
        await portal.InScope(async services =>
        {
            var id = (await BookingAsync(services, token)).Id;
            (await services.GetRequiredService<Web.Features.Reception.Manage.RescheduleBooking>().MoveAsync(id, day.Slots[1].Id, PortalFixture.Cancel)).ShouldBeTrue();
        });

        await RunAtAsync(13, 8, 1);
        (await RemindersAsync(token)).ShouldBe(0);
        await RunAtAsync(13, 8, 31);

        (await RemindersAsync(token)).ShouldBe(2);
        (await TextsAsync(token)).ShouldAllBe(text => text.Contains("8:30", StringComparison.Ordinal));
    }

    private ReminderWork Work() => ActivatorUtilities.CreateInstance<ReminderWork>(portal.Services);

    private async Task RunAtAsync(int day, int hour, int minute)
    {
        portal.Clock.MoveTo(At(day, hour, minute));
        await Work().RunDueAsync(PortalFixture.Cancel);
    }

    private static DateTimeOffset At(int day, int hour, int minute) => new(2026, 11, day, hour, minute, 0, TimeSpan.FromHours(7));

    private async Task<int> RemindersAsync(string token) => (await TextsAsync(token)).Count;

    private Task<List<string>> TextsAsync(string token) => portal.InScope(async services =>
    {
        var key = $"booking:{(await BookingAsync(services, token)).Id:N}:reminder-";
        return await services.GetRequiredService<PortalDb>().Set<Message>().Where(message => message.Key.StartsWith(key)).Select(message => message.Text).ToListAsync();
    });

    private static Task<Booking> BookingAsync(IServiceProvider services, string token) => services.GetRequiredService<PortalDb>().Set<Booking>().SingleAsync(booking => booking.ManageToken == token);
}
