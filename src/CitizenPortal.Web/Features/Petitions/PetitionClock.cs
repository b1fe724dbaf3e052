using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Calendar.Contracts;

namespace CitizenPortal.Web.Features.Petitions;

/// <summary>Due dates of petitions by the legal clock; a calendar that ends too early gives an explicit “not known yet”.</summary>
internal sealed class PetitionClock(ILegalClock clock)
{
    public Task<WorkingCalendar> CalendarAsync(CancellationToken cancel) => clock.CalendarAsync(cancel);

    public async Task<DueDate> DueAsync(string term, DateOnly start, CancellationToken cancel)
    {
        var calendar = await clock.CalendarAsync(cancel);
        var wording = LegalTerms.On(term, start);
        return DueDate.Of(wording, start, LegalClock.Due(wording, start, default(TermFlags), calendar), calendar.Version);
    }

    /// <summary>The term that runs after a step, or null when the running one goes on or nothing is owed any more.</summary>
    public async Task<DueDate?> AfterAsync(PetitionTransition step, Petition petition, PetitionKind kind, DateOnly today, CancellationToken cancel) => step.Clock switch
    {
        ClockEffect.StartToday => await DueAsync(step.TermCode!, today, cancel),
        ClockEffect.RecountFromReceipt => await DueAsync(PetitionTransitions.IntakeTerm(Procedures.For(kind).Contains(petition.Procedure) ? petition.Procedure : Procedures.Of(kind)), petition.ReceivedOn, cancel),
        ClockEffect.Keep or ClockEffect.Stop => null,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Clock, null),
    };

    /// <summary>Day by day, why the running term ends when it does; null when none runs or it cannot be counted.</summary>
    public async Task<Deadline?> LedgerAsync(Petition petition, CancellationToken cancel) => petition.Count(await clock.CalendarAsync(cancel))?.Deadline;
}
