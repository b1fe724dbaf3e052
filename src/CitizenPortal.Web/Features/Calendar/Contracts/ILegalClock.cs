using CitizenPortal.Domain.Calendar;

namespace CitizenPortal.Web.Features.Calendar.Contracts;

/// <summary>The legal clock with the calendar in force.</summary>
public interface ILegalClock
{
    Task<WorkingCalendar> CalendarAsync(CancellationToken cancel);

    /// <summary>Who published the calendar in force, and why.</summary>
    Task<CalendarNotice> NoticeAsync(CancellationToken cancel);

    /// <summary>When the term ends that starts on the day; an unknown result names the missing year.</summary>
    /// <exception cref="KeyNotFoundException">No term has this code.</exception>
    Task<DeadlineResult> DueAsync(string termCode, DateOnly start, TermFlags flags, CancellationToken cancel);
}

/// <param name="Number">Of the edition in force.</param>
public sealed record CalendarNotice(int Number, string? Reason, string By, Guid? ById);
