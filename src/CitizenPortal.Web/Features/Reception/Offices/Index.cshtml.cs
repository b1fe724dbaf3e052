using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Reception.Offices;

/// <summary>All places where citizens are received, for those who keep the list.</summary>
[Authorize(Policy = Policies.Places)]
internal sealed class IndexModel(OfficeQuery query) : PageModel
{
    [FromQuery(Name = "tim")]
    public string? Text { get; set; }

    public IReadOnlyList<OfficeLine> Offices { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Offices = await query.ListAsync(Text, cancel);
}
