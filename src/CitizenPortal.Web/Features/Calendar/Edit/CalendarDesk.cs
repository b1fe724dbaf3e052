using System.Security.Claims;
using CitizenPortal.Domain.Kernel;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Calendar.Edit;

/// <summary>Edits the next edition of the calendar and publishes it; what is published never changes again.</summary>
internal sealed class CalendarDesk(PortalDb db, CalendarCache cache, IDueDates dueDates, TimeProvider time)
{
    public Task<CalendarEdition> CurrentAsync(CancellationToken cancel) =>
        db.Set<CalendarEdition>().AsNoTracking().Where(edition => edition.PublishedAt != null).OrderByDescending(edition => edition.Number).FirstAsync(cancel);

    public Task<CalendarEdition?> DraftAsync(CancellationToken cancel) => db.Set<CalendarEdition>().SingleOrDefaultAsync(edition => edition.PublishedAt == null, cancel);

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<CalendarEdition>> PublishedAsync(CancellationToken cancel) =>
        await db.Set<CalendarEdition>().AsNoTracking().Where(edition => edition.PublishedAt != null).OrderByDescending(edition => edition.Number).Take(20).ToListAsync(cancel);

    public async Task<IReadOnlyList<StoredDay>> DaysAsync(int edition, CancellationToken cancel) =>
        await db.Set<StoredDay>().AsNoTracking().Where(day => day.Edition == edition).OrderBy(day => day.Date).ToListAsync(cancel);

    /// <summary>Adds the days to the draft, in place of what stood on the same dates; begins a draft where there is none.</summary>
    public Task PutAsync(IReadOnlyList<StoredDay> days, CancellationToken cancel) => EditAsync(
        async draft =>
        {
            await TakeOutAsync(draft, [.. days.Select(day => day.Date)], cancel);
            db.AddRange(days.Select(day => day.For(draft.Number)));
        },
        cancel);

    public Task RemoveAsync(DateOnly date, CancellationToken cancel) => EditAsync(draft => TakeOutAsync(draft, [date], cancel), cancel);

    public Task SetYearsAsync(IReadOnlyCollection<int> years, CancellationToken cancel) => EditAsync(
        draft =>
        {
            draft.Years = string.Join(',', years.Distinct().Order());
            return Task.CompletedTask;
        },
        cancel);

    public async Task DiscardAsync(CancellationToken cancel)
    {
        if (await DraftAsync(cancel) is { } draft)
        {
            await db.Set<StoredDay>().Where(day => day.Edition == draft.Number).ExecuteDeleteAsync(cancel);
            db.Remove(draft);
            await SaveAsync(cancel);
        }
    }

    /// <summary>What publishing the draft would do.</summary>
    public async Task<DueShift> PreviewAsync(CalendarEdition draft, CancellationToken cancel) =>
        await dueDates.PreviewAsync(draft.With(await DaysAsync(draft.Number, cancel)), cancel);

    /// <summary>Puts the draft in force and counts all running due dates anew. What is interrupted is finished by the sweep.</summary>
    /// <param name="revision">Of the draft that was previewed.</param>
    /// <exception cref="RuleBrokenException">The draft is gone or was changed after the preview.</exception>
    public async Task PublishAsync(int revision, string reason, ClaimsPrincipal user, CancellationToken cancel)
    {
        var draft = await DraftAsync(cancel) ?? throw new RuleBrokenException("calendar.no-draft");
        if (draft.Revision != revision)
        {
            throw new RuleBrokenException("calendar.changed-meanwhile");
        }

        var shift = await PreviewAsync(draft, cancel);
        (draft.Moved, draft.BecameLate, draft.Reason, draft.By, draft.ById) = (shift.Moved, shift.BecomeLate, reason, user.DisplayName(), user.Id());
        draft.PublishedAt = time.GetUtcNow();
        draft.Revision++;
        await SaveAsync(cancel);
        cache.Forget();
        await dueDates.RecountAsync(CancellationToken.None);
    }

    private async Task EditAsync(Func<CalendarEdition, Task> change, CancellationToken cancel)
    {
        var draft = await DraftAsync(cancel) ?? await BeginAsync(cancel);
        await change(draft);
        draft.Revision++;
        await SaveAsync(cancel);
    }

    private async Task<CalendarEdition> BeginAsync(CancellationToken cancel)
    {
        var current = await CurrentAsync(cancel);
        var draft = new CalendarEdition { Number = current.Number + 1, Years = current.Years, CreatedAt = time.GetUtcNow() };
        db.Add(draft);
        db.AddRange((await DaysAsync(current.Number, cancel)).Select(day => day.For(draft.Number)));
        return draft;
    }

    private async Task TakeOutAsync(CalendarEdition draft, IReadOnlyList<DateOnly> dates, CancellationToken cancel)
    {
        var stored = await db.Set<StoredDay>().Where(day => day.Edition == draft.Number && dates.Contains(day.Date)).ToListAsync(cancel);
        foreach (var day in stored.Union(db.Set<StoredDay>().Local.Where(day => day.Edition == draft.Number && dates.Contains(day.Date))).ToList())
        {
            db.Remove(day);
        }
    }

    private async Task SaveAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException lost) when (lost is DbUpdateConcurrencyException || lost.IsUniqueViolation())
        {
            db.ChangeTracker.Clear();
            throw new RuleBrokenException("calendar.changed-meanwhile");
        }
    }
}
