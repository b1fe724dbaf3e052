namespace CitizenPortal.Domain.Calendar;

/// <summary>A time limit as the law states it.</summary>
/// <param name="Code">Stable code of the table in law.md §3.1.</param>
/// <param name="Event">What starts the clock, or, for a term counted backwards, what it must precede.</param>
/// <param name="Amount">The base length in <paramref name="Unit"/>.</param>
/// <param name="Basis">Article, as cited to everybody.</param>
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

    /// <summary>Length when a processor or third party holds the data too.</summary>
    public int? WithProcessor { get; init; }

    /// <summary>Lengths that may be added one after the other, each by a document of its own.</summary>
    public IReadOnlyList<int> Extensions { get; init; } = [];

    /// <summary>The clock may be stopped by a decision to suspend (LKN Đ11a, LTC Đ34).</summary>
    public bool CanStand { get; init; }

    /// <summary>First day on which this wording holds; null for what is older than the portal's cases.</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>Clause and amending act, for officers.</summary>
    public string? Clause { get; init; }

    /// <summary>Which lengths have which ground, where the article makes a difference.</summary>
    public string? Note { get; init; }

    public SourceMark Mark { get; init; } = SourceMark.Verified;

    /// <summary>Whether the article itself was read.</summary>
    public bool IsVerified => Mark == SourceMark.Verified;

    /// <summary>May be lengthened by a document of its own.</summary>
    public bool CanBeExtended => Extended is not null || Extensions.Count > 0;

    /// <summary>Whether this wording was law on the day.</summary>
    public bool WasInForce(DateOnly day) => InForceFrom is null || day >= InForceFrom;

    /// <summary>As officers cite it.</summary>
    public string FullBasis => Clause is null ? Basis : $"{Basis} {Clause}";

    /// <summary>The event in Vietnamese, to follow “kể từ” or “trước”.</summary>
    public string EventName => TermEvents.Name(Event);

    /// <summary>The length that applies under the flags; an unstated variant keeps the base length.</summary>
    public int AmountFor(TermFlags flags)
    {
        var length = flags switch
        {
            { Remote: true, Complex: true } => RemoteComplex ?? Remote ?? Complex ?? Amount,
            { Remote: true } => Remote ?? Amount,
            { Complex: true } => Complex ?? Amount,
            { WithProcessor: true } => WithProcessor ?? Amount,
            _ => Amount,
        };
        return flags.Extended ? Math.Max(Extended ?? 0, length + Extensions.Take(flags.Complex ? Extensions.Count : 1).Sum()) : length;
    }
}

/// <summary>Working days and calendar days are never converted into each other (law.md §3).</summary>
public enum TermUnit
{
    WorkingDay,
    CalendarDays,
    Hour,
}

/// <summary>How we know an article (law.md §0).</summary>
public enum SourceMark
{
    /// <summary>The article was read.</summary>
    Verified,

    /// <summary>Read in the press or on a portal only.</summary>
    Press,

    /// <summary>From memory; to be confirmed.</summary>
    Memory,
}
