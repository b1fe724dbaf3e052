using CitizenPortal.Web.Data;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Accounts;

/// <summary>The roles that the policies name exist in every database.</summary>
internal sealed class RoleStart(PortalDb db, ILookupNormalizer names) : IStartData
{
    public int Order => 5;

    public async Task LoadAsync(CancellationToken cancel)
    {
        var known = await db.Roles.Select(role => role.Name).ToListAsync(cancel);
        db.AddRange(Roles.All.Except(known).Select(name => new IdentityRole<Guid> { Id = Guid.CreateVersion7(), Name = name, NormalizedName = names.NormalizeName(name) }));
        await db.SaveChangesAsync(cancel);
    }
}
