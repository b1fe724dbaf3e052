using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Reception.Desk;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Platform.Time;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Reception.Templates;

/// <summary>A template with its coming days: which are posted, which can be, which fall on a rest day.</summary>
[Authorize(Policy = Policies.Reception)]
internal sealed class TemplateModel(TemplateReader reader, PostSeries series, ChangeSeries change, IUnitDirectory units, TimeProvider time) : PageModel
{
    private const int DaysShown = 70;
    private const int MostDays = 370;

    [BindProperty]
    public string? Until { get; set; }

    [BindProperty]
    public string? StopFrom { get; set; }

    [TempData]
    public string? Done { get; set; }

    public ReceptionTemplate Template { get; private set; } = null!;

    public string UnitName => units.Find(Template.UnitCode)?.Name ?? Template.UnitCode;

    public IReadOnlyList<Proposal> Days { get; private set; } = [];

    public DateOnly ShownUntil => time.TodayInVietnam().AddDays(DaysShown);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await reader.FindAsync(User, Guid.Parse((string)context.RouteData.Values["id"]!), HttpContext.RequestAborted) is not { } template)
        {
            context.Result = NotFound();
            return;
        }

        Template = template;
        Days = await series.ProposeAsync(template, ShownUntil, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => Until = ShownUntil.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);

    public async Task<IActionResult> OnPostPublishAsync(CancellationToken cancel)
    {
        var until = DayField.Read(ModelState, nameof(Until), Until);
        if (ModelState.IsValid && until > time.TodayInVietnam().AddDays(MostDays))
        {
            ModelState.AddModelError(nameof(Until), "Chỉ đăng được lịch trong vòng một năm tới.");
        }

        if (!ModelState.IsValid)
        {
            return PageStatus.Again(StatusCodes.Status400BadRequest);
        }

        Done = $"Đã đăng {await series.PostAsync(Template, until, cancel)} buổi tiếp.";
        return Redirect(ReceptionLinks.Template(Template.Id));
    }

    public async Task<IActionResult> OnPostStopAsync(CancellationToken cancel)
    {
        var from = DayField.Read(ModelState, nameof(StopFrom), StopFrom);
        if (!ModelState.IsValid)
        {
            return PageStatus.Again(StatusCodes.Status400BadRequest);
        }

        var stopped = await change.StopAsync(Template, from, cancel);
        Done = ChangeWords.Of(stopped, "Mẫu lịch thôi từ ngày " + from.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture));
        return Redirect(ReceptionLinks.Template(Template.Id));
    }
}
