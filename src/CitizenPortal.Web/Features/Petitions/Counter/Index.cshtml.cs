using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CitizenPortal.Web.Features.Petitions.Counter;

/// <summary>Taking in a petition for somebody, on one screen.</summary>
[Authorize(Policy = Policies.Casework)]
[RequestSizeLimit(PetitionUploads.MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = PetitionUploads.MostBytes)]
internal sealed class IndexModel(TakeAtCounter counter, PetitionUploads uploads, IUnitDirectory units) : PageModel
{
    [BindProperty]
    public CounterInput Input { get; set; } = new();

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    public IEnumerable<SelectListItem> Communes => units.Communes.Select(unit => new SelectListItem(unit.Name, unit.Code)).Prepend(new SelectListItem("Chọn xã, phường", ""));

    public static IEnumerable<SelectListItem> Kinds => Enum.GetValues<PetitionKind>().Select(kind => new SelectListItem(kind.Name(), kind.ToString())).Prepend(new SelectListItem("Chọn loại", ""));

    public void OnGet()
    {
        Input.Key = Guid.CreateVersion7();
        Input.CommuneCode = units.Find(User.UnitCode() ?? "") is { IsCommune: true } own ? own.Code : null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Input.Check(ModelState, units);
        var (stored, refused) = ModelState.IsValid ? await uploads.StoreAsync(Files, 0, cancel) : ([], []);
        refused.ForEach(reason => ModelState.AddModelError(nameof(Files), reason));
        return ModelState.IsValid ? Redirect(PetitionLinks.IntakeReceipt(await counter.TakeAsync(Input, stored, User, cancel))) : this.Refused();
    }
}
