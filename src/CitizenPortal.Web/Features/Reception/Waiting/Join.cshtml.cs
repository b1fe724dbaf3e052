using System.ComponentModel.DataAnnotations;
using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Features.Reception.Waiting;

/// <summary>A full reception: name and phone, and the next freed place is offered.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.PublicPost)]
internal sealed class JoinModel(WaitingList list, IStringLocalizer<ReceptionTexts> texts) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    public ReceptionDay Day { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!Guid.TryParse((string?)context.RouteData.Values["day"], out var id) || await list.DayAsync(id, HttpContext.RequestAborted) is not { IsOnline: false } day)
        {
            context.Result = NotFound();
            return;
        }

        Day = day;
        await next();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Visitor() is not { } visitor)
        {
            return PageStatus.Again(StatusCodes.Status400BadRequest);
        }

        var entry = await list.JoinAsync(Day, new PlaceChoice(PointKind.Centre, Day.CentreId), visitor, cancel);
        return Redirect(ReceptionLinks.Waiting(entry.Token));
    }

    private Visitor? Visitor()
    {
        if (string.IsNullOrWhiteSpace(Name) || Name.Length > 120)
        {
            ModelState.AddModelError(nameof(Name), texts["Chưa ghi họ tên. Ông/Bà ghi như trong căn cước, tối đa 120 chữ."]);
        }

        if (!PhoneNumber.TryParse(Phone ?? "", out var phone))
        {
            ModelState.AddModelError(nameof(Phone), texts["Số điện thoại “{0}” chưa đúng. Ông/Bà ghi 10 chữ số, ví dụ 0912 345 678.", Phone ?? ""]);
        }

        if (!string.IsNullOrWhiteSpace(Email) && (Email.Length > 254 || !new EmailAddressAttribute().IsValid(Email.Trim())))
        {
            ModelState.AddModelError(nameof(Email), texts["Địa chỉ thư “{0}” chưa đúng. Ông/Bà sửa lại hoặc bỏ trống.", Email]);
        }

        return ModelState.IsValid ? new Visitor(Name!, phone!.E164, string.IsNullOrWhiteSpace(Email) ? null : Email.Trim(), 1) : null;
    }
}
