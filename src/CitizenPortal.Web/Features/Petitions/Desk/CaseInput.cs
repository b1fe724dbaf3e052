using CitizenPortal.Domain.Petitions;

namespace CitizenPortal.Web.Features.Petitions.Desk;

/// <summary>What an officer fills in for one step.</summary>
public sealed class CaseInput
{
    /// <summary>Version of the petition that the officer had before his eyes.</summary>
    public int Version { get; set; }

    public PetitionAction Action { get; set; }

    public PetitionKind? Kind { get; set; }

    public PetitionProcedure? Procedure { get; set; }

    public string? UnitCode { get; set; }

    /// <summary>The officer who gets the case with the classification.</summary>
    public Guid? AssigneeId { get; set; }

    public string? Text { get; set; }

    /// <summary>Answers by the number of the request.</summary>
    public Dictionary<int, string?> Answers { get; init; } = [];

    /// <summary>Outcomes by the number of the request.</summary>
    public Dictionary<int, RequestOutcome?> Outcomes { get; init; } = [];

    /// <summary>Requests that are taken back.</summary>
    public List<int> Taken { get; init; } = [];

    /// <summary>In which part a request goes, and of which kind that part is, when a paper is split.</summary>
    public Dictionary<int, int> Parts { get; init; } = [];

    public Dictionary<int, PetitionKind> PartKinds { get; init; } = [];

    public Dictionary<int, ItemAnswer> FilledAnswers() => Answers
        .Where(answer => !string.IsNullOrWhiteSpace(answer.Value) && Outcomes.GetValueOrDefault(answer.Key) is not null)
        .ToDictionary(answer => answer.Key, answer => new ItemAnswer(answer.Value!.Trim(), Outcomes[answer.Key]!.Value));

    public IReadOnlyList<PetitionPart> FilledParts(Petition petition) =>
    [
        .. petition.StandingRequests.GroupBy(request => Parts.GetValueOrDefault(request.Number, 1)).OrderBy(part => part.Key)
            .Select(part => new PetitionPart(PartKinds.GetValueOrDefault(part.Key, petition.Kind), part.First().Text, [.. part.Select(request => request.Number)])),
    ];
}
