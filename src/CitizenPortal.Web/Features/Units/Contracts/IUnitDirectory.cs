using CitizenPortal.Domain.People;

namespace CitizenPortal.Web.Features.Units.Contracts;

/// <summary>The public bodies of the province, in the order of the list; small and constant, so it lives in memory.</summary>
public interface IUnitDirectory
{
    IReadOnlyList<Unit> All { get; }

    IReadOnlyList<Unit> Communes { get; }

    Unit? Find(string code);

    /// <summary>Units whose name holds the text; case and tone marks do not matter.</summary>
    IReadOnlyList<Unit> Search(string text);
}

/// <summary>Codes of the bodies that the product itself needs to know.</summary>
public static class UnitCodes
{
    public const string ReceptionBoard = "BTCD";
    public const string ProvincialCommittee = "UBND";
    public const string Inspectorate = "TTT";
}
