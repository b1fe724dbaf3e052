using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Platform.Time;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Desk;

/// <summary>Whom the officer meets on a day, and who came.</summary>
[Authorize(Policy = Policies.Reception)]
internal sealed class IndexModel(PortalDb db, TodayQuery query, IUnitDirectory units, TimeProvider time) : PageModel
{
    [FromQuery(Name = "ngay")]
    public DateOnly? DayWanted { get; set; }

    [FromQuery(Name = "coQuan")]
    public string? UnitText { get; set; }

    public DateOnly Today { get; private set; }

    public DateOnly Day { get; private set; }

    public Unit? Unit { get; private set; }

    public IReadOnlyList<Booking> Bookings { get; private set; } = [];

    public IReadOnlyList<PostedReception> Posted { get; private set; } = [];

    public IEnumerable<string> UnitNames => units.All.Select(unit => unit.Name);

    public DateTimeOffset Now => time.GetUtcNow();

    public string UnitName(string code) => units.Find(code)?.Name ?? code;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Today = time.TodayInVietnam();
        Day = DayWanted ?? Today;
        Unit = string.IsNullOrWhiteSpace(UnitText) ? null : units.Find(UnitText.Trim()) ?? (units.Search(UnitText) is [var first, ..] ? first : null);
        Bookings = await query.BookingsAsync(User, Day, Unit?.Code, HttpContext.RequestAborted);
        Posted = await query.PostedAsync(User, Day, Unit?.Code, HttpContext.RequestAborted);
        await next();
    }

    public Task<IActionResult> OnPostArrivedAsync(Guid booking, CancellationToken cancel) => ActAsync(booking, found => found.Attend(time.GetUtcNow()), cancel);

    public Task<IActionResult> OnPostNoShowAsync(Guid booking, CancellationToken cancel) => ActAsync(booking, found => found.MarkNoShow(time.GetUtcNow()), cancel);

    private async Task<IActionResult> ActAsync(Guid id, Action<Booking> act, CancellationToken cancel)
    {
        if (await db.Set<Booking>().SingleOrDefaultAsync(booking => booking.Id == id, cancel) is not { } booking || !User.MaySeeUnit(booking.UnitCode))
        {
            return NotFound();
        }

        act(booking);
        await db.SaveChangesAsync(cancel);
        return Redirect(ReceptionLinks.TodayOn(booking.StartsAt.DayInVietnam()));
    }
}
