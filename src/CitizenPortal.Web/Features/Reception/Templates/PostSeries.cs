using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Templates;

/// <summary>What can be done about a day of a template.</summary>
internal enum ProposalState
{
    ToPost,
    Posted,

    /// <summary>Fewer than five working days ahead (LTCD Đ24.4).</summary>
    TooLate,

    /// <summary>A rest day, or moved onto a day that has its reception already.</summary>
    Rest,

    /// <summary>The holidays of its year are not known yet.</summary>
    YearUnknown,
}

internal sealed record Proposal(PlannedDay Day, ProposalState State, Guid? ReceptionId = null);

/// <summary>Turns the rule of a template into posted receptions; doing it again adds only what is missing.</summary>
internal sealed class PostSeries(PortalDb db, ILegalClock clock, TimeProvider time)
{
    /// <summary>A day may be moved by a make-up Saturday or over Tết; rules are read so much further on either side.</summary>
    private const int Margin = 45;

    public async Task<IReadOnlyList<Proposal>> ProposeAsync(ReceptionTemplate template, DateOnly until, CancellationToken cancel)
    {
        var today = time.TodayInVietnam();
        var calendar = await clock.CalendarAsync(cancel);
        var posted = await db.Set<ReceptionDay>().Where(day => day.SeriesId == template.SeriesId).ToDictionaryAsync(day => day.OccursOn!.Value, day => day.Id, cancel);
        return [.. Planned(template, today, until, calendar).Select(day => Judge(day, today, calendar, posted))];
    }

    /// <summary>How many were posted now.</summary>
    public async Task<int> PostAsync(ReceptionTemplate template, DateOnly until, CancellationToken cancel)
    {
        var today = time.TodayInVietnam();
        var calendar = await clock.CalendarAsync(cancel);
        var days = (await ProposeAsync(template, until, cancel)).Where(proposal => proposal.State == ProposalState.ToPost)
            .Select(proposal => ReceptionDay.Post(template.PlanFor(proposal.Day, VietnamTime.Zone), today, calendar)).ToList();
        db.AddRange(days);
        try
        {
            await db.SaveChangesAsync(cancel);
            return days.Count;
        }
        catch (DbUpdateException failure) when (failure.IsUniqueViolation())
        {
            throw new RuleBrokenException("reception.series-race");
        }
    }

    private static IEnumerable<PlannedDay> Planned(ReceptionTemplate template, DateOnly today, DateOnly until, WorkingCalendar calendar)
    {
        var last = template.LastDay is { } end && end < until.AddDays(Margin) ? end : until.AddDays(Margin);
        var occurrences = RuleDates.Between(template.Rule, template.FirstDay, today.AddDays(-Margin), last);
        return TemplateDates.Place(occurrences, template.RestDays, calendar)
            .Where(day => day.Date is { } date ? date > today && date <= until : day.OccursOn > today && day.OccursOn <= until);
    }

    private static Proposal Judge(PlannedDay day, DateOnly today, WorkingCalendar calendar, Dictionary<DateOnly, Guid> posted)
    {
        if (posted.TryGetValue(day.OccursOn, out var id))
        {
            return new Proposal(day, ProposalState.Posted, id);
        }

        return new Proposal(day, day.Date switch
        {
            null => ProposalState.Rest,
            { } date when !calendar.Covers(date) => ProposalState.YearUnknown,
            { } date when !OnlineNotice.InTime(date, today, calendar) => ProposalState.TooLate,
            _ => ProposalState.ToPost,
        });
    }
}
