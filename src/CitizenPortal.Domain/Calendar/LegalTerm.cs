namespace CitizenPortal.Domain.Calendar;

/// <summary>A time limit as the law states it.</summary>
/// <param name="Code">Stable code of the table in law.md §3.1.</param>
/// <param name="Event">What starts the clock, or, for a term counted backwards, what it must precede.</param>
/// <param name="Amount">The base length in <paramref name="Unit"/>.</param>
/// <param name="Basis">Article, as cited to officers.</param>
/// <param name="What">What has to be done, in plain Vietnamese, for the sentence that explains a date.</param>
public sealed record LegalTerm(string Code, string Event, int Amount, TermUnit Unit, string Basis, string What)
{
    /// <summary>Counted back from the event (“at least N days before”).</summary>
    public bool IsBefore { get; init; }

    public int? Complex { get; init; }

    public int? Remote { get; init; }

    public int? RemoteComplex { get; init; }

    /// <summary>Length when the term was extended on its statutory ground.</summary>
    public int? Extended { get; init; }

    /// <summary>Lengths in calendar days that may be added, each by a document of its own.</summary>
    public IReadOnlyList<int> Extensions { get; init; } = [];

    /// <summary>Whether the article was read (verified) or is from memory and to be confirmed.</summary>
    public bool IsVerified { get; init; } = true;

    /// <summary>The length that applies under the flags; an unstated variant keeps the base length.</summary>
    public int AmountFor(TermFlags flags) => flags switch
    {
        { Remote: true, Complex: true } => RemoteComplex ?? Remote ?? Complex ?? Amount,
        { Remote: true } => Remote ?? Amount,
        { Complex: true } => Complex ?? Amount,
        { Extended: true } => Extended ?? Amount + (Extensions is [var first, ..] ? first : 0),
        _ => Amount,
    };
}

/// <summary>Working days and calendar days are never converted into each other (law.md §3).</summary>
public enum TermUnit
{
    WorkingDay,
    CalendarDays,
    Hour,
}

/// <summary>Facts of a case that lengthen a term: a written determination of complexity, hard-to-reach area, an extension.</summary>
public readonly record struct TermFlags(bool Complex = false, bool Remote = false, bool Extended = false);
