using CitizenPortal.Domain.Calendar;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Calendar;

internal sealed class LegalClockReader(PortalDb db, CalendarCache cache) : ILegalClock
{
    public async Task<WorkingCalendar> CalendarAsync(CancellationToken cancel) => (await CurrentAsync(cancel)).Calendar;

    public async Task<CalendarNotice> NoticeAsync(CancellationToken cancel) => (await CurrentAsync(cancel)).Notice;

    public async Task<DeadlineResult> DueAsync(string termCode, DateOnly start, TermFlags flags, CancellationToken cancel) =>
        LegalClock.Due(LegalTerms.On(termCode, start), start, flags, await CalendarAsync(cancel));

    private async Task<CurrentCalendar> CurrentAsync(CancellationToken cancel)
    {
        if (cache.Fresh is { } fresh)
        {
            return fresh;
        }

        var edition = await db.Set<CalendarEdition>().AsNoTracking().Where(held => held.PublishedAt != null).OrderByDescending(held => held.Number).FirstOrDefaultAsync(cancel);
        if (edition is null)
        {
            return new CurrentCalendar(new WorkingCalendar([], []), new CalendarNotice(0, null, "", null));
        }

        if (cache.Held?.Notice.Number != edition.Number)
        {
            var days = await db.Set<StoredDay>().AsNoTracking().Where(day => day.Edition == edition.Number).ToListAsync(cancel);
            cache.Hold(new CurrentCalendar(edition.With(days), new CalendarNotice(edition.Number, edition.Reason, edition.By, edition.ById)));
        }

        cache.Confirm();
        return cache.Held!;
    }
}

internal sealed record CurrentCalendar(WorkingCalendar Calendar, CalendarNotice Notice);

/// <summary>The calendar is read on nearly every page and changes a few times a year; another process may publish, so its number is looked at again after some seconds.</summary>
internal sealed class CalendarCache
{
    private const long FreshMilliseconds = 5_000;
    private long _confirmedAt = long.MinValue / 2;

    public CurrentCalendar? Held { get; private set; }

    public CurrentCalendar? Fresh => Environment.TickCount64 - Interlocked.Read(ref _confirmedAt) < FreshMilliseconds ? Held : null;

    public void Hold(CurrentCalendar current) => Held = current;

    public void Confirm() => Interlocked.Exchange(ref _confirmedAt, Environment.TickCount64);

    public void Forget() => Interlocked.Exchange(ref _confirmedAt, long.MinValue / 2);
}
