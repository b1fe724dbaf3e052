using CitizenPortal.Domain.People;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Time;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Reception.Schedule;

/// <summary>The posted receptions of one week, of all units or of one (LTCD Đ24; NĐ 154/2026 Đ29.1.d).</summary>
[AllowAnonymous]
internal sealed class IndexModel(PublicSchedule schedule, IUnitDirectory units, TimeProvider time) : PageModel
{
    [FromQuery(Name = "tuan")]
    public DateOnly? Week { get; set; }

    [FromQuery(Name = "coQuan")]
    public string? UnitText { get; set; }

    public DateOnly Monday { get; private set; }

    public DateOnly Today { get; private set; }

    public Unit? Unit { get; private set; }

    public bool UnitUnknown { get; private set; }

    public IReadOnlyList<ScheduleDay> Days { get; private set; } = [];

    public IEnumerable<string> UnitNames => units.All.Select(unit => unit.Name);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Today = time.TodayInVietnam();
        var day = Week ?? Today;
        Monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        if (!string.IsNullOrWhiteSpace(UnitText))
        {
            Unit = units.Find(UnitText.Trim()) ?? (units.Search(UnitText) is [var first, ..] ? first : null);
            UnitUnknown = Unit is null;
        }

        Days = await schedule.DaysAsync(Monday, Monday.AddDays(6), Unit?.Code, cancel);
    }

    public string LinkTo(int weeks) => ReceptionLinks.Schedule(Monday.AddDays(7 * weeks), Unit?.Code);
}
