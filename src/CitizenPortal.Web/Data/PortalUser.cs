using Microsoft.AspNetCore.Identity;

namespace CitizenPortal.Web.Data;

/// <summary>A member of staff who signs in.</summary>
public sealed class PortalUser : IdentityUser<Guid>
{
    public string DisplayName { get; set; } = "";

    /// <summary>Code of the unit he works for; null for administrators of the province.</summary>
    public string? UnitCode { get; set; }
}
