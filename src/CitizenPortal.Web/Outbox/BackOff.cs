namespace CitizenPortal.Web.Outbox;

/// <summary>How long to wait after a failure: twice as long each time, at most an hour, ±20 % so that failures do not march in step.</summary>
internal static class BackOff
{
    /// <summary>Together the waits of the twelve attempts last about three hours.</summary>
    public const int Attempts = 12;

    private static readonly TimeSpan First = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

#pragma warning disable CA5394 // spreading load needs no secrecy
    public static TimeSpan After(int attempt) => After(attempt, Random.Shared.NextDouble());
#pragma warning restore CA5394

    /// <param name="chance">From 0 to 1.</param>
    public static TimeSpan After(int attempt, double chance)
    {
        var wait = First * Math.Pow(2, Math.Min(attempt - 1, 20));
        return (wait < Longest ? wait : Longest) * (0.8 + (0.4 * chance));
    }
}
