using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Reception.Manage;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Platform.Time;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Review;

/// <summary>One appointment before an officer: confirm, ask for more, show the way, refuse by a code of the law.</summary>
[Authorize(Policy = Policies.Reception)]
internal sealed class IndexModel(ReviewQuery query, ReviewBooking review, BookingPapers papers, IUnitDirectory units, TimeProvider time) : PageModel
{
    [BindProperty]
    public string? Supplement { get; set; }

    [BindProperty]
    public string? UnitText { get; set; }

    [BindProperty]
    public string? Ground { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public string? Number { get; set; }

    public ReviewFile Case { get; private set; } = null!;

    public Booking Booking => Case.Booking;

    public string UnitName => units.Find(Booking.UnitCode)?.Name ?? Booking.UnitCode;

    public IEnumerable<string> UnitNames => units.All.Select(unit => unit.Name);

    public DateOnly Today => time.TodayInVietnam();

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await query.FindAsync((string)context.RouteData.Values["code"]!, HttpContext.RequestAborted) is not { } booking || !User.MaySeeUnit(booking.UnitCode))
        {
            context.Result = NotFound();
            return;
        }

        Case = await query.ReadAsync(booking, HttpContext.RequestAborted);
        await next();
    }

    public Task<IActionResult> OnPostConfirmAsync(CancellationToken cancel) => DoneAsync(review.ConfirmAsync(Booking, cancel));

    public Task<IActionResult> OnPostSupplementAsync(CancellationToken cancel) => DoneAsync(review.AskAsync(Booking, Supplement ?? "", cancel));

    public async Task<IActionResult> OnPostRedirectAsync(CancellationToken cancel)
    {
        if (Find(UnitText) is not { } unit)
        {
            ModelState.AddModelError(nameof(UnitText), $"Không có cơ quan nào tên “{UnitText}”. Hãy gõ đủ tên xã, phường hoặc sở.");
            return PageStatus.Again(StatusCodes.Status400BadRequest);
        }

        return await DoneAsync(review.RedirectAsync(Booking, unit, cancel));
    }

    public Task<IActionResult> OnPostRefuseAsync(CancellationToken cancel) => DoneAsync(review.RefuseAsync(Booking, Ground ?? "", Note, cancel));

    public Task<IActionResult> OnPostIssueAsync(CancellationToken cancel) =>
        Case.Notice is { } notice ? DoneAsync(review.IssueAsync(notice, Number ?? "", cancel)) : Task.FromResult<IActionResult>(NotFound());

    public async Task<IActionResult> OnGetFileAsync(Guid tep, CancellationToken cancel) =>
        await papers.OpenAsync(Booking.Id, tep, cancel) is { } file ? file : NotFound();

    private async Task<IActionResult> DoneAsync(Task act)
    {
        try
        {
            await act;
            return Redirect(ReceptionLinks.Review(Booking.Code));
        }
        catch (DbUpdateException lost) when (lost.IsLostRace())
        {
            ModelState.AddModelError("", "Người khác vừa đổi lịch hẹn này. Hãy tải lại trang để xem tình trạng mới; những gì đã ghi còn ở đây.");
            return PageStatus.Again(StatusCodes.Status409Conflict);
        }
    }

    private Unit? Find(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        var found = units.Find(name.Trim()) is { } byCode ? [byCode] : units.Search(name);
        return found.FirstOrDefault(unit => string.Equals(unit.Name, name.Trim(), StringComparison.OrdinalIgnoreCase)) ?? (found.Count == 1 ? found[0] : null);
    }
}
