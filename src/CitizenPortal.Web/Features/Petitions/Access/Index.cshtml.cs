using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Petitions.Desk;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Auditing;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CitizenPortal.Web.Features.Petitions.Access;

/// <summary>The envelope of a denouncer: who may open it, who did and why; absent for whoever is not near the case and for the accused.</summary>
[Authorize(Policy = Policies.Casework)]
internal sealed class IndexModel(CaseQuery cases, AccessQuery access, AccessList list, DenouncerWall wall, AttachmentDownload download, IAudit audit, IUnitDirectory units) : PageModel
{
    [BindProperty]
    public string? OpenReason { get; set; }

    [BindProperty]
    public Guid? GrantPerson { get; set; }

    [BindProperty]
    public string? GrantReason { get; set; }

    [BindProperty]
    public Guid? GlassPerson { get; set; }

    [BindProperty]
    public int GlassHours { get; set; } = 4;

    [BindProperty]
    public string? GlassReason { get; set; }

    [BindProperty]
    public string? RemoveReason { get; set; }

    [BindProperty]
    public string? AccusedUnit { get; set; }

    [BindProperty]
    public Guid? AccusedPerson { get; set; }

    public Petition Petition { get; private set; } = null!;

    public AccessView View { get; private set; } = null!;

    public IEnumerable<SelectListItem> People =>
        [new("Chọn người", ""), .. View.People.Select(person => new SelectListItem($"{person.Name}, {units.Find(person.UnitCode ?? "")?.Name}", person.Id.ToString()))];

    public IEnumerable<SelectListItem> Units => [new("Chọn đơn vị", ""), .. units.All.Select(unit => new SelectListItem(unit.Name, unit.Code))];

    public static IEnumerable<SelectListItem> Hours { get; } = [new("1 giờ", "1"), new("4 giờ", "4"), new("24 giờ", "24")];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        if (CodeDisplay.Stored((string)RouteData.Values["code"]!) is not { } code
            || await cases.FindAsync(code, cancel) is not { } petition
            || !await wall.MayApproachAsync(User, petition, cancel))
        {
            context.Result = NotFound();
            return;
        }

        Petition = petition;
        View = await access.ViewAsync(petition, User, cancel);
        await next();
    }

    public async Task<IActionResult> OnGetFileAsync(Guid attachment, CancellationToken cancel)
    {
        if (View.Sender is null)
        {
            return NotFound();
        }

        await audit.ReadAsync(AuditSubject.Of("petition", Petition.Id, Petition.Id), "envelope.file-read", $"attachment {attachment:N}", cancel);
        return await download.OpenAsync(Petition, attachment, cancel);
    }

    public Task<IActionResult> OnPostOpenAsync(CancellationToken cancel) =>
        DoneAsync(Reason(nameof(OpenReason), OpenReason), () => list.OpenAsync(Petition, OpenReason!, User, cancel));

    public Task<IActionResult> OnPostGrantAsync(CancellationToken cancel) =>
        DoneAsync(Person(nameof(GrantPerson), GrantPerson) & Reason(nameof(GrantReason), GrantReason), () => list.GrantAsync(Petition, GrantPerson!.Value, GrantReason!, User, cancel));

    public Task<IActionResult> OnPostGlassAsync(CancellationToken cancel) =>
        DoneAsync(
            Person(nameof(GlassPerson), GlassPerson) & Reason(nameof(GlassReason), GlassReason),
            () => list.BreakGlassAsync(Petition, GlassPerson!.Value, TimeSpan.FromHours(GlassHours), GlassReason!, User, cancel));

    public async Task<IActionResult> OnPostRemoveAsync(Guid line, CancellationToken cancel)
    {
        var found = true;
        var result = await DoneAsync(Reason(nameof(RemoveReason), RemoveReason), async () => found = await list.RemoveAsync(Petition, line, RemoveReason!, User, cancel));
        return found ? result : NotFound();
    }

    public Task<IActionResult> OnPostAccuseAsync(CancellationToken cancel)
    {
        var unit = AccusedUnit is { Length: > 0 } code && units.Find(code) is not null ? code : null;
        var person = AccusedPerson is { } id && View.People.Any(one => one.Id == id) ? AccusedPerson : null;
        return DoneAsync(
            Require(nameof(AccusedUnit), unit is not null || person is not null, "Hãy chọn đơn vị hoặc người bị tố cáo."),
            () => list.AccuseAsync(Petition, unit, person, User, cancel));
    }

    private async Task<IActionResult> DoneAsync(bool isRight, Func<Task> act)
    {
        if (!isRight)
        {
            return this.Refused();
        }

        await act();
        return Redirect(PetitionLinks.Access(Petition.Code));
    }

    private bool Reason(string field, string? reason) =>
        Require(field, reason?.Trim().Length is >= EnvelopeAccess.LeastReason and <= EnvelopeAccess.MostReason, "Hãy ghi lý do rõ ràng, từ 10 đến 500 chữ cái.");

    private bool Person(string field, Guid? person) => Require(field, View.People.Any(one => one.Id == person), "Hãy chọn một người trong danh sách.");

    private bool Require(string field, bool right, string explanation)
    {
        if (!right)
        {
            ModelState.AddModelError(field, explanation);
        }

        return right;
    }
}
