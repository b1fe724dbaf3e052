using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Assign;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Features.Petitions.Queue;
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
internal sealed class IndexModel(
    CaseQuery cases, Casework casework, CaseNotes notes, Colleagues colleagues, PetitionUploads uploads, AttachmentDownload download, NextInQueue queue, DenouncerWall wall, IUnitDirectory units, PortalDb db) : PageModel
{
    private Petition _petition = null!;

    [BindProperty]
    public CaseInput Input { get; set; } = new();

    [BindProperty]
    public List<IFormFile> Documents { get; set; } = [];

    [BindProperty]
    public string? Note { get; set; }

    /// <summary>The list that the officer works through, as its address has it after the question mark; empty for the plain queue, null when he came another way.</summary>
    public string? List => Request.Query.TryGetValue("hang", out var list) ? list.ToString() : null;

    public CaseView View { get; private set; } = null!;

    /// <summary>What comes next in the list, made ready by the browser while this one is read.</summary>
    public string? NextCode { get; private set; }

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
        NextCode = List is null ? null : await queue.AfterAsync(petition, List, User, cancel);
        await next();
    }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Input.Version = _petition.Version;
        if (!PrefetchedOnly())
        {
            await notes.SeenAsync(_petition.Id, User, cancel);
        }
    }

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
        new CaseInputCheck(ModelState, units).Run(Input, _petition);
        var (documents, refused) = ModelState.IsValid && Input.Action.TakesDocuments() ? await uploads.StoreAsync(Documents, 0, cancel) : ([], []);
        refused.ForEach(reason => ModelState.AddModelError(nameof(Documents), reason));
        if (!ModelState.IsValid)
        {
            return this.Refused();
        }

        return await casework.DoAsync(_petition, Input, documents, User, cancel) ? Onward() : await CollidedAsync(cancel);
    }

    public async Task<IActionResult> OnPostAssignAsync(CancellationToken cancel)
    {
        if (Input.Version != _petition.Version)
        {
            return await CollidedAsync(cancel);
        }

        if (!await colleagues.AssignAsync(_petition, Input.AssigneeId, User, cancel))
        {
            ModelState.AddModelError("Input.AssigneeId", "Người này không làm việc ở đơn vị đang giữ đơn. Hãy chọn người khác.");
            return this.Refused();
        }

        return await db.TrySaveAsync(cancel) ? Redirect(Here()) : await CollidedAsync(cancel);
    }

    public async Task<IActionResult> OnPostNoteAsync(CancellationToken cancel)
    {
        if (View.HidesContent)
        {
            return NotFound();
        }

        if (string.IsNullOrWhiteSpace(Note) || Note.Length > 4_000)
        {
            ModelState.AddModelError(nameof(Note), "Hãy viết ghi chú, nhiều nhất 4.000 chữ cái.");
        }
        else if (await notes.WriteAsync(_petition, Note.Trim(), User, cancel) is { Count: > 0 } unknown)
        {
            ModelState.AddModelError(nameof(Note), $"Không có đồng nghiệp nào tên {string.Join(", ", unknown.Select(name => "@" + name))} ở đơn vị này. Hãy sửa tên rồi lưu lại.");
        }

        Input.Version = _petition.Version;
        return ModelState.IsValid ? Redirect(Here() + "#ghi-chu") : this.Refused();
    }

    /// <summary>To the next of the list when there is one, otherwise stays with the case, or goes back when it left for another unit.</summary>
    private RedirectResult Onward() =>
        Redirect(NextCode is { } next ? PetitionLinks.Case(next, List) : PetitionAccess.MaySee(User, _petition) ? Here() : PetitionLinks.Queue);

    private string Here() => PetitionLinks.Case(_petition.Code, List);

    private bool PrefetchedOnly() => Request.Headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.Ordinal);

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
}
