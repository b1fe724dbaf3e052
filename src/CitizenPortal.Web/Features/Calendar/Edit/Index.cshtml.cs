using System.Globalization;
using CitizenPortal.Domain.Calendar;
using CitizenPortal.Web.Features.Calendar.Ask;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Platform.Time;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CitizenPortal.Web.Features.Calendar.Edit;

/// <summary>The working calendar for its administrator: the days of a year, the draft of the next edition, and what was published.</summary>
[Authorize(Policy = Policies.Administration)]
internal sealed class IndexModel(CalendarDesk desk, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty]
    public DayInput Input { get; set; } = new();

    [BindProperty]
    public string? Years { get; set; }

    public CalendarEdition Shown { get; private set; } = null!;

    public bool IsDraft => Shown.PublishedAt is null;

    public IReadOnlyList<StoredDay> Days { get; private set; } = [];

    public IReadOnlyList<CalendarEdition> Published { get; private set; } = [];

    public int ShownYear => Year ?? time.TodayInVietnam().Year;

    /// <summary>The years to switch between, with the next one that nobody has filled in yet.</summary>
    public IReadOnlyList<int> Choices => [.. Shown.YearList().Append(Shown.YearList().DefaultIfEmpty(ShownYear).Max() + 1).Append(ShownYear).Distinct().Order()];

    public static IReadOnlyList<SelectListItem> Kinds { get; } =
        [.. Enum.GetValues<CalendarDayKind>().Select(kind => new SelectListItem(CalendarChange.KindName(kind), kind.ToString()))];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        Shown = await desk.DraftAsync(cancel) ?? await desk.CurrentAsync(cancel);
        Days = [.. (await desk.DaysAsync(Shown.Number, cancel)).Where(day => day.Date.Year == ShownYear)];
        Published = await desk.PublishedAsync(cancel);
        await next();
    }

    public void OnGet() => Years = Shown.Years.Replace(",", ", ", StringComparison.Ordinal);

    public async Task<IActionResult> OnPostDayAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        foreach (var (field, reason) in Input.Faults())
        {
            ModelState.AddModelError($"Input.{field}", reason);
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var days = Input.Days();
        await desk.PutAsync(days, cancel);
        return Redirect(CalendarLinks.OfYear(days[0].Date.Year));
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? date, CancellationToken cancel)
    {
        if (ClockQuestion.Day(date) is not { } day)
        {
            return NotFound();
        }

        await desk.RemoveAsync(day, cancel);
        return Redirect(CalendarLinks.OfYear(day.Year));
    }

    public async Task<IActionResult> OnPostYearsAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        var parts = (Years ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var years = parts.Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2100 ? year : 0).ToList();
        if (years.Count == 0 || years.Contains(0))
        {
            ModelState.AddModelError(nameof(Years), "Hãy ghi các năm, cách nhau bằng dấu phẩy, ví dụ 2026, 2027.");
            return Again();
        }

        await desk.SetYearsAsync(years, cancel);
        return Redirect(CalendarLinks.OfYear(ShownYear));
    }

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken cancel)
    {
        await desk.DiscardAsync(cancel);
        return Redirect(CalendarLinks.Admin);
    }

    private PageResult Again()
    {
        Years ??= Shown.Years.Replace(",", ", ", StringComparison.Ordinal);
        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }
}
