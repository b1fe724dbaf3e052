using System.Globalization;
using CitizenPortal.Domain.Calendar;
using CsCheck;
using static CitizenPortal.Domain.Tests.Calendar.Calendars;

namespace CitizenPortal.Domain.Tests.Calendar;

/// <summary>
/// Every rule of the table under random facts, against a walker that was written from law.md alone: it keeps its own
/// list of rest days and its own table of lengths, and takes one step a day.
/// </summary>
public class LegalClockWalkTests
{
    private const long Cases = 20_000;

    /// <summary>Around Tết, the swaps of 10/1, 22/8 and 31/8, and the first 24/11.</summary>
    private static readonly string[] Edges = ["2026-01-02", "2026-01-10", "2026-02-13", "2026-02-16", "2026-02-20", "2026-08-22", "2026-08-31", "2026-09-02", "2026-11-24"];

    private static readonly Gen<DateOnly> Starts = Gen.OneOf(
        Gen.Int[0, 420].Select(offset => Day("2026-01-01").AddDays(offset)),
        Gen.Select(Gen.OneOfConst(Edges), Gen.Int[-75, 3], (edge, offset) => Day(edge).AddDays(offset)));

    private static readonly Gen<(string Code, DateOnly Start, bool Complex, bool Remote, int Extensions, int PauseAfter, int PauseDays)> Questions =
        Gen.Select(Gen.OneOfConst([.. LegalTerms.All.Where(term => term.Unit != TermUnit.Hour).Select(term => term.Code)]), Starts, Gen.Bool, Gen.Bool, Gen.Int[0, 2], Gen.Int[0, 25], Gen.Int[0, 15]);

    [Fact]
    public void The_clock_ends_where_the_walker_ends() => Questions.Sample(
        question =>
        {
            var term = LegalTerms.On(question.Code, question.Start);
            var extensions = Math.Min(question.Extensions, term.Extensions.Count);
            var paused = term.CanStand && question.PauseDays > 0;
            var from = question.Start.AddDays(question.PauseAfter);
            var facts = new ClockFacts(
                default,
                paused ? [Pause.Between(from, from.AddDays(question.PauseDays), "QĐ tạm đình chỉ")] : [],
                [.. Enumerable.Range(1, extensions).Select(number => new Extension(term.Extensions[number - 1], $"QĐ {number}", question.Start))])
            {
                Complexity = question.Complex ? new Determination(question.Start, "VB phức tạp") : null,
                Remoteness = question.Remote ? new Determination(question.Start, "VB vùng khó") : null,
            };

            var result = LegalClock.Due(term, question.Start, Official, facts);

            var length = Length(question.Code, question.Start, question.Complex, question.Remote) + (30 * extensions * (question.Code == "TC_RESOLVE" ? 1 : 0)) + (15 * extensions * (question.Code == "PDP_WITHDRAW" ? 1 : 0));
            var expected = Walk(question.Code, question.Start, length, day => paused && day >= from && day < from.AddDays(question.PauseDays));
            return result.Deadline?.Due == expected && (expected is not null || result.MissingYear is 2025 or 2028);
        },
        iter: Cases);

    [Fact]
    public void Every_day_of_the_year_agrees_for_every_rule()
    {
        foreach (var term in LegalTerms.All.Where(term => term.Unit != TermUnit.Hour))
        {
            for (var start = Day("2026-01-01"); start.Year == 2026; start = start.AddDays(1))
            {
                (LegalClock.Due(LegalTerms.On(term.Code, start), start, default, Official).Deadline?.Due)
                    .ShouldBe(Walk(term.Code, start, Length(term.Code, start, false, false), _ => false), $"{term.Code} {start:O}");
            }
        }
    }

    private static DateOnly? Walk(string code, DateOnly start, int length, Func<DateOnly, bool> stands)
    {
        var backwards = code is "TCD_POST_SCHEDULE" or "ONL_NOTIFY" or "ONL_TEST" or "KN_DIALOGUE_NOTICE" or "PORTAL_DOWNTIME";
        var working = IsWorking(code, start);
        var day = start;
        if (day.Year is not (2026 or 2027))
        {
            return null;
        }

        while (length > 0)
        {
            day = day.AddDays(backwards ? -1 : 1);
            if (day.Year is not (2026 or 2027))
            {
                return null;
            }

            if (!stands(day) && !(working && IsRest(day)))
            {
                length--;
            }
        }

        while (!backwards && IsRest(day))
        {
            day = day.AddDays(1);
        }

        return day.Year == 2028 ? null : day;
    }

    private static int Length(string code, DateOnly start, bool complex, bool remote) => (code, complex, remote) switch
    {
        ("KN1_RESOLVE", true, true) => 60,
        ("KN1_RESOLVE", true, false) or ("KN1_RESOLVE", false, true) => 45,
        ("KN2_RESOLVE", true, true) => 70,
        ("KN2_RESOLVE", true, false) or ("KN2_RESOLVE", false, true) => 60,
        ("KN_TO_SECOND" or "KN_EFFECTIVE", _, true) => 45,
        ("KN_ACCEPT", _, _) => start < new DateOnly(2026, 7, 1) ? 10 : 7,
        ("DON_MAX_UNPROCESSED" or "KN2_RESOLVE", _, _) => 45,
        ("KN_LIMITATION", _, _) => 90,
        ("KN1_RESOLVE" or "KN_TO_SECOND" or "KN_EFFECTIVE" or "TC_RESOLVE", _, _) => 30,
        ("TC_PRESS_REPLY" or "TC_AGAIN", _, _) => 20,
        ("KN_LIMITATION_DISC1" or "KN_PUBLISH" or "PDP_WITHDRAW", _, _) => 15,
        ("TCD_REPLY" or "DON_PROCESS" or "KN_LIMITATION_DISC2", _, _) => 10,
        ("TCD_FORWARDED_RESULT" or "KN2_SEND" or "TC_INITIAL" or "TC_ACT" or "TC_PUBLISH" or "PORTAL_DOWNTIME", _, _) => 7,
        ("TCD_REFUSE_NOTICE" or "KN1_SEND" or "KN_SUSPEND_SEND", _, _) => 3,
        ("PDP_ACK", _, _) => 2,
        ("ONL_TEST", _, _) => 1,
        _ => 5,
    };

    private static bool IsWorking(string code, DateOnly start) => code switch
    {
        "KN_ACCEPT" => start >= new DateOnly(2026, 7, 1),
        "DON_MAX_UNPROCESSED" or "KN_LIMITATION" or "KN_LIMITATION_DISC1" or "KN_LIMITATION_DISC2" or "KN1_RESOLVE" or "KN2_RESOLVE" or "KN_DIALOGUE_NOTICE" or "KN2_SEND"
            or "KN_PUBLISH" or "KN_TO_SECOND" or "KN_EFFECTIVE" or "TC_PRESS_REPLY" or "TC_RESOLVE" or "TC_AGAIN" or "PDP_WITHDRAW" => false,
        _ => true,
    };

    private static bool IsRest(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) switch
    {
        "2026-01-10" or "2026-08-22" => false,
        "2026-01-01" or "2026-01-02" or "2026-02-16" or "2026-02-17" or "2026-02-18" or "2026-02-19" or "2026-02-20" or "2026-04-27" or "2026-04-30" or "2026-05-01"
            or "2026-08-31" or "2026-09-01" or "2026-09-02" or "2026-11-24" or "2027-01-01" or "2027-02-05" or "2027-02-08" or "2027-02-09" or "2027-02-10" or "2027-02-11" => true,
        _ => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday,
    };
}
