using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Submit;

/// <summary>Removes drafts that nobody came back to, so that unsent personal data does not stay.</summary>
internal sealed partial class DraftSweep(IServiceScopeFactory scopes, TimeProvider time, ILogger<DraftSweep> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is DbUpdateException or System.Data.Common.DbException)
            {
                Log.SweepFailed(logger, failure);
            }
        }
    }

    private async Task SweepAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var oldest = time.GetUtcNow().AddDays(-PetitionDraft.KeptDays);
        var removed = await scope.ServiceProvider.GetRequiredService<PortalDb>().Set<PetitionDraft>().Where(draft => draft.SavedAt < oldest).ExecuteDeleteAsync(cancel);
        Log.Swept(logger, removed);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Removed {Removed} petition drafts that were left unsent")]
        public static partial void Swept(ILogger logger, int removed);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Could not remove old petition drafts; the next sweep tries again")]
        public static partial void SweepFailed(ILogger logger, Exception failure);
    }
}
