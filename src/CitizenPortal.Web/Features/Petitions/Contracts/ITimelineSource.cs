namespace CitizenPortal.Web.Features.Petitions.Contracts;

/// <summary>A part of the product that adds to a petition's timeline, so that all is shown as one matter.</summary>
public interface ITimelineSource
{
    Task<IReadOnlyList<TimelineEntry>> OfAsync(Guid petitionId, TimelineAudience audience, CancellationToken cancel);
}

/// <summary>For whom a timeline is told; names of officers and internal links are for staff.</summary>
public enum TimelineAudience
{
    Citizen,
    Staff,
}

/// <param name="Link">Path of the page with more, or null.</param>
/// <param name="IsOfDay">The hour is not known and not shown.</param>
public sealed record TimelineEntry(DateTimeOffset At, string Title, string? Detail, string? Link, bool IsFuture, bool IsOfDay = false);
