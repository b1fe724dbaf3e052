using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Kernel;
using static CitizenPortal.Domain.Tests.Calendar.Calendars;

namespace CitizenPortal.Domain.Tests.Calendar;

public class LegalClockTests
{
    [Theory]
    [InlineData("TCD_REPLY", "2026-11-23", "2026-12-08")] // ten working days, the 24th off
    [InlineData("TCD_REPLY", "2026-11-13", "2026-11-30")]
    [InlineData("KN_ACCEPT", "2026-02-12", "2026-03-02")] // over Tết
    [InlineData("KN_ACCEPT", "2026-08-20", "2026-08-28")] // the Saturday of 22 August counts
    [InlineData("KN_ACCEPT", "2026-08-27", "2026-09-10")] // 31 August to 2 September do not
    [InlineData("TC_INITIAL", "2026-01-05", "2026-01-13")] // the Saturday of 10 January counts
    [InlineData("PAKN_FORWARD", "2026-04-24", "2026-05-06")] // 27 and 30 April, 1 May off
    public void Terms_in_working_days_pass_over_days_off_and_take_in_worked_Saturdays(string code, string start, string due) =>
        Due(code, Day(start)).Due.ShouldBe(Day(due));

    [Theory]
    [InlineData("2026-01-17", "2026-02-23")] // day 30 is 16 February, the first day of Tết
    [InlineData("2026-03-27", "2026-04-28")] // Sunday 26 April, whose compensation is Monday
    [InlineData("2026-10-25", "2026-11-25")] // the holiday of 24 November
    [InlineData("2026-07-23", "2026-08-22")] // a Saturday that is worked
    [InlineData("2026-10-01", "2026-11-02")] // a plain Saturday
    [InlineData("2026-10-05", "2026-11-04")] // a working day stays
    public void Terms_in_calendar_days_that_end_on_a_rest_day_end_with_the_next_working_day(string start, string due) =>
        Due("KN1_RESOLVE", Day(start)).Due.ShouldBe(Day(due));

    [Theory]
    [InlineData("ONL_NOTIFY", "2026-12-01", "2026-11-23")]
    [InlineData("ONL_TEST", "2026-11-30", "2026-11-27")]
    [InlineData("ONL_TEST", "2026-11-25", "2026-11-23")]
    [InlineData("KN_DIALOGUE_NOTICE", "2026-11-29", "2026-11-24")] // counted back, never moved later
    public void At_least_so_many_days_before_is_counted_back_from_the_event(string code, string happens, string latest) =>
        Due(code, Day(happens)).Due.ShouldBe(Day(latest));

    [Theory]
    [InlineData("KN1_RESOLVE", false, false, false, 30)]
    [InlineData("KN1_RESOLVE", true, false, false, 45)]
    [InlineData("KN1_RESOLVE", false, true, false, 45)]
    [InlineData("KN1_RESOLVE", true, true, false, 60)]
    [InlineData("KN2_RESOLVE", true, true, false, 70)]
    [InlineData("KN_TO_SECOND", false, true, false, 45)]
    [InlineData("TC_INITIAL", false, false, true, 10)]
    [InlineData("TC_RESOLVE", true, false, false, 30)]
    [InlineData("TC_RESOLVE", false, false, true, 60)]
    [InlineData("TC_RESOLVE", true, false, true, 90)]
    [InlineData("TCD_REPLY", true, true, true, 10)]
    public void Facts_of_the_case_choose_the_length(string code, bool complex, bool remote, bool extended, int length) =>
        Due(code, Day("2026-06-01"), new TermFlags(complex, remote, extended)).Amount.ShouldBe(length);

    [Fact]
    public void A_request_about_data_takes_longer_when_a_processor_holds_them_too() =>
        Term("PDP_WITHDRAW").AmountFor(new TermFlags(WithProcessor: true)).ShouldBe(20);

    [Fact]
    public void A_suspended_clock_stands_still_and_runs_again_on_the_day_of_the_decision_to_go_on()
    {
        var facts = ClockFacts.Of(default) with { Pauses = [Pause.Between(Day("2026-10-12"), Day("2026-10-22"), "QĐ 15")] };

        var deadline = LegalClock.Due(Term("KN1_RESOLVE"), Day("2026-10-05"), Official, facts).Deadline!;

        deadline.Due.ShouldBe(Day("2026-11-16")); // 4 November and ten days, a Saturday, so the Monday
        deadline.Ledger.Single(line => line.Reason == LedgerReason.Paused)
            .ShouldBe(new LedgerLine(Day("2026-10-12"), Day("2026-10-21"), LedgerReason.Paused, 0, 6, "QĐ 15"));
    }

    [Fact]
    public void A_clock_that_still_stands_has_no_due_date()
    {
        var facts = ClockFacts.Of(default) with { Pauses = [Pause.Between(Day("2026-10-12"), null)] };

        var result = LegalClock.Due(Term("KN1_RESOLVE"), Day("2026-10-05"), Official, facts);

        result.IsKnown.ShouldBeFalse();
        result.StandingSince.ShouldBe(Day("2026-10-12"));
        result.MissingYear.ShouldBeNull();
    }

    [Fact]
    public void A_suspension_after_the_term_has_ended_changes_nothing()
    {
        var facts = ClockFacts.Of(default) with { Pauses = [Pause.Between(Day("2026-12-01"), null)] };

        LegalClock.Due(Term("KN1_RESOLVE"), Day("2026-10-05"), Official, facts).Deadline!.Due.ShouldBe(Day("2026-11-04"));
    }

    [Fact]
    public void A_case_is_not_resumed_before_it_was_suspended() =>
        Should.Throw<RuleBrokenException>(() => Pause.Between(Day("2026-10-12"), Day("2026-10-11"))).Rule.ShouldBe("clock.resumed-before-suspended");

    [Fact]
    public void Each_extension_adds_its_days()
    {
        Extension[] two = [new(30, "QĐ 7", Day("2026-06-20")), new(20, "QĐ 9", Day("2026-07-20"))];

        var deadline = LegalClock.Due(Term("TC_RESOLVE"), Day("2026-06-01"), Official, ClockFacts.Of(default) with { Extensions = two }).Deadline!;

        deadline.Amount.ShouldBe(80);
        deadline.Due.ShouldBe(Day("2026-08-20"));
        deadline.Extensions.ShouldBe(two);
    }

    [Theory]
    [InlineData("TC_RESOLVE", 31, "QĐ 7", "clock.extension-too-long")]
    [InlineData("TC_RESOLVE", 0, "QĐ 7", "clock.extension-too-long")]
    [InlineData("KN1_RESOLVE", 10, "QĐ 7", "clock.extension-too-long")]
    [InlineData("TC_RESOLVE", 30, " ", "clock.extension-without-document")]
    public void An_extension_needs_its_document_and_its_article(string code, int days, string document, string rule)
    {
        var facts = ClockFacts.Of(default) with { Extensions = [new Extension(days, document, Day("2026-06-20"))] };

        Should.Throw<RuleBrokenException>(() => LegalClock.Due(Term(code), Day("2026-06-01"), Official, facts)).Rule.ShouldBe(rule);
    }

    [Fact]
    public void A_case_is_complex_by_its_written_finding_and_the_ledger_names_it()
    {
        var facts = ClockFacts.Of(default) with { Complexity = new Determination(Day("2026-10-20"), "VB 31"), Remoteness = new Determination(Day("2026-10-05"), "PT 2") };

        var deadline = LegalClock.Due(Term("KN1_RESOLVE"), Day("2026-10-05"), Official, facts).Deadline!;

        deadline.Amount.ShouldBe(60);
        deadline.Complexity!.Document.ShouldBe("VB 31");
        deadline.Remoteness!.Document.ShouldBe("PT 2");
    }

    [Fact]
    public void A_finding_without_its_document_gives_nothing() =>
        Should.Throw<RuleBrokenException>(() => LegalClock.Due(Term("KN1_RESOLVE"), Day("2026-10-05"), Official, ClockFacts.Of(default) with { Complexity = new Determination(Day("2026-10-20"), "") }))
            .Rule.ShouldBe("clock.finding-without-document");

    [Theory]
    [InlineData("2026-10-04", "clock.decided-before-start")]
    [InlineData("2026-11-05", "clock.decided-too-late")]
    public void A_longer_term_is_decided_while_the_shorter_one_runs(string on, string rule) =>
        Should.Throw<RuleBrokenException>(() => LegalClock.CheckInTime(Due("KN1_RESOLVE", Day("2026-10-05")), Day(on))).Rule.ShouldBe(rule);

    [Fact]
    public void The_last_day_of_the_running_term_is_early_enough() =>
        Should.NotThrow(() => LegalClock.CheckInTime(Due("KN1_RESOLVE", Day("2026-10-05")), Day("2026-11-04")));

    [Fact]
    public void A_third_extension_is_refused()
    {
        Extension[] three = [new(10, "1", Day("2026-06-20")), new(10, "2", Day("2026-06-20")), new(10, "3", Day("2026-06-20"))];

        Should.Throw<RuleBrokenException>(() => LegalClock.Due(Term("TC_RESOLVE"), Day("2026-06-01"), Official, ClockFacts.Of(default) with { Extensions = three }));
    }

    [Theory]
    [InlineData("KN1_RESOLVE", "2027-12-15", 2028)]
    [InlineData("TCD_REPLY", "2027-12-30", 2028)]
    [InlineData("ONL_NOTIFY", "2026-01-05", 2025)]
    [InlineData("TCD_REPLY", "2029-01-05", 2029)]
    [InlineData("TC_INITIAL", "2025-12-31", 2025)]
    public void A_year_the_calendar_lacks_is_named_instead_of_a_wrong_date(string code, string start, int year)
    {
        var result = LegalClock.Due(Term(code), Day(start), default, Official);

        result.IsKnown.ShouldBeFalse();
        result.MissingYear.ShouldBe(year);
    }

    [Fact]
    public void A_calendar_term_that_ends_on_the_last_rest_day_of_the_last_year_is_unknown() =>
        LegalClock.Due(Term("KN1_RESOLVE"), Day("2026-12-01"), default, new WorkingCalendar([new(Day("2026-12-31"), CalendarDayKind.Holiday, "", false)], [2026])).MissingYear.ShouldBe(2027);

    [Fact]
    public void A_date_that_passes_unannounced_days_off_says_so()
    {
        Due("TCD_REPLY", Day("2027-02-01")).IsProvisional.ShouldBeTrue();
        Due("TCD_REPLY", Day("2027-03-01")).IsProvisional.ShouldBeFalse();
        Due("KN1_RESOLVE", Day("2027-01-09")).IsProvisional.ShouldBeTrue(); // ends on 8 February
    }

    [Fact]
    public void Terms_in_hours_are_counted_to_the_minute()
    {
        var session = new DateTimeOffset(2026, 11, 30, 8, 30, 0, TimeSpan.FromHours(7));

        LegalClock.DueInstant(Term("ONL_CONNECT"), session).ShouldBe(session.AddHours(-1));
        LegalClock.DueInstant(Term("PDP_BREACH"), session).ShouldBe(session.AddHours(72));
        Should.Throw<ArgumentException>(() => LegalClock.Due(Term("PDP_BREACH"), Day("2026-11-30"), default, Official));
        Should.Throw<ArgumentException>(() => LegalClock.DueInstant(Term("TCD_REPLY"), session));
    }

    [Fact]
    public void Something_is_late_from_the_day_after_its_due_date()
    {
        var deadline = Due("TCD_REPLY", Day("2026-11-13"));

        deadline.IsLate(Day("2026-11-30")).ShouldBeFalse();
        deadline.IsLate(Day("2026-12-01")).ShouldBeTrue();
    }

    [Fact]
    public void A_hundred_thousand_due_dates_take_less_than_ten_seconds()
    {
        var start = Day("2026-01-05");
        var terms = LegalTerms.All.Where(term => term.Unit != TermUnit.Hour).ToList();
        var watch = System.Diagnostics.Stopwatch.StartNew();

        for (var turn = 0; turn < 100_000; turn++)
        {
            LegalClock.Due(terms[turn % terms.Count], start.AddDays(turn % 300), default, Official).ShouldNotBeNull();
        }

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }
}
