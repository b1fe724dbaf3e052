using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Deadlines;

/// <summary>
/// Counts some petitions anew in one transaction. The first statement marks them with the calendar and thereby holds
/// their rows on either engine, so that an officer who saves at the same moment collides instead of losing the new date.
/// </summary>
internal sealed class RecountBatch(PortalDb db, TermCounter counter, CalendarNotice notice, TimeProvider time)
{
    public async Task RunAsync(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var batch = db.Set<Petition>().Where(petition => EF.Parameter(ids).Contains(petition.Id));
        await batch.Where(petition => petition.IsOpen && petition.DueTerm != null && petition.DueCalendar < notice.Number)
            .ExecuteUpdateAsync(set => set.SetProperty(petition => petition.DueCalendar, notice.Number), cancel);
        var held = batch.AsNoTracking().Where(petition => petition.IsOpen && petition.DueTerm != null && petition.DueCalendar == notice.Number);
        var entries = (await db.Set<ClockEntry>().AsNoTracking().Where(entry => EF.Parameter(ids).Contains(entry.PetitionId)).ToListAsync(cancel)).ToLookup(entry => entry.PetitionId);
        var counted = (await DueDates.Rows(held).ToListAsync(cancel)).Select(running => (Running: running, Due: counter.Count(running, [.. entries[running.Id]]))).ToList();
        var moved = counted.Where(pair => pair.Running.IsMovedBy(pair.Due)).ToList();
        foreach (var group in counted.Where(pair => !pair.Running.IsMovedBy(pair.Due) && pair.Running.Sentence != pair.Due.Sentence).GroupBy(pair => pair.Due.Sentence))
        {
            await RewordAsync([.. group.Select(pair => pair.Running.Id)], group.Key, cancel);
        }

        foreach (var group in moved.GroupBy(pair => (pair.Due.On, pair.Due.MissingYear, pair.Due.Sentence, pair.Due.Basis)))
        {
            await MoveAsync([.. group.Select(pair => pair.Running.Id)], group.First().Due, cancel);
        }

        db.AddRange(moved.Select(pair => Line(pair.Running, pair.Due)));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
    }

    /// <summary>Another reason for the same day is no event of the case.</summary>
    private Task<int> RewordAsync(IReadOnlyList<Guid> ids, string sentence, CancellationToken cancel) =>
        db.Set<Petition>().Where(petition => EF.Parameter(ids).Contains(petition.Id)).ExecuteUpdateAsync(set => set.SetProperty(petition => petition.DueSentence, sentence), cancel);

    private Task<int> MoveAsync(IReadOnlyList<Guid> ids, DueDate due, CancellationToken cancel) =>
        db.Set<Petition>().Where(petition => EF.Parameter(ids).Contains(petition.Id)).ExecuteUpdateAsync(
            set => set
                .SetProperty(petition => petition.DueOn, due.On)
                .SetProperty(petition => petition.QueueOn, due.On ?? Petition.NoDay)
                .SetProperty(petition => petition.DueMissingYear, due.MissingYear)
                .SetProperty(petition => petition.DueSentence, due.Sentence)
                .SetProperty(petition => petition.DueBasis, due.Basis)
                .SetProperty(petition => petition.Steps, petition => petition.Steps + 1)
                .SetProperty(petition => petition.Version, petition => petition.Version + 1),
            cancel);

    private PetitionEvent Line(RunningTerm running, DueDate due) => PetitionEvent.Recounted(
        running.Id,
        running.Steps + 1,
        running.State,
        $"{Petition.Moved(running.DueOn, due.On)} Lịch làm việc bản {notice.Number}: {notice.Reason}",
        new Deed([], notice.ById, notice.By, time.GetUtcNow()));
}
