using CitizenPortal.Domain.Surveys;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Surveys.Contracts;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Surveys.Calls;

/// <summary>People who were not content and asked to be called back: the calls that a unit still owes.</summary>
[Authorize(Policy = Policies.Overview)]
internal sealed class IndexModel(PortalDb db, IUnitDirectory units) : PageModel
{
    public IReadOnlyList<FollowUpCall> Calls { get; private set; } = [];

    public string UnitName(string code) => units.Find(code)?.Name ?? code;

    public async Task OnGetAsync(CancellationToken cancel) =>
        Calls = await Mine().Where(call => !call.IsDone).OrderBy(call => call.AskedOn).Take(200).ToListAsync(cancel);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (await Mine().SingleOrDefaultAsync(call => call.Id == id, cancel) is not { } call)
        {
            return NotFound();
        }

        call.Done();
        await db.SaveChangesAsync(cancel);
        return Redirect(SurveyLinks.Calls);
    }

    private IQueryable<FollowUpCall> Mine()
    {
        var (all, unit) = (User.SeesProvince(), User.UnitCode());
        return db.Set<FollowUpCall>().Where(call => all || call.UnitCode == unit);
    }
}
