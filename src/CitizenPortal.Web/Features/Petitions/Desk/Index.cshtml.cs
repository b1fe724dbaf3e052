using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Petitions.Desk;

/// <summary>One petition on the officer's desk, with the steps that the table allows him now.</summary>
[Authorize(Policy = Policies.Casework)]
[RequestSizeLimit(PetitionUploads.MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = PetitionUploads.MostBytes)]
internal sealed class IndexModel(CaseQuery cases, Casework casework, PetitionUploads uploads, AttachmentDownload download, DenouncerWall wall, IUnitDirectory units) : PageModel
{
    private Petition _petition = null!;

    [BindProperty]
    public CaseInput Input { get; set; } = new();

    [BindProperty]
    public List<IFormFile> Documents { get; set; } = [];

    public CaseView View { get; private set; } = null!;

    /// <summary>What colleagues did since the officer opened the page; filled when they were faster.</summary>
    public IReadOnlyList<PetitionEvent> Missed { get; private set; } = [];

    public IReadOnlyList<Unit> Units => units.All;

    public string UnitName(string code) => units.Find(code)?.Name ?? code;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        if (CodeDisplay.Stored((string)RouteData.Values["code"]!) is not { } code
            || await cases.FindAsync(code, cancel) is not { } petition
            || !PetitionAccess.MaySee(User, petition)
            || await wall.IsAccusedAsync(User, petition, cancel))
        {
            context.Result = NotFound();
            return;
        }

        _petition = petition;
        View = await cases.ViewAsync(petition, User, cancel);
        await next();
    }

    public void OnGet() => Input.Version = _petition.Version;

    public async Task<IActionResult> OnGetFileAsync(Guid attachment, CancellationToken cancel)
    {
        if (View.Contact is null)
        {
            return NotFound();
        }

        await cases.ReadFileAsync(_petition, attachment, cancel);
        return await download.OpenAsync(_petition, attachment, cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Check();
        var (documents, refused) = ModelState.IsValid && Input.Action.TakesDocuments() ? await uploads.StoreAsync(Documents, 0, cancel) : ([], []);
        refused.ForEach(reason => ModelState.AddModelError(nameof(Documents), reason));
        if (!ModelState.IsValid)
        {
            return this.Refused();
        }

        return await casework.DoAsync(_petition, Input, documents, User, cancel)
            ? Redirect(PetitionAccess.MaySee(User, _petition) ? PetitionLinks.Case(_petition.Code) : PetitionLinks.Queue)
            : await CollidedAsync(cancel);
    }

    private async Task<IActionResult> CollidedAsync(CancellationToken cancel)
    {
        var seen = Input.Version;
        _petition = (await cases.FindAsync(_petition.Code, cancel))!;
        View = await cases.ViewAsync(_petition, User, cancel);
        Missed = [.. _petition.History.Where(line => line.Number > seen + 1)];
        ModelState.Remove("Input.Version");
        Input.Version = _petition.Version;
        ModelState.AddModelError(string.Empty, "Đồng nghiệp vừa xử lý đơn này. Những gì anh/chị viết vẫn còn; hãy đọc thay đổi rồi gửi lại nếu còn cần.");
        return this.Collided();
    }

    private void Check()
    {
        if (Input.Action.TextLabel() is { } label && (string.IsNullOrWhiteSpace(Input.Text) || Input.Text.Length > 4_000))
        {
            ModelState.AddModelError("Input.Text", $"Hãy ghi: {label.ToLowerInvariant()} Nhiều nhất 4.000 chữ cái.");
        }

        if (Input.Action is PetitionAction.Classify or PetitionAction.Transfer && (Input.UnitCode is null || units.Find(Input.UnitCode) is null))
        {
            ModelState.AddModelError("Input.UnitCode", "Hãy chọn đơn vị giải quyết.");
        }

        if (Input.Action == PetitionAction.Classify && Input.Kind is null)
        {
            ModelState.AddModelError("Input.Kind", "Hãy chọn loại đơn.");
        }
    }
}
