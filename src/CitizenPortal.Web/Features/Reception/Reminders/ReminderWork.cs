using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Notices;
using CitizenPortal.Web.Outbox;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Reminders;

/// <summary>
/// Writes the reminders that are due. Message and next date are stored in one transaction under the version of the appointment:
/// of two instances one wins, and a reminder never follows a cancellation.
/// </summary>
internal sealed class ReminderWork(IServiceScopeFactory scopes, BookingRules rules, TimeProvider time) : IStoredWork
{
    private const int Batch = 50;

    /// <summary>Every commit of the product rings; looking more often than this helps nobody.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);

    private long? _looked;

    public async Task<int> RunDueAsync(CancellationToken stopping)
    {
        if (_looked is { } looked && time.GetElapsedTime(looked) < Rest)
        {
            return 0;
        }

        _looked = time.GetTimestamp();
        if (rules.Reminders.IsQuiet(time.GetUtcNow()))
        {
            return 0;
        }

        var due = await DueAsync(stopping);
        foreach (var id in due)
        {
            await RemindAsync(id, stopping);
        }

        return due.Count;
    }

    private async Task<List<Guid>> DueAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = time.GetUtcNow();
        return await scope.ServiceProvider.GetRequiredService<PortalDb>().Set<Booking>()
            .Where(booking => booking.NextReminderAt != null && booking.NextReminderAt <= now)
            .OrderBy(booking => booking.NextReminderAt)
            .Select(booking => booking.Id)
            .Take(Batch)
            .ToListAsync(cancel);
    }

    private async Task RemindAsync(Guid id, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var booking = await db.Set<Booking>().SingleAsync(b => b.Id == id, cancel);
        var now = time.GetUtcNow();
        if (booking.NextReminderAt is not { } due || due > now)
        {
            return;
        }

        booking.PlanReminder(rules.Reminders, now);
        if (booking.State == BookingState.Confirmed && now < booking.StartsAt)
        {
            scope.ServiceProvider.GetRequiredService<BookingNotices>().AddReminder(booking, due);
        }

        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException lost) when (lost.IsLostRace())
        {
            // Another instance has reminded, or the appointment has just been changed; the next round looks again.
        }
    }
}
