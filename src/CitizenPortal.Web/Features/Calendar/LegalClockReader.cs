using CitizenPortal.Domain.Calendar;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Calendar;

internal sealed class LegalClockReader(PortalDb db, CalendarCache cache) : ILegalClock
{
    public async Task<WorkingCalendar> CalendarAsync(CancellationToken cancel)
    {
        if (cache.Current is { } current)
        {
            return current;
        }

        var days = await db.Set<StoredDay>().AsNoTracking().ToListAsync(cancel);
        return cache.Current = WorkingCalendar.Of([.. days.Select(day => day.AsDay())]);
    }

    public async Task<DeadlineResult> DueAsync(string termCode, DateOnly start, TermFlags flags, CancellationToken cancel) =>
        LegalClock.Due(LegalTerms.Get(termCode), start, flags, await CalendarAsync(cancel));
}

/// <summary>The calendar is read on nearly every page and changes a few times a year.</summary>
internal sealed class CalendarCache
{
    public WorkingCalendar? Current { get; set; }
}
