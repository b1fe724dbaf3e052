using System.Globalization;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Reception.Desk;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Days;

/// <summary>One posted reception: change its words, name who stands in, postpone it, call it off, or put on record that nobody came.</summary>
[Authorize(Policy = Policies.Reception)]
internal sealed class DayModel(PortalDb db, ChangeDay change, IWalkIns walkIns, IUnitDirectory units, IConfiguration configuration, TimeProvider time) : PageModel
{
    [BindProperty]
    public DayForm Input { get; set; } = new();

    [TempData]
    public string? Done { get; set; }

    public ReceptionDay Day { get; private set; } = null!;

    public int Booked { get; private set; }

    public string UnitName => units.Find(Day.UnitCode)?.Name ?? Day.UnitCode;

    public bool HasBegun => Day.Slots.Any(slot => slot.StartsAt <= time.GetUtcNow());

    public bool IsOver => Day.Slots.All(slot => slot.EndsAt <= time.GetUtcNow());

    /// <summary>The law wants the head himself; a province that reads it otherwise says so in its settings.</summary>
    public bool MayReplace => Day.Host == HostKind.RegularDesk || configuration.GetValue("Reception:HeadMayBeReplaced", false);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = Guid.Parse((string)context.RouteData.Values["id"]!);
        var day = await db.Set<ReceptionDay>().Include(each => each.Slots).SingleOrDefaultAsync(each => each.Id == id, HttpContext.RequestAborted);
        if (day is null || !User.MaySeeUnit(day.UnitCode))
        {
            context.Result = NotFound();
            return;
        }

        Day = day;
        Booked = await db.Set<Booking>().CountAsync(booking => booking.DayId == id && booking.State != BookingState.Cancelled, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet()
    {
        (Input.HostTitle, Input.Participants, Input.ExpectedContent) = (Day.HostTitle, Day.Participants, Day.ExpectedContent);
        (Input.From, Input.To, Input.Places) = (Day.From.ToString("H:mm", CultureInfo.InvariantCulture), Day.To.ToString("H:mm", CultureInfo.InvariantCulture), Day.Slots[0].Places.ToString(CultureInfo.InvariantCulture));
    }


    public Task<IActionResult> OnPostDescribeAsync(CancellationToken cancel) =>
        SaveAsync(() => Day.Describe(Input.HostTitle ?? "", Input.Participants, Input.ExpectedContent), "Đã sửa nội dung đăng.", cancel);

    public Task<IActionResult> OnPostReplaceAsync(CancellationToken cancel) =>
        SaveAsync(() => Day.Replace(new Substitute(Input.Substitute ?? "", Input.SubstituteReason ?? ""), MayReplace), "Đã ghi người tiếp thay.", cancel);

    /// <summary>Who comes without an appointment comes to the regular desk.</summary>
    public async Task<IActionResult> OnPostNoVisitorsAsync(CancellationToken cancel)
    {
        var came = await db.Set<Booking>().AnyAsync(booking => booking.DayId == Day.Id && booking.State == BookingState.Attended, cancel)
            || (Day.Host == HostKind.RegularDesk && await walkIns.AnyAsync(Day.UnitCode, Day.Slots.Min(slot => slot.StartsAt), Day.Slots.Max(slot => slot.EndsAt), cancel));
        return await SaveAsync(() => Day.RecordNoVisitors(User.DisplayName(), came, time.GetUtcNow()), "Đã ghi: buổi tiếp không có người đến.", cancel);
    }

    public async Task<IActionResult> OnPostPostponeAsync(CancellationToken cancel)
    {
        var date = DayField.Read(ModelState, "Input.NewDate", Input.NewDate);
        var from = DayField.ReadClock(ModelState, "Input.NewFrom", Input.NewFrom);
        if (!ModelState.IsValid)
        {
            return PageStatus.Again(StatusCodes.Status400BadRequest);
        }

        var told = await change.PostponeAsync(Day.Id, date, from, Input.Reason ?? "", cancel);
        return Back($"Đã hoãn. {told} người đã đặt được báo giờ mới.");
    }

    public async Task<IActionResult> OnPostHoursAsync(CancellationToken cancel)
    {
        var (from, to) = (DayField.ReadClock(ModelState, "Input.From", Input.From), DayField.ReadClock(ModelState, "Input.To", Input.To));
        if (!int.TryParse(Input.Places, NumberStyles.None, CultureInfo.InvariantCulture, out var places))
        {
            ModelState.AddModelError("Input.Places", "Hãy ghi số chỗ mỗi lượt, từ 1 đến 20.");
        }

        if (!ModelState.IsValid)
        {
            return PageStatus.Again(StatusCodes.Status400BadRequest);
        }

        await change.ChangeHoursAsync(Day.Id, from, to, places, cancel);
        return Back("Đã đổi giờ và số chỗ. Người đã đặt giữ nguyên giờ hẹn.");
    }

    public async Task<IActionResult> OnPostCallOffAsync(CancellationToken cancel)
    {
        var told = await change.CallOffAsync(Day.Id, Input.CallOffReason ?? "", cancel);
        return Back($"Đã hủy buổi tiếp. {told} người đã đặt được báo.");
    }

    private async Task<IActionResult> SaveAsync(Action act, string done, CancellationToken cancel)
    {
        act();
        await db.SaveChangesAsync(cancel);
        return Back(done);
    }

    private RedirectResult Back(string done)
    {
        Done = done;
        return Redirect(ReceptionLinks.Day(Day.Id));
    }
}
