using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Petitions.Papers;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Platform.Time;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Petitions.Papers;

/// <summary>Papers of a case and the forms for more, those that its state asks for first.</summary>
[Authorize(Policy = Policies.Casework)]
internal sealed class IndexModel(PaperCase cases, PaperDesk desk, TimeProvider time) : PageModel
{
    public Petition Petition { get; private set; } = null!;

    public IReadOnlyList<CasePaper> Papers { get; private set; } = [];

    public IReadOnlyList<(string Id, string Title, IReadOnlyList<FormTemplate> Forms)> Groups { get; private set; } = [];

    public bool MayWrite => PaperCase.MayWrite(User);

    public DateOnly Today => time.TodayInVietnam();

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        if (await cases.FindAsync(code, User, cancel) is not { } petition)
        {
            return NotFound();
        }

        Petition = petition;
        Papers = await desk.OfAsync(petition.Id, cancel);
        var (owed, next, others) = FormCatalogue.For(petition.Procedure, petition.State, Today);
        Groups = [("buoc-nay", "Bước hiện tại cần", owed), ("buoc-tiep", "Cho bước tiếp theo", next), ("mau-khac", "Mẫu khác của thủ tục", others)];
        return Page();
    }
}
