namespace CitizenPortal.Domain.Calendar;

/// <summary>
/// Counts terms of law. The day of the event is not counted (BLDS 2015 Đ147); a term in calendar days that ends on a
/// rest day ends with the next working day (Đ148); “at least N days before” is counted back from the event.
/// </summary>
public static class LegalClock
{
    /// <summary>When the term ends that starts (or, counted backwards, must precede) on <paramref name="start"/>.</summary>
    /// <exception cref="ArgumentException">The term is stated in hours.</exception>
    public static DeadlineResult Due(LegalTerm term, DateOnly start, TermFlags flags, WorkingCalendar calendar, IReadOnlyList<Pause>? pauses = null)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(calendar);
        if (term.Unit == TermUnit.Hour)
        {
            throw new ArgumentException($"The term {term.Code} is counted in hours.", nameof(term));
        }

        if (!calendar.Covers(start))
        {
            return new DeadlineResult(null, start.Year);
        }

        var amount = term.AmountFor(flags);
        var ledger = new Ledger(calendar);
        ledger.DayZero(start);
        var step = term.IsBefore ? -1 : 1;
        var day = start;
        for (var counted = 0; counted < amount;)
        {
            day = day.AddDays(step);
            if (!calendar.Covers(day))
            {
                return new DeadlineResult(null, day.Year);
            }

            if (pauses is not null && pauses.Any(pause => pause.Holds(day)))
            {
                ledger.Paused(day);
            }
            else if (term.Unit == TermUnit.CalendarDays || calendar.IsWorkingDay(day))
            {
                counted++;
                ledger.Counted(day, counted);
            }
            else
            {
                ledger.Rest(day);
            }
        }

        return Finish(term, start, amount, day, ledger, calendar);
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

    private static DeadlineResult Finish(LegalTerm term, DateOnly start, int amount, DateOnly day, Ledger ledger, WorkingCalendar calendar)
    {
        while (!term.IsBefore && !calendar.IsWorkingDay(day))
        {
            day = day.AddDays(1);
            if (!calendar.Covers(day))
            {
                return new DeadlineResult(null, day.Year);
            }

            ledger.Moved(day);
        }

        return new DeadlineResult(new Deadline(day, term, start, amount, ledger.Lines()), null);
    }
}
