using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Reception.Places;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Features.Reception.Book;

/// <summary>Whom, which day, where to sit, and the tap on an hour that holds the place.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.PublicPost)]
internal sealed class IndexModel(PortalDb db, BookingMenu menu, FreePlaces places, PlaceClaims claims, IUnitDirectory units, IStringLocalizer<ReceptionTexts> texts) : PageModel
{
    [FromQuery(Name = "coQuan")]
    public string? UnitText { get; set; }

    [FromQuery(Name = "gap")]
    public string? HostText { get; set; }

    [FromQuery(Name = "ngay")]
    public DateOnly? DayWanted { get; set; }

    [FromQuery(Name = "don")]
    public string? PetitionCode { get; set; }

    /// <summary>The seat that is chosen in the form.</summary>
    [BindProperty]
    public string? Seat { get; set; }

    public BookingOffer Offer { get; private set; } = null!;

    /// <summary>Set when the wanted place went to somebody else.</summary>
    public NextFreeView? Taken { get; private set; }

    public IEnumerable<string> UnitNames => units.All.Select(unit => unit.Name);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        await ReadOfferAsync();
        Seat ??= Offer.Points.Count(point => !point.Off) == 1 ? Offer.Points.First(point => !point.Off).Value : null;
        await next();
    }

    public IActionResult OnGet()
    {
        if (Offer.Unit is null && Offer.Matches.Count == 0)
        {
            ModelState.AddModelError(nameof(UnitText), texts["Không có cơ quan nào tên “{0}”. Ông/Bà gõ tên xã, phường hoặc sở, ví dụ “Hồng Thái”.", UnitText ?? ""]);
            return PageStatus.Again(StatusCodes.Status400BadRequest);
        }

        return Page();
    }

    /// <summary>Holds a place at the hour that was tapped.</summary>
    public async Task<IActionResult> OnPostAsync(Guid slot, CancellationToken cancel)
    {
        if (SeatChoice.Read(Seat) is not { } choice)
        {
            ModelState.AddModelError(nameof(Seat), texts["Chưa chọn nơi ngồi. Ông/Bà chọn một nơi rồi bấm lại giờ."]);
            return PageStatus.Again(StatusCodes.Status400BadRequest);
        }

        if (await db.Set<Slot>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == slot, cancel) is not { } wanted)
        {
            throw new RuleBrokenException("reception.slot-gone");
        }

        return await claims.HoldAsync(wanted, choice, HoldCookie.Read(Request), cancel) is { } key ? Held(key) : await GoneAsync(wanted, cancel);
    }

    public string LinkTo(HostKind? host = null, DateOnly? day = null, string? unit = null) =>
        ReceptionLinks.Book(PetitionCode, unit ?? Offer.Unit?.Code, host ?? Offer.Host?.Host, day);

    private RedirectResult Held(string key)
    {
        HoldCookie.Write(HttpContext, key);
        return Redirect(ReceptionLinks.Held(key, PetitionCode));
    }

    private async Task<IActionResult> GoneAsync(Slot wanted, CancellationToken cancel)
    {
        Taken = new NextFreeView(wanted.StartsAt, await places.NextAsync(wanted.UnitCode, wanted.Host, cancel), PetitionCode, units);
        await ReadOfferAsync();
        return PageStatus.Again(StatusCodes.Status409Conflict);
    }

    private async Task ReadOfferAsync() =>
        Offer = await menu.ReadAsync(new BookingWish(UnitText, ReceptionLinks.HostNamed(HostText), DayWanted), HttpContext.RequestAborted);
}
