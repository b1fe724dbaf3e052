namespace CitizenPortal.Web.Platform.Security;

/// <summary>What a member of staff is trusted with.</summary>
public static class Roles
{
    public const string ReceptionOfficer = "ReceptionOfficer";
    public const string PetitionOfficer = "PetitionOfficer";
    public const string UnitHead = "UnitHead";
    public const string Board = "Board";
    public const string Inspectorate = "Inspectorate";

    /// <summary>Head of the inspectorate (Chánh Thanh tra): alone may grant break-glass on a denouncer's envelope.</summary>
    public const string InspectorateHead = "InspectorateHead";
    public const string Administrator = "Administrator";

    public static IReadOnlyList<string> All { get; } = [ReceptionOfficer, PetitionOfficer, UnitHead, Board, Inspectorate, InspectorateHead, Administrator];
}

/// <summary>Names of the authorisation policies; what is not named needs at least a signed-in member of staff.</summary>
public static class Policies
{
    public const string Staff = nameof(Staff);
    public const string Reception = nameof(Reception);
    public const string Casework = nameof(Casework);
    public const string Overview = nameof(Overview);
    public const string Places = nameof(Places);
    public const string Administration = nameof(Administration);
}
