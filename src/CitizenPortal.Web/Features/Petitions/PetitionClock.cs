using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Calendar.Contracts;

namespace CitizenPortal.Web.Features.Petitions;

/// <summary>Due dates of petitions by the legal clock; a calendar that ends too early gives an explicit “not known yet”.</summary>
internal sealed class PetitionClock(ILegalClock clock)
{
    public async Task<DueDate> DueAsync(string term, DateOnly start, CancellationToken cancel)
    {
        var result = await clock.DueAsync(term, start, default, cancel);
        return result.Deadline is { } deadline
            ? new DueDate(deadline.Due, term, deadline.Term.Basis, start, deadline.Sentence())
            : new DueDate(null, term, "", start, $"Lịch nghỉ lễ năm {result.MissingYear} chưa được ban hành. Cán bộ sẽ báo ngày cho Ông/Bà khi có lịch.");
    }

    /// <summary>The term that runs after a step, or null when the running one goes on or nothing is owed any more.</summary>
    public async Task<DueDate?> AfterAsync(PetitionTransition step, Petition petition, PetitionKind kind, DateOnly today, CancellationToken cancel) => step.Clock switch
    {
        ClockEffect.StartToday => await DueAsync(step.TermCode!, today, cancel),
        ClockEffect.RecountFromReceipt => await DueAsync(PetitionTransitions.IntakeTerm(Procedures.For(kind).Contains(petition.Procedure) ? petition.Procedure : Procedures.Of(kind)), petition.ReceivedOn, cancel),
        ClockEffect.Keep or ClockEffect.Stop => null,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Clock, null),
    };

    /// <summary>Day by day, why the running term ends when it does; null when none runs.</summary>
    public async Task<Deadline?> LedgerAsync(Petition petition, CancellationToken cancel) =>
        petition is { DueTerm: { } term, DueStart: { } start } ? (await clock.DueAsync(term, start, default, cancel)).Deadline : null;
}
