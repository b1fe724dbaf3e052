using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Deadlines;

internal sealed class DueDates(PortalDb db, ILegalClock clock, TimeProvider time) : IDueDates
{
    private const int BatchSize = 5_000;
    private const int Shown = 20;

    public async Task<DueShift> PreviewAsync(WorkingCalendar calendar, CancellationToken cancel)
    {
        var today = time.TodayInVietnam();
        var counter = new TermCounter(calendar);
        var entries = await EntriesAsync(db.Set<Petition>().Where(petition => petition.IsOpen && petition.DueTerm != null), cancel);
        var shift = new DueShift(0, 0, 0, 0, 0, 0, []);
        List<MovedDue> first = [];
        await foreach (var running in Rows(db.Set<Petition>().AsNoTracking().Where(petition => petition.IsOpen && petition.DueTerm != null).OrderBy(petition => petition.DueOn).ThenBy(petition => petition.Id)).AsAsyncEnumerable().WithCancellation(cancel))
        {
            var due = counter.Count(running, entries.GetValueOrDefault(running.Id));
            shift = shift with { Counted = shift.Counted + 1 };
            if (running.IsMovedBy(due))
            {
                shift = With(shift, running.DueOn, due.On, today);
                if (first.Count < Shown)
                {
                    first.Add(new MovedDue(running.Code, running.DueOn, due.On));
                }
            }
        }

        return shift with { First = first };
    }

    public async Task<int> RecountAsync(CancellationToken cancel)
    {
        var calendar = await clock.CalendarAsync(cancel);
        var notice = await clock.NoticeAsync(cancel);
        var batch = new RecountBatch(db, new TermCounter(calendar), notice, time);
        var total = 0;
        for (var done = BatchSize; done == BatchSize && calendar.Version > 0; total += done)
        {
            var ids = await db.Set<Petition>()
                .Where(petition => petition.IsOpen && petition.DueTerm != null && petition.DueCalendar < calendar.Version)
                .OrderBy(petition => petition.DueCalendar).Select(petition => petition.Id).Take(BatchSize).ToListAsync(cancel);
            done = ids.Count;
            if (done > 0)
            {
                await batch.RunAsync(ids, cancel);
            }
        }

        return total;
    }

    internal static IQueryable<RunningTerm> Rows(IQueryable<Petition> petitions) => petitions.Select(petition => new RunningTerm(
        petition.Id, petition.Code, petition.DueTerm!, petition.DueStart!.Value, petition.DueOn, petition.DueMissingYear, petition.DueSentence, petition.State, petition.Steps));

    private async Task<Dictionary<Guid, List<ClockEntry>>> EntriesAsync(IQueryable<Petition> petitions, CancellationToken cancel) =>
        (await db.Set<ClockEntry>().AsNoTracking().Where(entry => petitions.Any(petition => petition.Id == entry.PetitionId)).ToListAsync(cancel))
        .GroupBy(entry => entry.PetitionId).ToDictionary(group => group.Key, group => group.ToList());

    private static DueShift With(DueShift shift, DateOnly? old, DateOnly? now, DateOnly today) => shift with
    {
        Moved = shift.Moved + 1,
        BecomeLate = shift.BecomeLate + (now < today && !(old < today) ? 1 : 0),
        NoLongerLate = shift.NoLongerLate + (old < today && !(now < today) ? 1 : 0),
        Named = shift.Named + (old is null && now is not null ? 1 : 0),
        Unnamed = shift.Unnamed + (old is not null && now is null ? 1 : 0),
    };
}
