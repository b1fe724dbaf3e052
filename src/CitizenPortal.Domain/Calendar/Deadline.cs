namespace CitizenPortal.Domain.Calendar;

/// <summary>A due date with all that led to it; it ends with the working day (23:59 is shown as “hết giờ làm việc”).</summary>
public sealed record Deadline(DateOnly Due, LegalTerm Term, DateOnly Start, int Amount, IReadOnlyList<LedgerLine> Ledger)
{
    /// <summary>What lengthened the term, each with its document.</summary>
    public IReadOnlyList<Extension> Extensions { get; init; } = [];

    /// <summary>When the clock stood still.</summary>
    public IReadOnlyList<Pause> Pauses { get; init; } = [];

    public Determination? Complexity { get; init; }

    public Determination? Remoteness { get; init; }

    /// <summary>Which edition of the calendar was counted with.</summary>
    public int CalendarVersion { get; init; }

    /// <summary>The count passes a day off that is not announced yet, so the date may still move.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>Days are whole: something is late from the day after its due date.</summary>
    public bool IsLate(DateOnly today) => today > Due;

    /// <summary>Why this date, in one sentence for the citizen.</summary>
    public string Sentence() => DeadlineSentence.Of(this);
}

/// <summary>A due date, or the reason why none can be named: a year the calendar lacks, or a clock that stands still.</summary>
public sealed record DeadlineResult(Deadline? Deadline, int? MissingYear)
{
    /// <summary>First day of a suspension that has not been lifted; the due date is known again when it is.</summary>
    public DateOnly? StandingSince { get; init; }

    public bool IsKnown => Deadline is not null;

    internal static DeadlineResult Unknown(int year) => new(null, year);

    internal static DeadlineResult Standing(DateOnly since) => new(null, null) { StandingSince = since };
}

/// <summary>A run of days that count alike, for the officer's table.</summary>
/// <param name="Counted">How many of the days were counted toward the term.</param>
/// <param name="Total">How many days are counted when the run ends.</param>
/// <param name="Name">The holiday, the swap, or the document that stopped the clock.</param>
public sealed record LedgerLine(DateOnly From, DateOnly To, LedgerReason Reason, int Counted, int Total, string? Name);

/// <summary>Why days were counted or passed over.</summary>
public enum LedgerReason
{
    /// <summary>The day of the event, not counted (BLDS 2015 Đ147).</summary>
    DayZero,
    Counted,
    Weekend,
    Holiday,

    /// <summary>The clock stood still (tạm đình chỉ: LKN Đ11a, LTC Đ34).</summary>
    Paused,

    /// <summary>The period ended on a rest day and runs to the next working day (BLDS 2015 Đ148).</summary>
    MovedPastRestDay,
}
