using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Reception.Review;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Reception.Refusals;

/// <summary>Form 01/TCD from the appointment's data: read it, print it, take it as a Word document.</summary>
[Authorize(Policy = Policies.Reception)]
internal sealed class IndexModel(ReviewQuery query, RefusalNotices notices) : PageModel
{
    [BindProperty]
    public RefusalForm Input { get; set; } = new();

    public ReviewFile Case { get; private set; } = null!;

    public RefusalText Text { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await query.FindAsync((string)context.RouteData.Values["code"]!, HttpContext.RequestAborted) is not { State: BookingState.Refused } booking || !User.MaySeeUnit(booking.UnitCode))
        {
            context.Result = NotFound();
            return;
        }

        Case = await query.ReadAsync(booking, HttpContext.RequestAborted);
        if (Case.Notice is null)
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    public void OnGet()
    {
        Input = notices.Draft(Case);
        Text = notices.Word(Case.Booking, Case.Notice!, Input);
    }

    /// <summary>The same page with the fields worded in, ready to print.</summary>
    public void OnPost() => Text = notices.Word(Case.Booking, Case.Notice!, Input);

    public FileContentResult OnPostDocument()
    {
        Response.Headers.CacheControl = "private, no-store";
        return File(RefusalDocument.Of(notices.Word(Case.Booking, Case.Notice!, Input)), RefusalDocument.ContentType, $"01-TCD-{Case.Booking.Code}.docx");
    }
}
