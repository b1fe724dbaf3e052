using CitizenPortal.Domain.Calendar;

namespace CitizenPortal.Web.Features.Calendar.Contracts;

/// <summary>The legal clock with the calendar in force.</summary>
public interface ILegalClock
{
    Task<WorkingCalendar> CalendarAsync(CancellationToken cancel);
}
