using System.Threading.Channels;

namespace CitizenPortal.Web.Outbox;

/// <summary>Does one kind of stored work until nothing is due, then waits for the bell or for the timer.</summary>
internal sealed partial class WorkLoop(IStoredWork work, WakeUp wakeUp, TimeProvider time, IConfiguration configuration, ILogger<WorkLoop> logger) : BackgroundService
{
    private readonly TimeSpan _poll = configuration.GetValue("Outbox:Poll", TimeSpan.FromSeconds(5));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var bell = wakeUp.Listen(work.Rows);
        while (!stoppingToken.IsCancellationRequested)
        {
            if (!await RunOnceAsync(stoppingToken))
            {
                await WaitAsync(bell, stoppingToken);
            }
        }
    }

    /// <summary>The loop outlives every failure of its store: the database may be away for a while, or not be created yet.</summary>
    private async Task<bool> RunOnceAsync(CancellationToken stopping)
    {
        try
        {
            return await work.RunDueAsync(stopping) > 0;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.StoreFailed(logger, failure, work.GetType().Name);
            return false;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return false;
        }
    }

    private async Task WaitAsync(ChannelReader<bool> bell, CancellationToken stopping)
    {
        using var timer = new CancellationTokenSource(_poll, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, stopping);
        try
        {
            await bell.ReadAsync(either.Token);
        }
        catch (OperationCanceledException)
        {
            // The timer has rung, or the portal stops: the loop looks itself.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The store of {Work} could not be read; the loop tries again.")]
        public static partial void StoreFailed(ILogger logger, Exception failure, string work);
    }
}
