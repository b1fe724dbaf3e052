using static CitizenPortal.Domain.Petitions.RequestOutcome;

namespace CitizenPortal.Domain.Petitions;

/// <summary>Which outcomes an answer may have in each procedure, and what the outcome of the whole follows from (LKN Đ31, Đ40; LTC Đ35; NĐ 20/2008 Đ15).</summary>
public static class OutcomeRules
{
    private static readonly RequestOutcome[] Findings = [Right, PartlyRight, Wrong];
    private static readonly RequestOutcome[] Replies = [Done, Planned, Noted, Explained];

    public static IReadOnlyList<RequestOutcome> For(PetitionProcedure procedure) => procedure switch
    {
        PetitionProcedure.ComplaintFirst or PetitionProcedure.ComplaintSecond or PetitionProcedure.Denunciation => Findings,
        PetitionProcedure.Opinion or PetitionProcedure.Regulation => Replies,
        _ => throw new ArgumentOutOfRangeException(nameof(procedure), procedure, null),
    };

    /// <summary>One outcome for the case: the same for all requests, else right in part, or for opinions the weakest promise.</summary>
    public static RequestOutcome Whole(IReadOnlyCollection<RequestOutcome> outcomes) => outcomes.Distinct().ToList() switch
    {
        [] => throw new ArgumentException("An answer without outcomes has none.", nameof(outcomes)),
        [var same] => same,
        var mixed when mixed.Exists(outcome => Findings.Contains(outcome)) => PartlyRight,
        var mixed => mixed.Max(),
    };
}
