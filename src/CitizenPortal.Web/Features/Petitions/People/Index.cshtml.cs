using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.People;

/// <summary>Who signed a joint petition, how many speak for them, and the paper that appoints them (LTCD Đ29).</summary>
[Authorize(Policy = Policies.Casework)]
[RequestSizeLimit(PetitionUploads.MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = PetitionUploads.MostBytes)]
internal sealed class IndexModel(PortalDb db, PetitionUploads uploads, DenouncerWall wall, PetitionSenders senders, TimeProvider time) : PageModel
{
    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public int Signatories { get; set; }

    [BindProperty]
    public int Representatives { get; set; }

    [BindProperty]
    public bool AllSigned { get; set; }

    [BindProperty]
    public List<IFormFile> Appointment { get; set; } = [];

    public Petition Petition { get; private set; } = null!;

    public bool HasAppointment => Petition.Attachments.Any(file => file.Origin == AttachmentOrigin.Appointment);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var code = CodeDisplay.Stored((string)RouteData.Values["code"]!);
        var found = await db.Set<Petition>().Include(petition => petition.Attachments).SingleOrDefaultAsync(petition => petition.Code == code, HttpContext.RequestAborted);
        if (found is null || !PetitionAccess.MaySee(User, found) || await wall.IsAccusedAsync(User, found, HttpContext.RequestAborted))
        {
            context.Result = NotFound();
            return;
        }

        Petition = found;
        await next();
    }

    public void OnGet() => (Version, Signatories, Representatives, AllSigned) = (Petition.Version, Petition.Signatories, Petition.Representatives, Petition.AllSigned);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (stored, refused) = await uploads.StoreAsync(Appointment, 0, cancel);
        refused.ForEach(reason => ModelState.AddModelError(nameof(Appointment), reason));
        if (!ModelState.IsValid)
        {
            return this.Refused();
        }

        if (Version == Petition.Version)
        {
            Petition.NameRepresentatives(PetitionAccess.Deed(User, time.GetUtcNow()), Signatories, Representatives, AllSigned, await senders.SealFilesAsync(Petition, stored, cancel));
            if (await db.TrySaveAsync(cancel))
            {
                return Redirect(PetitionLinks.Case(Petition.Code));
            }
        }

        ModelState.AddModelError(string.Empty, "Đồng nghiệp vừa xử lý đơn này. Hãy mở lại hồ sơ rồi ghi lại; tệp cần chọn lại.");
        return this.Collided();
    }
}
