using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Time;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Reception.Schedule;

/// <summary>The lasting page of one reception: place, hours, host, participants, expected content (LTCD Đ24).</summary>
[AllowAnonymous]
internal sealed class SessionModel(SessionQuery query, IUnitDirectory units, TimeProvider time) : PageModel
{
    public SessionView Session { get; private set; } = null!;

    public ReceptionDay Day => Session.Day;

    public string UnitName => units.Find(Day.UnitCode)?.Name ?? Day.UnitCode;

    public bool IsOver => Day.Date < time.TodayInVietnam();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await query.FindAsync(id, cancel) is not { } session)
        {
            return NotFound();
        }

        Session = session;
        return Page();
    }
}
