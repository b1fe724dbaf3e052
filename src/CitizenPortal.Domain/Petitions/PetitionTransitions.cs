using static CitizenPortal.Domain.Petitions.PetitionAction;
using static CitizenPortal.Domain.Petitions.PetitionActor;
using static CitizenPortal.Domain.Petitions.PetitionKind;
using static CitizenPortal.Domain.Petitions.PetitionState;

namespace CitizenPortal.Domain.Petitions;

/// <summary>What happens to the due date of a petition when it moves.</summary>
public enum ClockEffect
{
    /// <summary>The running term goes on.</summary>
    Keep,

    /// <summary>A new term starts on the day of the deed.</summary>
    StartToday,

    /// <summary>The term of the (new) kind is counted anew from the day of receipt.</summary>
    RecountFromReceipt,

    /// <summary>Nothing is owed any more.</summary>
    Stop,
}

/// <summary>One permitted step of a petition.</summary>
/// <param name="TermCode">Code of the legal term that runs after the step; null when the clock is kept or stopped.</param>
/// <param name="Basis">Article that permits the step.</param>
public sealed record PetitionTransition(
    PetitionState From,
    PetitionAction Action,
    PetitionState To,
    IReadOnlyList<PetitionKind> Kinds,
    IReadOnlyList<PetitionActor> Actors,
    ClockEffect Clock,
    string? TermCode,
    string Basis);

/// <summary>The whole life of a petition as a table; what is not in it is impossible (law.md §6).</summary>
public static class PetitionTransitions
{
    private static readonly PetitionKind[] Every = [Complaint, Denunciation, Proposal, Feedback];
    private static readonly PetitionKind[] Opinions = [Proposal, Feedback];
    private static readonly PetitionActor[] Officers = [ReceptionOfficer, PetitionOfficer, UnitHead, Board];
    private static readonly PetitionActor[] Desk = [PetitionOfficer, UnitHead, Board];
    private static readonly PetitionActor[] Heads = [UnitHead, Board];

    public static IReadOnlyList<PetitionTransition> All { get; } =
    [
        .. Examination(Registered),
        .. Examination(Classified),
        .. Examination(Transferred),

        .. Step(NeedsSupplement, Supplement, Registered, Every, [Citizen, .. Officers], "LTCD Đ25.2"),
        .. Step(NeedsSupplement, Guide, Guided, Every, Officers, "LTCD Đ26.1.b sửa đổi bởi Luật 136/2025", ClockEffect.Stop),
        .. Step(NeedsSupplement, PetitionAction.File, Filed, Every, Heads, "TT 07/2014 Đ6, Đ28; LTC Đ24.3, Đ25", ClockEffect.Stop),

        .. TakeUp(Classified),
        .. TakeUp(Transferred),

        .. Step(Accepted, AskSupplement, NeedsSupplement, Opinions, Desk, "LTCD Đ25.2"),
        .. Step(Accepted, Answer, Answered, [Complaint], Heads, "LKN Đ31, Đ32", ClockEffect.Stop),
        .. Step(Accepted, Answer, Answered, [Denunciation], Heads, "LTC Đ35", ClockEffect.Stop),
        .. Step(Accepted, Answer, Answered, Opinions, Officers, "LTCD Đ26.2.a, Đ28.1", ClockEffect.Stop),
        .. Step(Classified, Answer, Answered, Opinions, Officers, "LTCD Đ26.2.a, Đ28.1", ClockEffect.Stop),

        .. Step(Answered, Close, Closed, Every, Officers, "LTCD Đ28.1"),
    ];

    /// <summary>Term that runs from the receipt until the unit says what becomes of the petition.</summary>
    public static string IntakeTerm(PetitionKind kind) => kind switch
    {
        Complaint => "KN_ACCEPT",
        Denunciation => "TC_INITIAL",
        Proposal or Feedback => "DON_PROCESS",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static PetitionTransition? Find(PetitionState state, PetitionAction action, PetitionKind kind, IReadOnlyCollection<PetitionActor> actors) =>
        All.FirstOrDefault(step => step.From == state && step.Action == action && step.Kinds.Contains(kind) && step.Actors.Any(actors.Contains));

    /// <summary>What somebody with these roles may do now, in the order of the table.</summary>
    public static IReadOnlyList<PetitionTransition> Open(PetitionState state, PetitionKind kind, IReadOnlyCollection<PetitionActor> actors) =>
        [.. All.Where(step => step.From == state && step.Kinds.Contains(kind) && step.Actors.Any(actors.Contains)).DistinctBy(step => step.Action)];

    public static bool IsEnd(this PetitionState state) => state is Guided or Rejected or Filed or Closed;

    private static IEnumerable<PetitionTransition> Examination(PetitionState from) =>
    [
        .. Step(from, Classify, Classified, Every, Officers, "TT 05/2021 (phân loại); LTCD Đ26", ClockEffect.RecountFromReceipt),
        .. Step(from, AskSupplement, NeedsSupplement, Every, Officers, "LTCD Đ25.2"),
        .. Transfers(from),
        .. Step(from, Guide, Guided, Every, Officers, "LTCD Đ26.1.b sửa đổi bởi Luật 136/2025; NĐ 154/2026 Đ15.2", ClockEffect.Stop),
        .. Step(from, PetitionAction.File, Filed, Every, Heads, "TT 07/2014 Đ6, Đ28; LTC Đ24.3, Đ25", ClockEffect.Stop),
    ];

    /// <summary>The receiving unit's term starts with the day it gets the petition; a denunciation leaves only on the head's word (LTC Đ24.2).</summary>
    private static IEnumerable<PetitionTransition> Transfers(PetitionState from) =>
    [
        .. Step(from, Transfer, Transferred, [Complaint], Officers, "LTCD Đ26.1.b sửa đổi bởi Luật 136/2025", ClockEffect.StartToday, IntakeTerm(Complaint)),
        .. Step(from, Transfer, Transferred, [Denunciation], Heads, "LTC Đ24.2; TT 05/2021 Đ14.1", ClockEffect.StartToday, IntakeTerm(Denunciation)),
        .. Step(from, Transfer, Transferred, Opinions, Officers, "LTCD Đ26.2.b", ClockEffect.StartToday, IntakeTerm(Feedback)),
    ];

    private static IEnumerable<PetitionTransition> TakeUp(PetitionState from) =>
    [
        .. Step(from, Accept, Accepted, [Complaint], Heads, "LKN Đ27; NĐ 124/2020 Đ16 sửa đổi bởi NĐ 155/2026 Đ10", ClockEffect.StartToday, "KN1_RESOLVE"),
        .. Step(from, Accept, Accepted, [Denunciation], Heads, "LTC Đ29; NĐ 31/2019 Đ9", ClockEffect.StartToday, "TC_RESOLVE"),
        .. Step(from, Accept, Accepted, Opinions, Desk, "LTCD Đ26.2.a"),
        .. Step(from, Reject, Rejected, [Complaint], Heads, "LKN Đ11, Đ27; NĐ 155/2026 Đ20", ClockEffect.Stop),
        .. Step(from, Reject, Rejected, [Denunciation], Heads, "LTC Đ24, Đ29", ClockEffect.Stop),
    ];

    private static PetitionTransition[] Step(
        PetitionState from, PetitionAction action, PetitionState to, PetitionKind[] kinds, PetitionActor[] actors, string basis, ClockEffect clock = ClockEffect.Keep, string? term = null) =>
        [new(from, action, to, kinds, actors, clock, term, basis)];
}
