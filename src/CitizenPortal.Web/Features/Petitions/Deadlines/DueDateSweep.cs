using CitizenPortal.Web.Features.Petitions.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Deadlines;

/// <summary>Finishes a recount that was interrupted, and catches what another instance counted with its older calendar.</summary>
internal sealed partial class DueDateSweep(IServiceScopeFactory scopes, TimeProvider time, ILogger<DueDateSweep> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                if (await scope.ServiceProvider.GetRequiredService<IDueDates>().RecountAsync(stoppingToken) is var counted and > 0)
                {
                    Log.Recounted(logger, counted);
                }
            }
            catch (Exception failure) when (failure is DbUpdateException or System.Data.Common.DbException)
            {
                Log.Failed(logger, failure);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Counted {Counted} due dates anew with the calendar in force")]
        public static partial void Recounted(ILogger logger, int counted);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Could not count due dates anew; the next sweep tries again")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
