using CitizenPortal.Domain.Sessions;
using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Sessions.Room;

/// <summary>Interrupts a session whose recording has fallen silent: what is not recorded is not part of a reception (NĐ 154/2026 Đ18).</summary>
internal sealed partial class RoomWatch(IServiceScopeFactory scopes, TimeProvider time, ILogger<RoomWatch> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is DbUpdateException or System.Data.Common.DbException)
            {
                Log.Failed(log, failure);
            }
        }
    }

    internal async Task LookAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var silentSince = time.GetUtcNow() - Recording.LongestSilence;
        var silent = await db.Set<OnlineSession>().Include(one => one.Participants)
            .Where(one => one.State == OnlineSessionState.InSession
                && db.Set<Recording>().Any(recording => recording.SessionId == one.Id && recording.LastPieceAt < silentSince))
            .ToListAsync(cancel);
        foreach (var session in silent)
        {
            session.Interrupt("Bản ghi hình không còn về máy chủ. Cán bộ sẽ nối lại.");
            await db.SaveChangesAsync(cancel);
            await scope.ServiceProvider.GetRequiredService<RoomActs>().TellAsync(session.Id);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The watch over the rooms failed and will look again.")]
        public static partial void Failed(ILogger log, Exception failure);
    }
}
