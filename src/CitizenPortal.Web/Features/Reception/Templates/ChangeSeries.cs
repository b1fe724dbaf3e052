using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Templates;

/// <param name="Next">The template that goes on, when there is one.</param>
/// <param name="Kept">Receptions that stay as they are because somebody has a place in them.</param>
internal sealed record SeriesChange(ReceptionTemplate? Next, int Kept);

/// <summary>Changes a template from a day on. What is posted and empty follows; what somebody booked stays until it is postponed by itself, with its notice.</summary>
internal sealed class ChangeSeries(PortalDb db, PostSeries series, ILegalClock clock, TimeProvider time)
{
    public async Task<SeriesChange> StopAsync(ReceptionTemplate template, DateOnly from, CancellationToken cancel)
    {
        var kept = await EndAsync(template, from, cancel);
        await SaveAsync(cancel);
        return new SeriesChange(null, kept.Count);
    }

    public async Task<SeriesChange> ContinueAsync(ReceptionTemplate template, TemplatePlan plan, CancellationToken cancel)
    {
        var postedUntil = await db.Set<ReceptionDay>().Where(day => day.SeriesId == template.SeriesId).MaxAsync(day => (DateOnly?)day.Date, cancel);
        var kept = await EndAsync(template, plan.FirstDay, cancel);
        var next = ReceptionTemplate.Make(plan, time.TodayInVietnam(), continues: template);
        foreach (var day in kept.Where(day => day.Stands))
        {
            day.Describe(next.HostTitle, next.Participants, next.ExpectedContent);
        }

        db.Add(next);
        await SaveAsync(cancel);
        if (postedUntil is { } until)
        {
            await series.PostAsync(next, until, cancel);
        }

        return new SeriesChange(next, kept.Count);
    }

    /// <summary>Takes back the empty receptions from the day on; returns those that are not empty.</summary>
    private async Task<IReadOnlyList<ReceptionDay>> EndAsync(ReceptionTemplate template, DateOnly from, CancellationToken cancel)
    {
        template.EndBefore(from, OnlineNotice.EarliestDay(time.TodayInVietnam(), await clock.CalendarAsync(cancel)));
        var days = await db.Set<ReceptionDay>().Include(day => day.Slots).Include(day => day.Points).AsSplitQuery()
            .Where(day => day.SeriesId == template.SeriesId && day.OccursOn >= from && day.Date >= from).ToListAsync(cancel);
        var used = await UsedAsync(days, cancel);
        db.RemoveRange(days.Where(day => day.Stands && !used.Contains(day.Id)));
        return [.. days.Where(day => !day.Stands || used.Contains(day.Id))];
    }

    private async Task<HashSet<Guid>> UsedAsync(List<ReceptionDay> days, CancellationToken cancel)
    {
        var ids = days.Select(day => day.Id).ToList();
        var slots = days.SelectMany(day => day.Slots.Select(slot => slot.Id)).ToList();
        var now = time.GetUtcNow();
        await db.Set<Claim>().Where(claim => slots.Contains(claim.SlotId) && claim.BookingId == null && claim.WaitingId == null && claim.HeldUntil <= now).ExecuteDeleteAsync(cancel);
        var held = await db.Set<Claim>().Where(claim => slots.Contains(claim.SlotId)).Select(claim => claim.SlotId).Distinct().ToListAsync(cancel);
        var booked = await db.Set<Booking>().Where(booking => ids.Contains(booking.DayId)).Select(booking => booking.DayId).Distinct().ToListAsync(cancel);
        var awaited = await db.Set<WaitingEntry>().Where(entry => ids.Contains(entry.DayId)).Select(entry => entry.DayId).Distinct().ToListAsync(cancel);
        return [.. booked, .. awaited, .. days.Where(day => day.Slots.Any(slot => held.Contains(slot.Id))).Select(day => day.Id)];
    }

    private async Task SaveAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // A place was claimed between reading and deleting: its foreign key holds the reception.
            throw new RuleBrokenException("reception.day-busy");
        }
    }
}
