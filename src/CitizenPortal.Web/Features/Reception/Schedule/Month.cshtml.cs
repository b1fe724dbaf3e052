using System.Globalization;
using CitizenPortal.Domain.People;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Time;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Reception.Schedule;

/// <summary>The posted receptions of one unit in a month, to be read on a screen or printed for the wall (LTCD Đ24).</summary>
[AllowAnonymous]
internal sealed class MonthModel(PublicSchedule schedule, IUnitDirectory units, TimeProvider time) : PageModel
{
    [FromQuery(Name = "thang")]
    public string? MonthWanted { get; set; }

    [FromQuery(Name = "coQuan")]
    public string? UnitText { get; set; }

    public DateOnly First { get; private set; }

    public DateOnly Today { get; private set; }

    /// <summary>The provincial board unless another unit is asked for.</summary>
    public Unit Unit { get; private set; } = null!;

    public bool UnitUnknown { get; private set; }

    public IReadOnlyList<ScheduleDay> Days { get; private set; } = [];

    public IEnumerable<string> UnitNames => units.All.Select(unit => unit.Name);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Today = time.TodayInVietnam();
        var wanted = DateOnly.TryParseExact($"{MonthWanted}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month.Year is > 2000 and < 2100 ? month : Today;
        First = new DateOnly(wanted.Year, wanted.Month, 1);
        var found = string.IsNullOrWhiteSpace(UnitText) ? null : units.Find(UnitText.Trim()) ?? (units.Search(UnitText) is [var first, ..] ? first : null);
        UnitUnknown = !string.IsNullOrWhiteSpace(UnitText) && found is null;
        Unit = found ?? units.Find(UnitCodes.ReceptionBoard)!;
        Days = await schedule.DaysAsync(First, First.AddMonths(1).AddDays(-1), Unit.Code, cancel);
    }

    /// <summary>One of the seven columns, Monday first.</summary>
    public static int Column(DateOnly day) => ((int)day.DayOfWeek + 6) % 7 + 1;
}
