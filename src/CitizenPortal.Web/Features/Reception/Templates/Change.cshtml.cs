using System.Globalization;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Platform.Time;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Reception.Templates;

/// <summary>Changes a template from a day on: what was before stays as it was.</summary>
[Authorize(Policy = Policies.Reception)]
internal sealed class ChangeModel(TemplateReader reader, ChangeSeries change, IUnitDirectory units, ILegalClock clock, TimeProvider time) : PageModel, ITemplatePage
{
    [BindProperty]
    public TemplateForm Input { get; set; } = new();

    [TempData]
    public string? Done { get; set; }

    public ReceptionTemplate Template { get; private set; } = null!;

    public string DateLabel => "Áp dụng từ ngày";

    public DateOnly Earliest { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await reader.FindAsync(User, Guid.Parse((string)context.RouteData.Values["id"]!), HttpContext.RequestAborted) is not { } template)
        {
            context.Result = NotFound();
            return;
        }

        (Template, Earliest) = (template, OnlineNotice.EarliestDay(time.TodayInVietnam(), await clock.CalendarAsync(HttpContext.RequestAborted)));
        await next();
    }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        RuleWords.Fill(Input, Template.Rule);
        (Input.Host, Input.HostTitle, Input.RestDays, Input.Participants, Input.ExpectedContent) = (Template.Host, Template.HostTitle, Template.RestDays, Template.Participants, Template.ExpectedContent);
        (Input.From, Input.To, Input.Date, Input.LastDay) = (Template.From.ToString("H:mm", CultureInfo.InvariantCulture), Template.To.ToString("H:mm", CultureInfo.InvariantCulture), Text(Earliest), Text(Template.LastDay));
        (Input.SlotMinutes, Input.Places) = (Template.SlotMinutes.ToString(CultureInfo.InvariantCulture), Template.PlacesPerSlot.ToString(CultureInfo.InvariantCulture));
        (Input.Online, Input.Ground, Input.DecisionNumber, Input.DecisionDate) = (Template.IsOnline, Template.DecisionGround, Template.DecisionNumber, Text(Template.DecisionDate));
        (Input.Home, Input.HomeReason, Input.Points) = (Template.HomeReason is not null, Template.HomeReason, await reader.PointNamesAsync(Template, cancel));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await reader.PlanAsync(units.Find(Template.UnitCode), Input, ModelState, cancel) is not { } plan)
        {
            return PageStatus.Again(StatusCodes.Status400BadRequest);
        }

        var changed = await change.ContinueAsync(Template, plan, cancel);
        Done = ChangeWords.Of(changed, $"Mẫu lịch mới áp dụng từ {Text(plan.FirstDay)}");
        return Redirect(ReceptionLinks.Template(changed.Next!.Id));
    }

    private static string? Text(DateOnly? day) => day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
