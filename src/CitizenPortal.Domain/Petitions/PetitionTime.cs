using System.Globalization;
using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Petitions;

/// <summary>The running term of a petition and what lengthens or stops it.</summary>
public sealed partial class Petition
{
    private readonly List<ClockEntry> _clockEntries = [];

    /// <summary>The year the calendar lacks, when that is why <see cref="DueOn"/> is not known.</summary>
    public int? DueMissingYear { get; private set; }

    /// <summary>Edition of the calendar that the due date was counted with.</summary>
    public int DueCalendar { get; private set; }

    public IReadOnlyList<ClockEntry> ClockEntries => _clockEntries;

    /// <summary>A suspension holds the clock; no due date until the case goes on.</summary>
    public bool IsClockStanding => DueIsUnknown && DueMissingYear is null;

    /// <summary>What was decided about the running term.</summary>
    public ClockFacts ClockFacts() => ClockEntry.FactsOf(_clockEntries.Where(OfRunningTerm));

    /// <summary>The running term counted with a calendar; null when none runs.</summary>
    public DeadlineResult? Count(WorkingCalendar calendar) =>
        DueTerm is { } term && DueStart is { } start ? LegalClock.Due(LegalTerms.On(term, start), start, calendar, ClockFacts()) : null;

    /// <summary>Puts a decision about the running term on file and counts anew.</summary>
    /// <exception cref="RuleBrokenException">No term runs, the article does not give it, the person may not, or it comes too late.</exception>
    public void Decide(Deed deed, ClockDecision decision, WorkingCalendar calendar)
    {
        var (term, start) = RunningTerm();
        ClockRules.Check(term, decision, deed.Actors, Count(calendar)!);
        if (decision.Kind is ClockEntryKind.Complex or ClockEntryKind.Remote && _clockEntries.Exists(held => OfRunningTerm(held) && held.Kind == decision.Kind))
        {
            throw new RuleBrokenException("clock.found-already", decision.Kind);
        }

        var entry = ClockEntry.Of(Id, term.Code, start, decision, deed);
        LegalClock.Due(term, start, calendar, ClockEntry.FactsOf(_clockEntries.Where(OfRunningTerm).Append(entry)));
        _clockEntries.Add(entry);
        Recount(deed, ClockRules.Title(decision.Kind), $"{decision.Document}, ngày {Day(decision.On)}. {decision.Reason}".Trim(), calendar);
    }

    /// <summary>The clock runs again from the day of the decision to go on (NĐ 124/2020 Đ28b.2).</summary>
    /// <exception cref="RuleBrokenException">The clock does not stand, or the person may not.</exception>
    public void Resume(Deed deed, DateOnly on, string document, WorkingCalendar calendar)
    {
        RunningTerm();
        ClockRules.CheckActor(ClockEntryKind.Suspension, deed.Actors);
        var standing = _clockEntries.Find(entry => OfRunningTerm(entry) && entry is { Kind: ClockEntryKind.Suspension, ResumedOn: null })
            ?? throw new RuleBrokenException("clock.not-standing");
        standing.Resume(on, document);
        Recount(deed, "Tiếp tục giải quyết sau tạm đình chỉ", $"{document}, ngày {Day(on)}.", calendar);
    }

    private (LegalTerm Term, DateOnly Start) RunningTerm() =>
        DueTerm is { } term && DueStart is { } start && IsOpen ? (LegalTerms.On(term, start), start) : throw new RuleBrokenException("clock.no-term-runs");

    private bool OfRunningTerm(ClockEntry entry) => entry.TermCode == DueTerm && entry.TermStart == DueStart;

    private void Recount(Deed deed, string title, string detail, WorkingCalendar calendar)
    {
        var old = DueOn;
        var (term, start) = RunningTerm();
        SetDue(DueDate.Of(term, start, Count(calendar)!, calendar.Version));
        Record(null, title, $"{detail} {Moved(old, DueOn)}", deed);
    }

    /// <summary>How a due date changed, in the words of the history.</summary>
    public static string Moved(DateOnly? old, DateOnly? now) => $"Hạn cũ: {Named(old)}. Hạn mới: {Named(now)}.";

    private static string Named(DateOnly? day) => day is { } known ? Day(known) : "chưa tính được";

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private void SetDue(DueDate due)
    {
        (DueOn, DueTerm, DueBasis, DueStart, DueSentence) = (due.On, due.TermCode, due.Basis, due.Start, due.Sentence);
        (DueMissingYear, DueCalendar) = (due.MissingYear, due.CalendarVersion);
    }

    private void StopClock()
    {
        (DueOn, DueTerm, DueBasis, DueStart, DueSentence) = (null, null, null, null, null);
        DueMissingYear = null;
    }
}
