using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace CitizenPortal.Benchmarks.Reception;

/// <summary>What a number of clients got from one address in a stretch of time.</summary>
internal sealed record LoadResult(string Name, double PerSecond, double P50, double P95, int Refused)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name,-46} {PerSecond,8:0}/s   p50 {P50,6:0.0} ms   p95 {P95,6:0.0} ms   refused {Refused}");
}

/// <summary>Asks over loopback with so many clients at once, each on a connection of its own that stays open.</summary>
internal static class Load
{
    public static async Task<LoadResult> RunAsync(string name, int clients, TimeSpan time, Func<HttpClient, int, int, Task<bool>> ask, Uri address, CancellationToken cancel)
    {
        var waits = new ConcurrentBag<double>();
        var refused = 0;
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = clients, UseCookies = false, AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = address };
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(async client =>
        {
            for (var turn = 0; Stopwatch.GetElapsedTime(started) < time && !cancel.IsCancellationRequested; turn++)
            {
                var asked = Stopwatch.GetTimestamp();
                if (await ask(http, client, turn))
                {
                    waits.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
                }
                else
                {
                    Interlocked.Increment(ref refused);
                }
            }
        }));
        var elapsed = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var sorted = waits.Order().ToArray();
        return new LoadResult(name, sorted.Length / elapsed, At(sorted, 0.5), At(sorted, 0.95), refused);
    }

    private static double At(double[] sorted, double part) => sorted.Length == 0 ? double.NaN : sorted[(int)Math.Min(sorted.Length - 1, sorted.Length * part)];
}
