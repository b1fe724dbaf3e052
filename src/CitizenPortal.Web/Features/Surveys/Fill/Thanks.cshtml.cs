using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Surveys;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Surveys.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Platform.Time;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Features.Surveys.Fill;

/// <summary>After sending: words of one's own, and a call back for who marked 1 or 2 and wants it.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.PublicPost)]
internal sealed class ThanksModel(PortalDb db, TimeProvider time, IStringLocalizer<SurveysTexts> texts) : PageModel
{
    /// <summary>Rests in the browser only: stored on the server it would say who was not content.</summary>
    public const string Unhappy = "survey.unhappy";

    [FromRoute]
    public string Token { get; set; } = "";

    [BindProperty]
    public string? Remark { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    public SurveyInvitation Invitation { get; private set; } = null!;

    public bool MayOfferCall { get; private set; }

    public bool HasAskedForCall { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var hash = SurveyToken.Hash(Token);
        if (await db.Set<SurveyInvitation>().SingleOrDefaultAsync(i => i.TokenHash == hash && i.IsUsed, HttpContext.RequestAborted) is not { } invitation)
        {
            context.Result = Redirect(SurveyLinks.Answer(Token));
            return;
        }

        Invitation = invitation;
        HasAskedForCall = await db.Set<FollowUpCall>().AnyAsync(call => call.InvitationId == invitation.Id, HttpContext.RequestAborted);
        MayOfferCall = !HasAskedForCall && TempData.Peek(Unhappy) is true;
        await next();
    }

    public async Task<IActionResult> OnPostRemarkAsync(CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(Remark) || Remark.Length > SurveyRemark.MaxLength)
        {
            return Refused(nameof(Remark), texts["Ông/Bà viết điều muốn góp ý, nhiều nhất {0} chữ cái.", SurveyRemark.MaxLength]);
        }

        if (!Invitation.HasRemarked)
        {
            db.Add(Invitation.Remark(Remark, time.TodayInVietnam()));
            await SaveOnceAsync(cancel);
        }

        return Redirect(SurveyLinks.Thanks(Token));
    }

    public async Task<IActionResult> OnPostCallAsync(CancellationToken cancel)
    {
        if (!PhoneNumber.TryParse(Phone ?? "", out var phone))
        {
            return Refused(nameof(Phone), texts["Số điện thoại cần 10 chữ số và bắt đầu bằng 0, ví dụ 0912 345 678."]);
        }

        if (MayOfferCall)
        {
            db.Add(FollowUpCall.Ask(Invitation, phone.E164, time.TodayInVietnam()));
            await SaveOnceAsync(cancel);
        }

        return Redirect(SurveyLinks.Thanks(Token));
    }

    private async Task SaveOnceAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException lost) when (lost is DbUpdateConcurrencyException || lost.IsUniqueViolation())
        {
            db.ChangeTracker.Clear();
        }
    }

    private PageResult Refused(string field, string message)
    {
        ModelState.AddModelError(field, message);
        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }
}
