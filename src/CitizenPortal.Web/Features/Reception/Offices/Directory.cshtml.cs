using CitizenPortal.Domain.People;
using CitizenPortal.Web.Features.Units.Contracts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Reception.Offices;

/// <summary>Every body that receives citizens, found by name without tone marks.</summary>
[AllowAnonymous]
internal sealed class DirectoryModel(IUnitDirectory units) : PageModel
{
    [FromQuery(Name = "tim")]
    public string? Text { get; set; }

    public IReadOnlyList<Unit> Bodies { get; private set; } = [];

    public IReadOnlyList<Unit> Communes { get; private set; } = [];

    public void OnGet()
    {
        var found = string.IsNullOrWhiteSpace(Text) ? null : units.Search(Text).Select(unit => unit.Code).ToHashSet();
        Bodies = [.. units.All.Where(unit => !unit.IsCommune && unit.Kind is not (UnitKind.Province or UnitKind.CoordinatingBody) && found?.Contains(unit.Code) is not false)];
        Communes = [.. units.Communes.Where(unit => found?.Contains(unit.Code) is not false)];
    }
}
