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

/// <summary>Five questions, one a screen, then send: six taps, without an account, without scripts.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.PublicPost)]
internal sealed class IndexModel(PortalDb db, TimeProvider time, SurveyDraft draft, IStringLocalizer<SurveysTexts> texts) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    /// <summary>1 to 5 a question, 6 the screen before sending.</summary>
    [FromQuery(Name = "cau")]
    public int? Number { get; set; }

    public SurveyInvitation? Invitation { get; private set; }

    public Dictionary<string, int?> Marks { get; private set; } = [];

    public int Step { get; private set; }

    public bool IsReview => Step > Questions.Count;

    public static IReadOnlyList<Question> Questions => EventQuestionnaire.Current.Questions;

    public Question Question => Questions[Step - 1];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var hash = SurveyToken.Hash(Token);
        Invitation = await db.Set<SurveyInvitation>().SingleOrDefaultAsync(invitation => invitation.TokenHash == hash, HttpContext.RequestAborted);
        if (Invitation is null || !Invitation.IsOpen(time.TodayInVietnam()))
        {
            context.Result = Closed();
            return;
        }

        Marks = draft.Read(Request);
        Step = Math.Clamp(Number ?? Marks.Count + 1, 1, Questions.Count + 1);
        await next();
    }

    public IActionResult OnPost(int? mark)
    {
        if (IsReview || mark is not (>= 0 and <= 5))
        {
            return Refused(texts["Câu này chưa có câu trả lời. Ông/Bà chạm vào một trong sáu dòng bên dưới."]);
        }

        Marks[Question.Code] = mark == 0 ? null : mark;
        draft.Write(HttpContext, Token, Marks);
        return Redirect(SurveyLinks.Question(Token, Step + 1));
    }

    public async Task<IActionResult> OnPostSendAsync(CancellationToken cancel)
    {
        if (Marks.Count == 0)
        {
            Step = 1;
            return Refused(texts["Trình duyệt chưa giữ được câu trả lời nào. Ông/Bà cho phép cookie của trang này rồi trả lời lại từ câu 1."]);
        }

        var sheet = SurveyDraft.Sheet(Marks);
        db.Add(Invitation!.Answer(sheet, time.TodayInVietnam()));
        await SaveOnceAsync(cancel);
        SurveyDraft.Clear(HttpContext, Token);
        TempData[ThanksModel.Unhappy] = sheet.IsUnhappy;
        return Redirect(SurveyLinks.Thanks(Token));
    }

    /// <summary>Of two sends at the same moment the version of the invitation lets one through; the other finds the work done.</summary>
    private async Task SaveOnceAsync(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
        }
    }

    private PageResult Refused(string message)
    {
        ModelState.AddModelError(string.Empty, message);
        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    private IActionResult Closed()
    {
        // A second tap on “send” lands here after the first has won.
        if (Invitation is { IsUsed: true } && HttpMethods.IsPost(Request.Method))
        {
            return Redirect(SurveyLinks.Thanks(Token));
        }

        return new PageResult { StatusCode = Invitation is null ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone };
    }
}
