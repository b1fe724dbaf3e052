namespace CitizenPortal.Domain.Calendar;

/// <summary>A due date with all that led to it; it ends with the working day (23:59 is shown as “hết giờ làm việc”).</summary>
public sealed record Deadline(DateOnly Due, LegalTerm Term, DateOnly Start, int Amount, IReadOnlyList<LedgerLine> Ledger)
{
    /// <summary>Why this date, in one sentence for the citizen.</summary>
    public string Sentence() => DeadlineSentence.Of(this);
}

/// <summary>A due date, or the year of the calendar that is missing to compute it.</summary>
public sealed record DeadlineResult(Deadline? Deadline, int? MissingYear)
{
    public bool IsKnown => Deadline is not null;
}

/// <summary>A run of days that count alike, for the officer's table.</summary>
/// <param name="Counted">How many of the days were counted toward the term.</param>
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

/// <summary>A stretch in which the clock stood still, both days with it.</summary>
public readonly record struct Pause(DateOnly From, DateOnly To)
{
    public bool Holds(DateOnly day) => day >= From && day <= To;
}
