namespace CitizenPortal.Domain.People;

/// <summary>A public body of the province, from units.csv.</summary>
/// <param name="Code">Five digits for a commune; a stable short code for a provincial body.</param>
public sealed record Unit(string Code, string Name, UnitKind Kind)
{
    public bool IsCommune => Kind is UnitKind.Commune or UnitKind.Ward;
}

/// <summary>Kinds of public bodies (law.md §13).</summary>
public enum UnitKind
{
    Province,
    PeoplesCommittee,
    Commune,
    Ward,
    Department,
    ReceptionBoard,
    Inspectorate,
    Office,
    PublicServiceUnit,
    CoordinatingBody,
}
