using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Reception.Desk;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Platform.Time;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Reception.Offices;

/// <summary>One place: name, address, rooms, equipment, interpreters, and its hours from a day on.</summary>
[Authorize(Policy = Policies.Places)]
internal sealed class EditModel(PortalDb db, OfficeQuery query, IUnitDirectory units, TimeProvider time) : PageModel
{
    [BindProperty]
    public OfficeForm Input { get; set; } = new();

    [TempData]
    public string? Done { get; set; }

    public Point Office { get; private set; } = null!;

    public string UnitName => units.Find(Office.UnitCode)?.Name ?? Office.UnitCode;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await query.FindAsync(Guid.Parse((string)context.RouteData.Values["id"]!), HttpContext.RequestAborted) is not { } office)
        {
            context.Result = NotFound();
            return;
        }

        Office = office;
        await next();
    }

    public void OnGet() => Input = OfficeForm.Of(Office, time.TodayInVietnam());

    public async Task<IActionResult> OnPostDescribeAsync(CancellationToken cancel)
    {
        Input.Describe(Office, ModelState);
        return await SaveAsync("Đã lưu nơi tiếp.", cancel);
    }

    public async Task<IActionResult> OnPostHoursAsync(CancellationToken cancel)
    {
        var from = DayField.Read(ModelState, "Input.HoursFrom", Input.HoursFrom);
        var (open, noon) = (DayField.ReadClock(ModelState, "Input.MorningFrom", Input.MorningFrom), DayField.ReadClock(ModelState, "Input.MorningTo", Input.MorningTo));
        var (again, close) = (Optional("Input.AfternoonFrom", Input.AfternoonFrom), Optional("Input.AfternoonTo", Input.AfternoonTo));
        if (ModelState.IsValid)
        {
            Office.Open(new OpeningHours(Office.Id, from, open, noon, again, close));
        }

        return await SaveAsync($"Giờ mới áp dụng từ {Input.HoursFrom}.", cancel);
    }

    private async Task<IActionResult> SaveAsync(string done, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return PageStatus.Again(StatusCodes.Status400BadRequest);
        }

        await db.SaveChangesAsync(cancel);
        Done = done;
        return Redirect(ReceptionLinks.Office(Office.Id));
    }

    private TimeOnly? Optional(string field, string? text) => string.IsNullOrWhiteSpace(text) ? null : DayField.ReadClock(ModelState, field, text);
}
