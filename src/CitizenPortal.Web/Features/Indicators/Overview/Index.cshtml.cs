using CitizenPortal.Domain.Indicators;
using CitizenPortal.Web.Features.Surveys.Contracts;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Platform.Time;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CitizenPortal.Web.Features.Indicators.Overview;

/// <summary>How satisfied people are and how much work lies where: the province for Ban Tiếp công dân, one's own unit for its head.</summary>
[Authorize(Policy = Policies.Overview)]
internal sealed class IndexModel(OverviewQuery query, ISurveyResults surveys, IUnitDirectory units, TimeProvider time) : PageModel
{
    private const int MostQuarters = 12;

    [FromQuery(Name = "quy")]
    public string? QuarterKey { get; set; }

    [FromQuery(Name = "don-vi")]
    public string? UnitCode { get; set; }

    public Overview Overview { get; private set; } = null!;

    public string Scope { get; private set; } = "";

    public DateTimeOffset Now { get; } = time.GetUtcNow();

    public IReadOnlyList<SelectListItem> Quarters { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var current = Quarter.Of(time.TodayInVietnam());
        var quarter = Quarter.TryParse(QuarterKey, out var asked) && asked <= current ? asked : current;
        var unit = User.SeesProvince() ? string.IsNullOrEmpty(UnitCode) ? null : UnitCode : UnitCode ?? User.UnitCode();
        if (!MaySee(unit))
        {
            return NotFound();
        }

        Scope = unit is null ? "toàn tỉnh" : units.Find(unit)!.Name;
        Overview = await query.RunAsync(quarter, unit, cancel);
        Quarters = [.. await QuartersAsync(current, quarter, cancel)];
        Units = User.SeesProvince() ? [.. UnitChoices(unit)] : [];
        return Page();
    }

    private bool MaySee(string? unit) => unit is null ? User.SeesProvince() : units.Find(unit) is not null && User.MaySeeUnit(unit);

    private async Task<IEnumerable<SelectListItem>> QuartersAsync(Quarter current, Quarter chosen, CancellationToken cancel)
    {
        var first = await surveys.FirstDayAsync(cancel) is { } day ? Quarter.Of(day) : current;
        var list = new List<Quarter>();
        for (var quarter = current; quarter >= first && list.Count < MostQuarters; quarter = quarter.Previous)
        {
            list.Add(quarter);
        }

        return list.Union([chosen]).Select(quarter => new SelectListItem(quarter.Name, quarter.Key, quarter == chosen));
    }

    private IEnumerable<SelectListItem> UnitChoices(string? chosen) =>
        units.All.Select(unit => new SelectListItem(unit.Name, unit.Code, unit.Code == chosen)).Prepend(new SelectListItem("Toàn tỉnh", "", chosen is null));
}
