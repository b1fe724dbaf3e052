using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Calendar;

/// <summary>
/// Counts terms of law. The day of the event is not counted (BLDS 2015 Đ147); a term in calendar days that ends on a
/// rest day ends with the next working day (Đ148); “at least N days before” is counted back from the event.
/// </summary>
public static class LegalClock
{
    /// <summary>When the term ends that starts (or, counted backwards, must precede) on <paramref name="start"/>.</summary>
    /// <exception cref="ArgumentException">The term is stated in hours.</exception>
    public static DeadlineResult Due(LegalTerm term, DateOnly start, TermFlags flags, WorkingCalendar calendar) =>
        Due(term, start, calendar, ClockFacts.Of(flags));

    /// <summary>The same for a case with suspensions and extensions.</summary>
    /// <exception cref="ArgumentException">The term is stated in hours.</exception>
    /// <exception cref="RuleBrokenException">An extension or a finding lacks its document, or the article does not give the extension.</exception>
    public static DeadlineResult Due(LegalTerm term, DateOnly start, WorkingCalendar calendar, ClockFacts facts)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(calendar);
        if (term.Unit == TermUnit.Hour)
        {
            throw new ArgumentException($"The term {term.Code} is counted in hours.", nameof(term));
        }

        foreach (var finding in new[] { facts.Complexity, facts.Remoteness }.OfType<Determination>().Where(finding => string.IsNullOrWhiteSpace(finding.Document)))
        {
            throw new RuleBrokenException("clock.finding-without-document", term.Code, finding.On);
        }

        return new Count(term, start, Length(term, facts), facts, calendar).Run();
    }

    /// <summary>The instant a term in hours ends, or the latest instant before the event when it is counted backwards.</summary>
    /// <exception cref="ArgumentException">The term is not stated in hours.</exception>
    public static DateTimeOffset DueInstant(LegalTerm term, DateTimeOffset start)
    {
        ArgumentNullException.ThrowIfNull(term);
        return term.Unit == TermUnit.Hour
            ? start.AddHours(term.IsBefore ? -term.Amount : term.Amount)
            : throw new ArgumentException($"The term {term.Code} is counted in days.", nameof(term));
    }

    /// <summary>A longer term is given while the shorter one runs; what has run out is late and stays so (NĐ 155/2026 Đ2).</summary>
    /// <exception cref="RuleBrokenException">The decision is older than the clock or comes after it ran out.</exception>
    public static void CheckInTime(Deadline running, DateOnly decidedOn)
    {
        ArgumentNullException.ThrowIfNull(running);
        if (decidedOn < running.Start)
        {
            throw new RuleBrokenException("clock.decided-before-start", running.Start);
        }

        if (decidedOn > running.Due)
        {
            throw new RuleBrokenException("clock.decided-too-late", running.Due);
        }
    }

    private static int Length(LegalTerm term, ClockFacts facts)
    {
        if (facts.Extensions.Count == 0)
        {
            return term.AmountFor(facts.AllFlags);
        }

        for (var place = 0; place < facts.Extensions.Count; place++)
        {
            Check(facts.Extensions[place], place < term.Extensions.Count ? term.Extensions[place] : 0, term);
        }

        return term.AmountFor(facts.AllFlags with { Extended = false }) + facts.Extensions.Sum(extension => extension.Days);
    }

    private static void Check(Extension extension, int most, LegalTerm term)
    {
        if (string.IsNullOrWhiteSpace(extension.Document))
        {
            throw new RuleBrokenException("clock.extension-without-document", term.Code);
        }

        if (extension.Days < 1 || extension.Days > most)
        {
            throw new RuleBrokenException("clock.extension-too-long", term.Code, extension.Days, most);
        }
    }

    /// <summary>One walk along the calendar.</summary>
    private sealed class Count(LegalTerm term, DateOnly start, int amount, ClockFacts facts, WorkingCalendar calendar)
    {
        private readonly Ledger _ledger = new(calendar);
        private readonly int _step = term.IsBefore ? -1 : 1;
        private DateOnly _day;

        public DeadlineResult Run()
        {
            if (!calendar.Covers(start))
            {
                return DeadlineResult.Unknown(start.Year);
            }

            _day = start;
            _ledger.DayZero(_day);
            for (var counted = 0; counted < amount;)
            {
                _day = _day.AddDays(_step);
                if (Obstacle() is { } obstacle)
                {
                    return obstacle;
                }

                counted += Pass(counted);
            }

            return Finish();
        }

        /// <summary>What keeps the walk from going on: a year without calendar, or a suspension without end.</summary>
        private DeadlineResult? Obstacle() =>
            !calendar.Covers(_day) ? DeadlineResult.Unknown(_day.Year)
            : PauseOf(_day) is { To: null } open ? DeadlineResult.Standing(open.From)
            : null;

        private int Pass(int counted)
        {
            if (PauseOf(_day) is { } pause)
            {
                _ledger.Paused(_day, pause.Document);
                return 0;
            }

            if (term.Unit == TermUnit.WorkingDay && !calendar.IsWorkingDay(_day))
            {
                _ledger.Rest(_day);
                return 0;
            }

            _ledger.Counted(_day, counted + 1, term.Unit);
            return 1;
        }

        private DeadlineResult Finish()
        {
            _ledger.Note(_day);
            while (!term.IsBefore && !calendar.IsWorkingDay(_day))
            {
                _day = _day.AddDays(1);
                if (!calendar.Covers(_day))
                {
                    return DeadlineResult.Unknown(_day.Year);
                }

                _ledger.Moved(_day);
            }

            var deadline = new Deadline(_day, term, start, amount, _ledger.Lines())
            {
                Extensions = facts.Extensions,
                Pauses = facts.Pauses,
                Complexity = facts.Complexity,
                Remoteness = facts.Remoteness,
                CalendarVersion = calendar.Version,
                IsProvisional = _ledger.IsProvisional,
            };
            return new DeadlineResult(deadline, null);
        }

        private Pause? PauseOf(DateOnly day)
        {
            foreach (var pause in facts.Pauses)
            {
                if (pause.Holds(day))
                {
                    return pause;
                }
            }

            return null;
        }
    }
}
