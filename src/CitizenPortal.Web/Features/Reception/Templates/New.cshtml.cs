using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
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

/// <summary>Makes a template; nothing is posted before its days were looked at.</summary>
[Authorize(Policy = Policies.Reception)]
internal sealed class NewModel(PortalDb db, TemplateReader reader, IUnitDirectory units, TimeProvider time) : PageModel, ITemplatePage
{
    [BindProperty]
    public TemplateForm Input { get; set; } = new();

    public Unit? OwnUnit { get; private set; }

    public string DateLabel => "Từ ngày";

    public override Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        OwnUnit = User.SeesProvince() ? null : units.Find(User.UnitCode() ?? "");
        return base.OnPageHandlerExecutionAsync(context, next);
    }

    public void OnGet() => (Input.Unit, Input.Date) = (OwnUnit?.Name ?? units.Find(UnitCodes.ReceptionBoard)!.Name, time.TodayInVietnam().ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var unit = OwnUnit ?? units.Named(Input.Unit, "Input.Unit", ModelState);
        if (await reader.PlanAsync(unit, Input, ModelState, cancel) is not { } plan)
        {
            return PageStatus.Again(StatusCodes.Status400BadRequest);
        }

        if (!User.MaySeeUnit(plan.Session.UnitCode))
        {
            return NotFound();
        }

        var template = ReceptionTemplate.Make(plan, time.TodayInVietnam());
        db.Add(template);
        await db.SaveChangesAsync(cancel);
        return Redirect(ReceptionLinks.Template(template.Id));
    }
}
