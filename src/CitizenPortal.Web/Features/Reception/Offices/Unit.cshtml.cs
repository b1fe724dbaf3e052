using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Reception.Schedule;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Time;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Reception.Offices;

/// <summary>Where and when a body receives citizens, and who receives next (LTCD Đ24; NĐ 154/2026 Đ29.1.d).</summary>
[AllowAnonymous]
internal sealed class UnitModel(OfficeQuery query, PublicSchedule schedule, IUnitDirectory units, TimeProvider time) : PageModel
{
    private const int DaysShown = 30;

    public Unit Unit { get; private set; } = null!;

    public DateOnly Today { get; private set; }

    public IReadOnlyList<Point> Offices { get; private set; } = [];

    public IReadOnlyList<ScheduleDay> Days { get; private set; } = [];

    public IEnumerable<string> Hosts => Days.SelectMany(day => day.Items).Where(item => item.Stands).Select(item => item.HostTitle).Distinct();

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        if (units.Find(code) is not { } unit || await query.OfUnitAsync(unit.Code, cancel) is not { Count: > 0 } offices)
        {
            return NotFound();
        }

        (Unit, Offices, Today) = (unit, offices, time.TodayInVietnam());
        Days = [.. (await schedule.DaysAsync(Today, Today.AddDays(DaysShown), unit.Code, cancel)).Where(day => day.Items.Count > 0)];
        return Page();
    }
}
