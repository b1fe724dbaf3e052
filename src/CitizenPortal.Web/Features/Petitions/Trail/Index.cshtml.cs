using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Platform.Auditing;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Trail;

/// <summary>Who did and read what of one case, for Ban Tiếp công dân, which answers for the whole of it.</summary>
[Authorize(Roles = Roles.Board)]
internal sealed class IndexModel(PortalDb db, AuditTrail trail, DenouncerWall wall) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public string Code { get; private set; } = "";

    public IReadOnlyList<AuditLine> Lines { get; private set; } = [];

    public int Total { get; private set; }

    public int Pages => Math.Max(1, (Total + AuditTrail.PageSize - 1) / AuditTrail.PageSize);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        var stored = CodeDisplay.Stored(code);
        if (stored is null
            || await db.Set<Petition>().AsNoTracking().SingleOrDefaultAsync(one => one.Code == stored, cancel) is not { } petition
            || await wall.IsAccusedAsync(User, petition, cancel))
        {
            return NotFound();
        }

        Total = await trail.CountAsync(petition.Id, cancel);
        Number = Math.Clamp(Number, 1, Pages);
        (Code, Lines) = (petition.Code, await trail.OfCaseAsync(petition.Id, Number, cancel));
        return Page();
    }
}
