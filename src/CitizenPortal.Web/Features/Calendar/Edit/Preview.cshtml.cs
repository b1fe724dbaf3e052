using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Calendar.Edit;

/// <summary>What the draft changes and which due dates it moves; only what is shown here can be published.</summary>
[Authorize(Policy = Policies.Administration)]
internal sealed class PreviewModel(CalendarDesk desk) : PageModel
{
    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    public CalendarEdition Draft { get; private set; } = null!;

    public IReadOnlyList<CalendarChange> Changes { get; private set; } = [];

    public DueShift Shift { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        if (await desk.DraftAsync(cancel) is not { } draft)
        {
            context.Result = Redirect(CalendarLinks.Admin);
            return;
        }

        var current = await desk.CurrentAsync(cancel);
        Draft = draft;
        Changes = CalendarChange.Between(current, await desk.DaysAsync(current.Number, cancel), draft, await desk.DaysAsync(draft.Number, cancel));
        Shift = await desk.PreviewAsync(draft, cancel);
        await next();
    }

    public void OnGet() => Revision = Draft.Revision;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(Reason) || Reason.Length > 400)
        {
            ModelState.AddModelError(nameof(Reason), "Hãy ghi lý do hoặc số văn bản, nhiều nhất 400 chữ cái. Lý do này được ghi vào từng hồ sơ.");
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }

        await desk.PublishAsync(Revision, Reason.Trim(), User, cancel);
        return Redirect(CalendarLinks.Admin);
    }
}
