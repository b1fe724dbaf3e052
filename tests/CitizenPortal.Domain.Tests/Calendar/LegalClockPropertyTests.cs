using CitizenPortal.Domain.Calendar;
using CsCheck;
using static CitizenPortal.Domain.Tests.Calendar.Calendars;

namespace CitizenPortal.Domain.Tests.Calendar;

/// <summary>The clock against a walker that looks at each day and knows nothing but the wording of the law.</summary>
public class LegalClockPropertyTests
{
    private const long Cases = 20_000;

    private static readonly Gen<DateOnly> Days = Gen.Int[0, 729].Select(offset => Day("2026-01-01").AddDays(offset));

    private static readonly Gen<List<(int After, int Length)>> Stretches = Gen.Select(Gen.Int[-40, 40], Gen.Int[0, 20]).List[0, 3];

    [Fact]
    public void Due_dates_are_those_of_a_naive_walk() =>
        Gen.Select(Days, Gen.Int[1, 90], Gen.Enum<TermUnit>(), Gen.Bool, Stretches).Sample(
            (start, amount, unit, before, stretches) =>
            {
                var term = new LegalTerm("TEST", "received", amount, unit == TermUnit.Hour ? TermUnit.WorkingDay : unit, "Luật", "thử") { IsBefore = before };
                var pauses = stretches.Select(stretch => new Pause(start.AddDays(stretch.After), start.AddDays(stretch.After + stretch.Length))).ToList();
                var result = LegalClock.Due(term, start, Official, ClockFacts.Of(default) with { Pauses = pauses });

                return result.Deadline?.Due == Naive(term, start, pauses) && (result.IsKnown || result.MissingYear is 2025 or 2028);
            },
            iter: Cases);

    [Fact]
    public void Ledgers_hold_each_day_once_and_count_to_the_term() =>
        Gen.Select(Days, Gen.Int[1, 90], Gen.Bool, Gen.Bool, Stretches).Sample(
            (start, amount, working, before, stretches) =>
            {
                var term = new LegalTerm("TEST", "received", amount, working ? TermUnit.WorkingDay : TermUnit.CalendarDays, "Luật", "thử") { IsBefore = before };
                var pauses = stretches.Select(stretch => new Pause(start.AddDays(stretch.After), start.AddDays(stretch.After + stretch.Length))).ToList();

                return LegalClock.Due(term, start, Official, ClockFacts.Of(default) with { Pauses = pauses }).Deadline is not { } deadline || IsWhole(deadline);
            },
            iter: Cases);

    /// <summary>Null when the walk leaves the two years of the calendar.</summary>
    private static DateOnly? Naive(LegalTerm term, DateOnly start, List<Pause> pauses)
    {
        var day = start;
        var left = term.Amount;
        while (left > 0)
        {
            day = term.IsBefore ? day.AddDays(-1) : day.AddDays(1);
            if (day.Year is < 2026 or > 2027)
            {
                return null;
            }

            var stands = pauses.Exists(pause => pause.From <= day && day <= pause.To);
            left -= stands || (term.Unit == TermUnit.WorkingDay && IsOff(day)) ? 0 : 1;
        }

        while (!term.IsBefore && IsOff(day))
        {
            day = day.AddDays(1);
        }

        return day.Year > 2027 ? null : day;
    }

    private static bool IsOff(DateOnly day)
    {
        string[] off =
        [
            "2026-01-01", "2026-01-02", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-04-27", "2026-04-30", "2026-05-01",
            "2026-08-31", "2026-09-01", "2026-09-02", "2026-11-24", "2027-01-01", "2027-02-05", "2027-02-08", "2027-02-09", "2027-02-10", "2027-02-11",
        ];
        var iso = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return off.Contains(iso) || (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && iso is not ("2026-01-10" or "2026-08-22"));
    }

    private static bool IsWhole(Deadline deadline)
    {
        var days = deadline.Ledger.SelectMany(line => Enumerable.Range(0, line.To.DayNumber - line.From.DayNumber + 1).Select(line.From.AddDays)).Order().ToList();
        var (first, last) = deadline.Term.IsBefore ? (deadline.Due, deadline.Start) : (deadline.Start, deadline.Due);
        return days.SequenceEqual(Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays))
            && deadline.Ledger.Sum(line => line.Counted) == deadline.Amount
            && deadline.Ledger[^1].Total == deadline.Amount;
    }
}
