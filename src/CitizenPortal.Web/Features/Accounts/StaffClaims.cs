using System.Security.Claims;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CitizenPortal.Web.Features.Accounts;

/// <summary>What the cookie says of a member of staff: name, unit, roles; no page needs the user's row to decide.</summary>
internal sealed class StaffClaims(UserManager<PortalUser> users, RoleManager<IdentityRole<Guid>> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<PortalUser, IdentityRole<Guid>>(users, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(PortalUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(CurrentUser.DisplayNameClaim, user.DisplayName));
        if (user.UnitCode is { } unit)
        {
            identity.AddClaim(new Claim(CurrentUser.UnitClaim, unit));
        }

        return identity;
    }
}
