namespace CitizenPortal.Domain.Petitions.Papers;

/// <summary>Where the value of a field comes from; what the case does not know is typed by the officer.</summary>
public enum FieldSource
{
    Typed,
    Superior,
    Agency,
    Place,
    SignerTitle,
    Officer,
    Petitioner,
    PetitionerAddress,
    PetitionerPaper,
    PetitionerPhone,
    Code,
    Kind,
    ReceivedOn,
    Subject,
    Story,
    Requests,
    Signatories,
    Representatives,
    Forwarder,
    Transferrer,
    HoldingUnit,
    HoldingUnitKind,
    LastWord,
    AnswerText,
    Outcomes,
    DueOn,
    AcceptedOn,
    EarlierDecision,
    Term,
}

/// <summary>One thing that a form asks for.</summary>
/// <param name="Name">Stable key; stands in the lines of a form as {name}, or as {name?} where it may stay empty.</param>
public sealed record FormField(string Name, string Label, FieldSource Source = FieldSource.Typed)
{
    /// <summary>Takes several lines.</summary>
    public bool IsLong { get; init; }

    public string? Hint { get; init; }

    /// <summary>What stands there unless the case or the officer says otherwise.</summary>
    public string? Default { get; init; }

    public bool Required { get; init; } = true;

    /// <summary>Tells who the petitioner is.</summary>
    public bool IsIdentity => Source is FieldSource.Petitioner or FieldSource.PetitionerAddress or FieldSource.PetitionerPaper or FieldSource.PetitionerPhone;
}
