using System.Security.Claims;
using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Desk;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Templates;

/// <summary>Finds templates that an officer may see, and reads a plan from what he typed.</summary>
internal sealed class TemplateReader(PortalDb db, PostReception post, IUnitDirectory units)
{
    public async Task<IReadOnlyList<ReceptionTemplate>> ListAsync(ClaimsPrincipal officer, CancellationToken cancel)
    {
        var unit = officer.SeesProvince() ? null : officer.UnitCode() ?? "";
        return await db.Set<ReceptionTemplate>().AsNoTracking().Where(template => unit == null || template.UnitCode == unit)
            .OrderBy(template => template.UnitCode).ThenBy(template => template.Host).ThenBy(template => template.FirstDay).ToListAsync(cancel);
    }

    /// <summary>Null when there is none or it is another unit's.</summary>
    public async Task<ReceptionTemplate?> FindAsync(ClaimsPrincipal officer, Guid id, CancellationToken cancel)
    {
        var template = await db.Set<ReceptionTemplate>().Include(each => each.Points).SingleOrDefaultAsync(each => each.Id == id, cancel);
        return template is not null && officer.MaySeeUnit(template.UnitCode) ? template : null;
    }

    /// <summary>The plan, or null when messages say what is missing.</summary>
    public async Task<TemplatePlan?> PlanAsync(Unit? unit, TemplateForm form, ModelStateDictionary state, CancellationToken cancel)
    {
        var points = form.Online ? form.PointNames().Select(name => units.Named(name, "Input.Points", state)).OfType<Unit>().ToList() : [];
        var (last, rule) = (form.Last(state), form.Rule(state));
        return form.Times(state) is not { } times || unit is null || rule is null
            ? null
            : new TemplatePlan(await post.PlanAsync(unit, points, form, times, cancel), rule, times.Date, last, form.RestDays);
    }

    /// <summary>The names of the connected communes, as the form holds them.</summary>
    public async Task<string> PointNamesAsync(ReceptionTemplate template, CancellationToken cancel)
    {
        var ids = template.Points.Select(point => point.PointId).ToList();
        var codes = await db.Set<Point>().Where(point => ids.Contains(point.Id)).Select(point => point.UnitCode).ToListAsync(cancel);
        return string.Join(", ", codes.Select(code => units.Find(code)?.Name ?? code));
    }
}
