using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Outbox;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Waiting;

/// <summary>Ends offers that ran out and offers each freed place to whoever has waited longest. By night it keeps still: an offer that runs out while people sleep is none.</summary>
internal sealed class WaitingWork(IServiceScopeFactory scopes, BookingRules rules, TimeProvider time) : IStoredWork
{
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
        var now = time.GetUtcNow();
        if (rules.Reminders.IsQuiet(now))
        {
            return 0;
        }

        var today = time.TodayInVietnam();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var over = await db.Set<WaitingEntry>().Where(entry => entry.State == WaitingState.Offered && entry.OfferUntil <= now).Select(entry => entry.Id).ToListAsync(stopping);
        var days = await db.Set<WaitingEntry>().Where(entry => entry.State == WaitingState.Waiting && entry.Date >= today).Select(entry => entry.DayId).Distinct().ToListAsync(stopping);
        var done = 0;
        foreach (var id in over)
        {
            done += await EachAsync(offers => offers.LapseAsync(id, stopping));
        }

        foreach (var day in days)
        {
            done += await EachAsync(offers => offers.OfferNextAsync(day, stopping));
        }

        return done;
    }

    private async Task<int> EachAsync(Func<FreedPlaces, Task<bool>> act)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<FreedPlaces>()) ? 1 : 0;
    }
}
