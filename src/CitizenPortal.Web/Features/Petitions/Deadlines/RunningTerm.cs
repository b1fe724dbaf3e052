using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Petitions;

namespace CitizenPortal.Web.Features.Petitions.Deadlines;

/// <summary>As much of a petition as its clock needs.</summary>
internal sealed record RunningTerm(Guid Id, string Code, string Term, DateOnly Start, DateOnly? DueOn, int? MissingYear, string? Sentence, PetitionState State, int Steps)
{
    public bool IsMovedBy(DueDate due) => due.On != DueOn || due.MissingYear != MissingYear;
}

/// <summary>Counts many running terms; those with the same rule, start and no decisions of their own end alike and are counted once.</summary>
internal sealed class TermCounter(WorkingCalendar calendar)
{
    private static readonly ClockFacts None = ClockFacts.Of(default);
    private readonly Dictionary<(string Term, DateOnly Start), DueDate> _plain = [];

    public DueDate Count(RunningTerm running, IReadOnlyCollection<ClockEntry>? entries)
    {
        if (entries?.Where(entry => entry.TermCode == running.Term && entry.TermStart == running.Start).ToList() is { Count: > 0 } own)
        {
            return Due(running, ClockEntry.FactsOf(own));
        }

        if (!_plain.TryGetValue((running.Term, running.Start), out var due))
        {
            _plain[(running.Term, running.Start)] = due = Due(running, None);
        }

        return due;
    }

    private DueDate Due(RunningTerm running, ClockFacts facts)
    {
        var wording = LegalTerms.On(running.Term, running.Start);
        return DueDate.Of(wording, running.Start, LegalClock.Due(wording, running.Start, calendar, facts), calendar.Version);
    }
}
