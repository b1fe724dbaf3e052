using CitizenPortal.Domain.Calendar;

namespace CitizenPortal.Domain.Tests.Calendar;

public class LegalTermsTests
{
    /// <summary>Typed from the articles (law.md §3.1), apart from the code: code, length, then the variants.</summary>
    private const string Table =
        """
        TCD_REPLY 10 WD
        TCD_REFUSE_NOTICE 3 WD
        TCD_FORWARDED_RESULT 7 WD
        TCD_TELL_PETITIONER 5 WD
        TCD_POST_SCHEDULE before 5 WD
        ONL_NOTIFY before 5 WD
        ONL_TEST before 1 WD
        ONL_CONNECT before 1 HOUR
        DON_MAX_UNPROCESSED 45 CD
        DON_PROCESS 10 WD memory
        KN_LIMITATION 90 CD
        KN_LIMITATION_DISC1 15 CD
        KN_LIMITATION_DISC2 10 CD extended=30
        KN_ACCEPT 7 WD
        KN1_RESOLVE 30 CD complex=45 remote=45 both=60
        KN2_RESOLVE 45 CD complex=60 remote=60 both=70
        KN_DIALOGUE_NOTICE before 5 CD
        KN1_SEND 3 WD
        KN2_SEND 7 CD
        KN_PUBLISH 15 CD
        KN_EXECUTE 5 WD
        KN_TO_SECOND 30 CD remote=45
        KN_EFFECTIVE 30 CD remote=45
        KN_SUSPEND_SEND 3 WD
        TC_INITIAL 7 WD extended=10
        TC_TRANSFER 5 WD
        TC_PRESS_REPLY 20 CD
        TC_NOTIFY_ACCEPT 5 WD
        TC_RESOLVE 30 CD extend=30+30
        TC_SUSPEND_SEND 5 WD
        TC_SEND_CONCLUSION 5 WD
        TC_ACT 7 WD
        TC_ACT_REPORT 5 WD
        TC_PUBLISH 7 WD
        TC_AGAIN 20 CD
        TC_OVERDUE_ASK 5 WD
        TC_OVERDUE_REPORT 5 WD
        PAKN_FORWARD 5 WD
        PORTAL_DOWNTIME before 7 WD
        PDP_ACK 2 WD press
        PDP_WITHDRAW 15 CD processor=20 extend=15 press
        PDP_BREACH 72 HOUR memory
        """;

    [Fact]
    public void Terms_are_those_of_the_law() =>
        LegalTerms.All.Select(Row).ShouldBe(Table.ReplaceLineEndings("\n").Split('\n'));

    [Fact]
    public void An_unknown_code_is_refused_by_name()
    {
        LegalTerms.Find("KN_NEVER").ShouldBeNull();
        Should.Throw<KeyNotFoundException>(() => LegalTerms.Get("KN_NEVER")).Message.ShouldContain("KN_NEVER");
    }

    [Fact]
    public void Officers_read_the_clause_too() =>
        LegalTerms.Get("TCD_REPLY").FullBasis.ShouldBe("Luật Tiếp công dân, Điều 28 khoản 1");

    /// <summary>Luật 136/2025 Đ2.15.b put “07 ngày làm việc” for “10 ngày” from 1/7/2026.</summary>
    [Theory]
    [InlineData("2026-06-30", 10, TermUnit.CalendarDays, "2026-07-10")]
    [InlineData("2026-07-01", 7, TermUnit.WorkingDay, "2026-07-10")]
    [InlineData("2026-02-12", 10, TermUnit.CalendarDays, "2026-02-23")] // day 10 is Sunday 22 February, after Tết
    public void The_wording_is_that_of_the_day_the_clock_starts(string start, int amount, TermUnit unit, string due)
    {
        var term = LegalTerms.On("KN_ACCEPT", Calendars.Day(start));

        (term.Amount, term.Unit).ShouldBe((amount, unit));
        LegalClock.Due(term, Calendars.Day(start), default(TermFlags), Calendars.Official).Deadline!.Due.ShouldBe(Calendars.Day(due));
    }

    [Fact]
    public void Rules_of_the_decrees_of_2026_were_not_in_force_before()
    {
        LegalTerms.Get("ONL_NOTIFY").WasInForce(Calendars.Day("2026-06-30")).ShouldBeFalse();
        LegalTerms.Get("ONL_NOTIFY").WasInForce(Calendars.Day("2026-07-01")).ShouldBeTrue();
        LegalTerms.Get("KN1_RESOLVE").WasInForce(Calendars.Day("2020-01-01")).ShouldBeTrue();
        LegalTerms.All.Where(term => term.InForceFrom is not null).Select(term => term.Code).ShouldBe(
            ["TCD_REFUSE_NOTICE", "ONL_NOTIFY", "ONL_TEST", "ONL_CONNECT", "DON_MAX_UNPROCESSED", "KN_ACCEPT", "KN_DIALOGUE_NOTICE", "PORTAL_DOWNTIME"]);
    }

    [Fact]
    public void Only_the_resolution_of_complaints_and_denunciations_can_stand_still() =>
        LegalTerms.All.Where(term => term.CanStand).Select(term => term.Code).ShouldBe(["KN1_RESOLVE", "KN2_RESOLVE", "TC_RESOLVE"]);

    private static string Row(LegalTerm term)
    {
        string?[] parts =
        [
            term.Code,
            term.IsBefore ? "before" : null,
            $"{term.Amount}",
            term.Unit switch { TermUnit.WorkingDay => "WD", TermUnit.CalendarDays => "CD", _ => "HOUR" },
            term.Complex is { } complex ? $"complex={complex}" : null,
            term.Remote is { } remote ? $"remote={remote}" : null,
            term.RemoteComplex is { } both ? $"both={both}" : null,
            term.Extended is { } extended ? $"extended={extended}" : null,
            term.WithProcessor is { } processor ? $"processor={processor}" : null,
            term.Extensions.Count > 0 ? $"extend={string.Join('+', term.Extensions)}" : null,
            term.Mark switch { SourceMark.Memory => "memory", SourceMark.Press => "press", _ => null },
        ];
        return string.Join(' ', parts.OfType<string>());
    }
}
