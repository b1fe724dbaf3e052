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
/// <param name="Basis">Article that permits the step.</param>
public sealed record PetitionTransition(
    PetitionProcedure Procedure, PetitionState From, PetitionAction Action, PetitionState To, IReadOnlyList<PetitionActor> Actors, string Basis)
{
    public ClockEffect Clock { get; init; }

    /// <summary>Code of the legal term that runs after the step; null when the clock is kept or stopped.</summary>
    public string? TermCode { get; init; }

    /// <summary>When the law allows the step, for the officer to see; null when always.</summary>
    public string? Condition { get; init; }

    /// <summary>Number of the form that the step produces; null when the law names none.</summary>
    public string? Form { get; init; }
}

/// <summary>The whole life of a petition as tables, one per procedure; what is not in them is impossible (law.md §6, §9).</summary>
public static class PetitionTransitions
{
    private static readonly Dictionary<PetitionProcedure, IReadOnlyList<PetitionTransition>> Tables = new()
    {
        [PetitionProcedure.ComplaintFirst] = ComplaintFirstTable.Rows,
        [PetitionProcedure.ComplaintSecond] = ComplaintSecondTable.Rows,
        [PetitionProcedure.Denunciation] = DenunciationTable.Rows,
        [PetitionProcedure.Opinion] = OpinionTable.Rows,
        [PetitionProcedure.Regulation] = RegulationTable.Rows,
    };

    public static IReadOnlyList<PetitionTransition> All { get; } = [.. Tables.Values.SelectMany(rows => rows)];

    public static IReadOnlyList<PetitionTransition> Of(PetitionProcedure procedure) => Tables[procedure];

    /// <summary>Term that runs from the receipt until the unit says what becomes of the petition.</summary>
    public static string IntakeTerm(PetitionKind kind) => IntakeTerm(Procedures.Of(kind));

    public static string IntakeTerm(PetitionProcedure procedure) => Procedures.IntakeTerm(procedure);

    public static PetitionTransition? Find(PetitionState state, PetitionAction action, PetitionProcedure procedure, IReadOnlyCollection<PetitionActor> actors) =>
        Of(procedure).FirstOrDefault(step => step.From == state && step.Action == action && step.Actors.Any(actors.Contains));

    /// <summary>What somebody with these roles may do now, in the order of the table.</summary>
    public static IReadOnlyList<PetitionTransition> Open(PetitionState state, PetitionProcedure procedure, IReadOnlyCollection<PetitionActor> actors) =>
        [.. Of(procedure).Where(step => step.From == state && step.Actors.Any(actors.Contains)).DistinctBy(step => step.Action)];

    public static bool IsEnd(this PetitionState state) => state is
        PetitionState.Guided or PetitionState.Rejected or PetitionState.Filed or PetitionState.Returned or PetitionState.Parted or PetitionState.Withdrawn
        or PetitionState.Terminated or PetitionState.Appealed or PetitionState.Referred or PetitionState.LeadKept or PetitionState.Closed;
}
