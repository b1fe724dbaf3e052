using System.Security.Claims;

namespace CitizenPortal.Web.Platform.Security;

/// <summary>Who is asking, and for which units he may see the work.</summary>
public static class CurrentUser
{
    public const string UnitClaim = "unit";
    public const string DisplayNameClaim = "display_name";

    extension(ClaimsPrincipal user)
    {
        public Guid Id() => Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody is signed in."));

        public string DisplayName() => user.FindFirstValue(DisplayNameClaim) ?? user.Identity?.Name ?? "";

        public string? UnitCode() => user.FindFirstValue(UnitClaim);

        /// <summary>Ban Tiếp công dân, the inspectorate and administrators work for the whole province.</summary>
        public bool SeesProvince() => user.IsInRole(Roles.Board) || user.IsInRole(Roles.Inspectorate) || user.IsInRole(Roles.InspectorateHead) || user.IsInRole(Roles.Administrator);

        public bool MaySeeUnit(string unitCode) => user.SeesProvince() || user.UnitCode() == unitCode;
    }
}
