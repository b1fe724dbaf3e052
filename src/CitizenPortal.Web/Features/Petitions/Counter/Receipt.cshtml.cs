using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Counter;

/// <summary>What the citizen takes home from the counter; holds no name and no content, since it may lie about.</summary>
[Authorize(Policy = Policies.Casework)]
internal sealed class ReceiptModel(PortalDb db, DenouncerWall wall, IUnitDirectory units, PublicUrl address) : PageModel
{
    public Petition Petition { get; private set; } = null!;

    /// <summary>A denunciation leaves the desk that took it in; whoever took it in keeps the receipt only.</summary>
    public bool MayOpenCase => PetitionAccess.MaySee(User, Petition);

    public string UnitName => units.Find(Petition.UnitCode)?.Name ?? Petition.UnitCode;

    public string TrackingAddress => address.Absolute($"{PetitionLinks.TrackStart}?ma={Petition.Code}").ToString();

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        var (stored, me) = (CodeDisplay.Stored(code), User.Id());
        var found = await db.Set<Petition>().AsNoTracking().AsSplitQuery().Include(petition => petition.History.Where(line => line.Number == 1)).Include(petition => petition.Attachments)
            .SingleOrDefaultAsync(petition => petition.Code == stored, cancel);
        if (found is null || !(PetitionAccess.MaySee(User, found) || found.History.Any(line => line.UserId == me)) || await wall.IsAccusedAsync(User, found, cancel))
        {
            return NotFound();
        }

        Petition = found;
        return Page();
    }
}
