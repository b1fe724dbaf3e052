using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Petitions;
using static CitizenPortal.Domain.Tests.Calendar.Calendars;

namespace CitizenPortal.Domain.Tests.Petitions;

/// <summary>A complaint taken up on Monday 2 November 2026: thirty days end on Wednesday 2 December.</summary>
public class PetitionTimeTests
{
    private static readonly Deed Head = GivenPetition.Deed(PetitionActor.UnitHead);

    [Fact]
    public void Complex_lengthens_the_term_once_it_stands_in_writing()
    {
        var petition = Accepted();

        petition.Decide(Head, new ClockDecision(ClockEntryKind.Complex, Day("2026-11-20"), "VB 12", "Nhiều nơi phải xác minh"), Official);

        petition.DueOn.ShouldBe(Day("2026-12-17"));
        petition.History[^1].Detail.ShouldBe("VB 12, ngày 20/11/2026. Nhiều nơi phải xác minh Hạn cũ: 02/12/2026. Hạn mới: 17/12/2026.");
    }

    [Fact]
    public void Without_a_document_nothing_is_lengthened() => Broken(Accepted(), new ClockDecision(ClockEntryKind.Complex, Day("2026-11-20"), " ")).ShouldBe("clock.finding-without-document");

    [Fact]
    public void After_the_term_ran_out_it_is_late_for_good() => Broken(Accepted(), new ClockDecision(ClockEntryKind.Complex, Day("2026-12-03"), "VB 12")).ShouldBe("clock.decided-too-late");

    [Fact]
    public void A_complaint_is_never_extended() => Broken(Accepted(), new ClockDecision(ClockEntryKind.Extension, Day("2026-11-20"), "QĐ 1", Days: 10)).ShouldBe("clock.term-does-not-give");

    [Fact]
    public void An_officer_may_find_the_place_remote_but_not_the_case_complex()
    {
        var petition = Accepted();
        var officer = GivenPetition.Deed(PetitionActor.PetitionOfficer);

        petition.Decide(officer, new ClockDecision(ClockEntryKind.Remote, Day("2026-11-03"), "PT 4", "Đường sạt lở"), Official);

        petition.DueOn.ShouldBe(Day("2026-12-17"));
        Should.Throw<RuleBrokenException>(() => petition.Decide(officer, new ClockDecision(ClockEntryKind.Complex, Day("2026-11-03"), "VB 1"), Official)).Rule.ShouldBe("clock.not-yours");
    }

    [Fact]
    public void A_finding_is_made_once()
    {
        var petition = Accepted();
        petition.Decide(Head, new ClockDecision(ClockEntryKind.Complex, Day("2026-11-20"), "VB 12"), Official);

        Broken(petition, new ClockDecision(ClockEntryKind.Complex, Day("2026-11-21"), "VB 13")).ShouldBe("clock.found-already");
    }

    [Fact]
    public void Suspended_there_is_no_due_date_until_the_case_goes_on()
    {
        var petition = Accepted();

        petition.Decide(Head, new ClockDecision(ClockEntryKind.Suspension, Day("2026-11-10"), "QĐ 7"), Official);
        petition.DueOn.ShouldBeNull();
        petition.IsClockStanding.ShouldBeTrue();
        petition.DueMissingYear.ShouldBeNull();
        Broken(petition, new ClockDecision(ClockEntryKind.Complex, Day("2026-11-11"), "VB 1")).ShouldBe("clock.stands");

        petition.Resume(Head, Day("2026-11-20"), "QĐ 9", Official);
        petition.DueOn.ShouldBe(Day("2026-12-14")); // 2 December and ten days is a Saturday
        petition.IsClockStanding.ShouldBeFalse();
        Should.Throw<RuleBrokenException>(() => petition.Resume(Head, Day("2026-11-21"), "QĐ 10", Official)).Rule.ShouldBe("clock.not-standing");
    }

    [Fact]
    public void A_denunciation_is_extended_twice_at_most_thirty_days_each()
    {
        var petition = GivenPetition.In(PetitionState.Classified, PetitionKind.Denunciation);
        petition.Accept(GivenPetition.Deed(PetitionActor.Board), "Thanh tra tỉnh", Running("TC_RESOLVE"));

        Broken(petition, new ClockDecision(ClockEntryKind.Extension, Day("2026-11-20"), "QĐ 1", Days: 31)).ShouldBe("clock.extension-too-long");
        var fresh = GivenPetition.In(PetitionState.Classified, PetitionKind.Denunciation);
        fresh.Accept(GivenPetition.Deed(PetitionActor.Board), "Thanh tra tỉnh", Running("TC_RESOLVE"));
        fresh.Decide(Head, new ClockDecision(ClockEntryKind.Extension, Day("2026-11-20"), "QĐ 1", Days: 30), Official);
        fresh.Decide(Head, new ClockDecision(ClockEntryKind.Extension, Day("2026-12-20"), "QĐ 2", Days: 30), Official);
        Broken(fresh, new ClockDecision(ClockEntryKind.Extension, Day("2027-01-10"), "QĐ 3", Days: 30)).ShouldBe("clock.extension-too-long");
    }

    [Fact]
    public void A_new_term_starts_without_what_was_decided_about_the_old_one()
    {
        var petition = GivenPetition.In(PetitionState.Classified, PetitionKind.Complaint);
        petition.Accept(GivenPetition.Deed(PetitionActor.Board), "UBND xã", Running("KN1_RESOLVE"));
        petition.Decide(Head, new ClockDecision(ClockEntryKind.Complex, Day("2026-11-20"), "VB 12"), Official);

        ClockEntry.FactsOf(petition.ClockEntries.Where(entry => entry.TermCode == "KN2_RESOLVE")).Complexity.ShouldBeNull();
        petition.ClockFacts().Complexity!.Document.ShouldBe("VB 12");
    }

    [Fact]
    public void A_closed_petition_has_no_term_to_decide_about() =>
        Broken(GivenPetition.In(PetitionState.Closed, PetitionKind.Complaint), new ClockDecision(ClockEntryKind.Complex, Day("2026-11-20"), "VB 1")).ShouldBe("clock.no-term-runs");

    [Fact]
    public void A_year_without_calendar_is_a_state_of_its_own()
    {
        var start = Day("2027-12-20");
        var term = LegalTerms.Get("KN1_RESOLVE");

        var due = DueDate.Of(term, start, LegalClock.Due(term, start, default(TermFlags), Official), 3);

        (due.On, due.MissingYear, due.CalendarVersion).ShouldBe((null, 2028, 3));
        due.Sentence.ShouldContain("2028");
    }

    private static Petition Accepted()
    {
        var petition = GivenPetition.In(PetitionState.Classified, PetitionKind.Complaint);
        petition.Accept(GivenPetition.Deed(PetitionActor.Board), "UBND xã", Running("KN1_RESOLVE"));
        petition.DueOn.ShouldBe(Day("2026-12-02"));
        return petition;
    }

    private static DueDate Running(string code)
    {
        var term = LegalTerms.Get(code);
        return DueDate.Of(term, GivenPetition.Today, LegalClock.Due(term, GivenPetition.Today, default(TermFlags), Official), 1);
    }

    private static string Broken(Petition petition, ClockDecision decision) =>
        Should.Throw<RuleBrokenException>(() => petition.Decide(Head, decision, Official)).Rule;
}
