namespace CitizenPortal.Domain.Petitions.Papers;

/// <summary>Part of the catalogue (law.md §7A).</summary>
public enum FormGroup
{
    /// <summary>NĐ 154/2026.</summary>
    Reception,

    /// <summary>NĐ 124/2020 as amended by NĐ 155/2026.</summary>
    Complaint,

    /// <summary>NĐ 31/2019, two of its forms replaced by NĐ 156/2026.</summary>
    Denunciation,

    /// <summary>TT 05/2021/TT-TTCP.</summary>
    Handling,

    /// <summary>In use without a number of its own in a text in force.</summary>
    Practice,
}

/// <summary>How a paper is laid out (NĐ 30/2020, Phụ lục I and III).</summary>
public enum FormLayout
{
    /// <summary>Named, with its subject below: thông báo, giấy, báo cáo, kết luận.</summary>
    Named,

    /// <summary>Công văn: unnamed, its subject stands under the number.</summary>
    Letter,

    /// <summary>Quyết định: the authority decides, in articles.</summary>
    Decision,

    /// <summary>Biên bản: all who took part sign.</summary>
    Minutes,

    /// <summary>Written by the citizen; without an agency and without a number.</summary>
    Citizen,

    /// <summary>A page of a register, across.</summary>
    Register,
}

/// <summary>One wording of a form and the days on which it is in force.</summary>
/// <param name="Number">Kept with every paper made from it.</param>
/// <param name="LayoutIsOurs">The text of the annex could not be read; the layout follows the contents that the law demands.</param>
public sealed record FormVersion(int Number, string Source, DateOnly From, DateOnly? Until, bool LayoutIsOurs, IReadOnlyList<FormLine> Lines)
{
    public bool IsInForce(DateOnly day) => From <= day && (Until is null || day <= Until);
}

/// <summary>A form of the catalogue with all its wordings.</summary>
/// <param name="Code">Ours, for addresses and file names.</param>
/// <param name="Number">As the annex numbers it.</param>
public sealed record FormTemplate(string Code, string Number, string Title, FormGroup Group, FormLayout Layout)
{
    /// <summary>Abbreviation of its kind in the number (NĐ 30/2020, Phụ lục III); null for a paper that takes no number.</summary>
    public string? NumberKind { get; init; }

    /// <summary>The name at its head, when it is shorter than the title; the rest is the subject.</summary>
    public required string Name { get; init; }

    /// <summary>Trích yếu, with placeholders.</summary>
    public string About { get; init; } = "";

    public required IReadOnlyList<PetitionProcedure> Procedures { get; init; }

    /// <summary>Steps that ask for it.</summary>
    public IReadOnlyList<PetitionAction> Steps { get; init; } = [];

    /// <summary>States in which it is used though no step asks for it.</summary>
    public IReadOnlyList<PetitionState> States { get; init; } = [];

    /// <summary>Decisions about a running term that it records.</summary>
    public IReadOnlyList<ClockEntryKind> ClockDecisions { get; init; } = [];

    /// <summary>The law has it name the petitioner; every other form of a protected case has only his code.</summary>
    public bool NamesPetitioner { get; init; }

    public IReadOnlyList<string> Recipients { get; init; } = [];

    public IReadOnlyList<FormSigner> Signers { get; init; } = [];

    public required IReadOnlyList<FormVersion> Versions { get; init; }

    public bool TakesNumber => NumberKind is not null;

    public bool BelongsTo(PetitionProcedure procedure) => Procedures.Contains(procedure);

    /// <summary>The wording in force on a day; null before the first and after the last.</summary>
    public FormVersion? On(DateOnly day) => Versions.FirstOrDefault(version => version.IsInForce(day));

    public FormVersion Version(int number) => Versions.Single(version => version.Number == number);
}
