using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Reception.Templates;

/// <summary>The templates of a unit, or of the province for those who work for it.</summary>
[Authorize(Policy = Policies.Reception)]
internal sealed class IndexModel(TemplateReader reader, IUnitDirectory units) : PageModel
{
    public IReadOnlyList<ReceptionTemplate> Templates { get; private set; } = [];

    public string UnitName(string code) => units.Find(code)?.Name ?? code;

    public async Task OnGetAsync(CancellationToken cancel) => Templates = await reader.ListAsync(User, cancel);
}
