using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Petitions.Papers;
using CitizenPortal.Web.Features.Petitions.Access;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Papers;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Petitions.Papers;

/// <summary>An issued paper in the wording it was made with; one that names a denouncer only while the reader's opening lasts.</summary>
[Authorize(Policy = Policies.Casework)]
internal sealed class PaperModel(PaperCase cases, PaperDesk desk, PaperFields fields, PaperFiles files, AccessQuery access, AttachmentDownload download) : PageModel
{
    [BindProperty]
    public string? Reason { get; set; }

    public Petition Petition { get; private set; } = null!;

    public CasePaper Paper { get; private set; } = null!;

    public FormTemplate Template => FormCatalogue.Find(Paper.FormCode)!;

    public FormVersion Version => Template.Version(Paper.FormVersion);

    public PaperDocument Preview { get; private set; } = null!;

    public bool MayWrite => PaperCase.MayWrite(User);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        if (await cases.FindAsync((string)RouteData.Values["code"]!, User, cancel) is not { } petition
            || !Guid.TryParse((string)RouteData.Values["paper"]!, out var id)
            || await desk.FindAsync(petition.Id, id, cancel) is not { IssuedOn: { } day } paper
            || (paper.NamesDenouncer && !await access.IsOpenAsync(petition, User, cancel))
            || (HttpMethods.IsPost(Request.Method) && !MayWrite))
        {
            context.Result = NotFound();
            return;
        }

        (Petition, Paper) = (petition, paper);
        await cases.ReadAsync(petition, $"paper {paper.Id:N}", cancel);
        Preview = PaperComposer.Compose(Template, Version, await fields.OpenAsync(paper, cancel), paper.Symbol, day);
        await next();
    }

    public async Task<IActionResult> OnGetFileAsync(CancellationToken cancel) =>
        Paper.AttachmentId is { } attachment ? await download.OpenAsync(Petition, attachment, cancel) : NotFound();

    public async Task<IActionResult> OnPostRetryAsync(CancellationToken cancel)
    {
        await files.TryAsync(Paper.Id, cancel);
        return Redirect(PetitionLinks.Paper(Petition.Code, Paper.Id));
    }

    public async Task<IActionResult> OnPostVoidAsync(CancellationToken cancel)
    {
        if (Reason?.Trim().Length is not (>= CasePaper.LeastReason and <= CasePaper.MostReason))
        {
            ModelState.AddModelError(nameof(Reason), "Hãy ghi lý do hủy rõ ràng, từ 10 đến 500 chữ cái.");
            return this.Refused();
        }

        await desk.VoidAsync(Paper, Reason, User, cancel);
        return Redirect(PetitionLinks.Paper(Petition.Code, Paper.Id));
    }
}
