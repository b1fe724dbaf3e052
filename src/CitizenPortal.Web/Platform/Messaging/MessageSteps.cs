using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Platform.Messaging;

/// <summary>The steps of a message's life as conditional updates: the query says from where, so no step can go backwards.</summary>
internal static class MessageSteps
{
    /// <summary>Finished for the worker and beyond doubt: the row is let go.</summary>
    public static Task<int> FinishAsync(this IQueryable<Message> mine, MessageState state, DateTimeOffset now, string? problem, string? providerId = null, CancellationToken cancel = default) =>
        mine.ExecuteUpdateAsync(
            message => message
                .SetProperty(m => m.State, state).SetProperty(m => m.ChangedAt, now).SetProperty(m => m.Problem, Short(problem))
                .SetProperty(m => m.ProviderId, m => providerId ?? m.ProviderId).SetProperty(m => m.UnresolvedSince, (DateTimeOffset?)null)
                .SetProperty(m => m.Claim, (Guid?)null).SetProperty(m => m.LeaseUntil, (DateTimeOffset?)null),
            cancel);

    /// <summary>Queued until <paramref name="due"/>, or given up as failed; a doubt that was there stays, a failure known to be harmless ends it.</summary>
    public static Task<int> PutBackAsync(this IQueryable<Message> mine, MessageState state, SendOutcome.TryLater late, DateTimeOffset? unresolvedSince, DateTimeOffset now, DateTimeOffset due)
    {
        DateTimeOffset? doubt = late.MayHaveArrived ? unresolvedSince : null;
        return mine.ExecuteUpdateAsync(message => message
            .SetProperty(m => m.State, state).SetProperty(m => m.ChangedAt, now).SetProperty(m => m.Problem, Short(late.Problem))
            .SetProperty(m => m.DueAt, due).SetProperty(m => m.UnresolvedSince, doubt)
            .SetProperty(m => m.Claim, (Guid?)null).SetProperty(m => m.LeaseUntil, (DateTimeOffset?)null));
    }

    /// <summary>What the gateway reports afterwards: sent may become delivered or failed, and both of these are final.</summary>
    public static Task<int> ReportAsync(this IQueryable<Message> reported, MessageState state, DateTimeOffset now, string? problem, string providerId, CancellationToken cancel) =>
        reported.Where(m => m.State == MessageState.Queued || m.State == MessageState.Sending || (m.State == MessageState.Sent && state != MessageState.Sent))
            .FinishAsync(state, now, problem, providerId, cancel);

    /// <summary>An administrator's "try again" on a failed message: a full round of attempts from now.</summary>
    public static Task<int> TryAgainAsync(this IQueryable<Message> failed, DateTimeOffset now, CancellationToken cancel) =>
        failed.Where(m => m.State == MessageState.Failed).ExecuteUpdateAsync(
            message => message
                .SetProperty(m => m.State, MessageState.Queued).SetProperty(m => m.ChangedAt, now).SetProperty(m => m.DueAt, now)
                .SetProperty(m => m.Attempts, 0).SetProperty(m => m.ProviderId, (string?)null),
            cancel);

    private static string? Short(string? problem) => problem is { Length: > MessageMapping.ProblemLength } ? problem[..MessageMapping.ProblemLength] : problem;
}
