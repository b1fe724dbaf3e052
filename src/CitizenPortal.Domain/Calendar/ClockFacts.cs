using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Calendar;

/// <summary>What a case tells the clock besides its start.</summary>
/// <param name="Pauses">Suspensions; they may overlap and come in any order.</param>
/// <param name="Extensions">Each by a document of its own, in the order they were decided.</param>
public sealed record ClockFacts(TermFlags Flags, IReadOnlyList<Pause> Pauses, IReadOnlyList<Extension> Extensions)
{
    /// <summary>The written finding that the case is complex; the longer term starts to hold with it (NĐ 124/2020 Đ3a, LTC Đ30).</summary>
    public Determination? Complexity { get; init; }

    /// <summary>The officer's finding that the place is hard to reach (LKN Đ28, Đ37).</summary>
    public Determination? Remoteness { get; init; }

    /// <summary>The flags with what the findings add.</summary>
    public TermFlags AllFlags => Flags with { Complex = Flags.Complex || Complexity is not null, Remote = Flags.Remote || Remoteness is not null };

    public static ClockFacts Of(TermFlags flags) => new(flags, [], []);
}

/// <summary>Facts of a case that change the length of a term.</summary>
/// <param name="Complex">Determined in writing to be complex.</param>
/// <param name="Remote">In an area hard to reach, set by the officer with reasons.</param>
/// <param name="Extended">Extended on the ground the article gives; with <paramref name="Complex"/> as often as it allows.</param>
/// <param name="WithProcessor">Personal data are also with a processor or third party (NĐ 356/2025).</param>
public readonly record struct TermFlags(bool Complex = false, bool Remote = false, bool Extended = false, bool WithProcessor = false);

/// <summary>A stretch in which the clock stood still, both days with it; without an end it stands still.</summary>
/// <param name="Document">The decision to suspend.</param>
public readonly record struct Pause(DateOnly From, DateOnly? To, string? Document = null)
{
    /// <summary>The clock stops on the day of suspension and runs again from the day of the decision to go on (NĐ 124/2020 Đ28b.2, LTC Đ34.2).</summary>
    /// <exception cref="RuleBrokenException">The case was resumed before it was suspended.</exception>
    public static Pause Between(DateOnly suspended, DateOnly? resumed, string? document = null) =>
        resumed < suspended
            ? throw new RuleBrokenException("clock.resumed-before-suspended", suspended, resumed)
            : new Pause(suspended, resumed?.AddDays(-1), document);

    public bool Holds(DateOnly day) => day >= From && (To is null || day <= To);
}

/// <summary>Calendar or working days, as the term counts, added to a term by a document.</summary>
public sealed record Extension(int Days, string Document, DateOnly DecidedOn);

/// <summary>A finding on file that gives a case a longer term.</summary>
public sealed record Determination(DateOnly On, string Document);
