using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Features.Reception.Book;

/// <summary>The place is held; the citizen says who he is and confirms.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.PublicPost)]
internal sealed class HeldModel(HeldPlaces holds, ProvenPetition proven, ConfirmBooking confirm, IUnitDirectory units, IStringLocalizer<ReceptionTexts> texts) : PageModel
{
    [FromRoute]
    public string Key { get; set; } = "";

    [FromQuery(Name = "don")]
    public string? PetitionCode { get; set; }

    [BindProperty]
    public VisitorForm Input { get; set; } = new();

    /// <summary>Remembered by the form, so that a lost hold can still be answered with the places nearest to it.</summary>
    [BindProperty]
    public Guid? SlotId { get; set; }

    public HeldPlace? Held { get; private set; }

    /// <summary>The petition this browser has already shown to be its own.</summary>
    public PetitionSummary? Petition { get; private set; }

    public NextFreeView? Lost { get; private set; }

    public string UnitName => units.Find(Held!.Day.UnitCode)?.Name ?? Held.Day.UnitCode;

    public bool IsOver => Held!.IsOver(holds.Now);

    public int SecondsLeft => Math.Max(0, (int)(Held!.Claim.HeldUntil - holds.Now).TotalSeconds);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Held = await holds.FindAsync(Key, HttpContext.RequestAborted);
        if (Held?.Claim.BookingId is { } booked)
        {
            context.Result = await MadeAsync(booked);
            return;
        }

        Petition = await proven.OfBrowserAsync(HttpContext, PetitionCode, HttpContext.RequestAborted);
        if (Held is null)
        {
            context.Result = await LostAsync();
            return;
        }

        await next();
    }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var contact = Petition is null ? null : await proven.ContactAsync(Petition, cancel);
        var waiter = await holds.WaiterAsync(Held!.Claim, cancel);
        contact ??= waiter is null ? null : new CitizenContact(waiter.Name, waiter.Phone, waiter.Email);
        Input = new VisitorForm { PetitionCode = PetitionCode, Name = contact?.Name, Phone = PhoneNumber.TryParse(contact?.Phone, out var phone) ? phone.Display : contact?.Phone, Email = contact?.Email };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Petition ??= await TypedPetitionAsync(cancel);
        var visitor = Input.Read(ModelState, texts, nameof(Input), subjectNeeded: Petition is null && !Held!.Day.IsOnline);
        if (visitor is null)
        {
            return PageStatus.Again(StatusCodes.Status400BadRequest);
        }

        var matter = Petition is null ? null : ProvenPetition.Matter(Petition);
        return await confirm.ConfirmAsync(Key, visitor, matter, cancel) is { } booking ? Redirect(ReceptionLinks.Confirmation(booking.ManageToken)) : await LostAsync();
    }

    public async Task<IActionResult> OnPostExtendAsync(CancellationToken cancel)
    {
        await holds.ExtendAsync(Key, cancel);
        return Redirect(ReceptionLinks.Held(Key, PetitionCode));
    }

    public async Task<IActionResult> OnPostReleaseAsync(CancellationToken cancel)
    {
        await holds.ReleaseAsync(Held!.Claim, cancel);
        return Redirect(ReceptionLinks.Book(PetitionCode, Held.Day.UnitCode, Held.Day.Host, Held.Day.Date));
    }

    private async Task<PetitionSummary?> TypedPetitionAsync(CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(Input.PetitionCode) && string.IsNullOrWhiteSpace(Input.PhoneLast4) && !Held!.Day.IsOnline)
        {
            return null;
        }

        var petition = await proven.OfCitizenAsync(Input.PetitionCode ?? "", Input.PhoneLast4 ?? "", cancel);
        if (petition is null)
        {
            ModelState.AddModelError("Input.PetitionCode", texts["Không tìm thấy đơn có mã và 4 số cuối này. Ông/Bà xem lại giấy hẹn hoặc tin nhắn, hoặc gửi đơn trước."]);
        }

        return petition;
    }

    private async Task<IActionResult> MadeAsync(Guid bookingId) =>
        Redirect(ReceptionLinks.Confirmation(await holds.ManageTokenAsync(bookingId, HttpContext.RequestAborted)));

    private async Task<IActionResult> LostAsync()
    {
        Held = null;
        var (slot, free) = await holds.NextAsync(SlotId, HttpContext.RequestAborted);
        Lost = new NextFreeView(slot?.StartsAt, free, PetitionCode, units);
        return PageStatus.Again(HttpMethods.IsPost(Request.Method) ? StatusCodes.Status409Conflict : StatusCodes.Status404NotFound);
    }
}
