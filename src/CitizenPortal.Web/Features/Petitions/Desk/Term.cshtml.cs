using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Petitions.Deadlines;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Petitions.Desk;

/// <summary>The running term of a case in full: rule, article, every day with its reason, and what was decided about it.</summary>
[Authorize(Policy = Policies.Casework)]
internal sealed class TermModel(CaseQuery cases, TermDesk desk, PetitionClock clock, DenouncerWall wall) : PageModel
{
    [BindProperty]
    public TermInput Input { get; set; } = new();

    public Petition Petition { get; private set; } = null!;

    public LegalTerm? Term { get; private set; }

    public Deadline? Ledger { get; private set; }

    public IReadOnlyList<ClockEntryKind> Open { get; private set; } = [];

    /// <summary>What was decided about the running term, oldest first.</summary>
    public IReadOnlyList<ClockEntry> Entries { get; private set; } = [];

    public bool MayResume => Petition.IsClockStanding && ClockRules.MayDecide(ClockEntryKind.Suspension, PetitionAccess.Actors(User));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (CodeDisplay.Stored((string)RouteData.Values["code"]!) is not { } code
            || await cases.FindAsync(code, HttpContext.RequestAborted) is not { } petition
            || !PetitionAccess.MaySee(User, petition)
            || await wall.IsAccusedAsync(User, petition, HttpContext.RequestAborted))
        {
            context.Result = NotFound();
            return;
        }

        await ShowAsync(petition);
        await next();
    }

    public void OnGet() => Input.Version = Petition.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        Check();
        if (!ModelState.IsValid)
        {
            return this.Refused();
        }

        if (await desk.DecideAsync(Petition, Input, User, cancel))
        {
            return Redirect(PetitionLinks.Term(Petition.Code));
        }

        await ShowAsync((await cases.FindAsync(Petition.Code, cancel))!);
        ModelState.Remove("Input.Version");
        Input.Version = Petition.Version;
        ModelState.AddModelError(string.Empty, "Đồng nghiệp vừa xử lý đơn này. Những gì anh/chị viết vẫn còn; hãy đọc lại thời hạn rồi gửi lại nếu còn cần.");
        return this.Collided();
    }

    private async Task ShowAsync(Petition petition)
    {
        Petition = petition;
        Term = petition is { DueTerm: { } code, DueStart: { } start } ? LegalTerms.On(code, start) : null;
        Ledger = await clock.LedgerAsync(petition, HttpContext.RequestAborted);
        Entries = [.. petition.ClockEntries.Where(entry => entry.TermCode == petition.DueTerm && entry.TermStart == petition.DueStart).OrderBy(entry => entry.DecidedOn).ThenBy(entry => entry.RecordedAt)];
        Open = Term is null || petition.IsClockStanding || !petition.IsOpen ? [] : [.. ClockRules.Open(Term, PetitionAccess.Actors(User)).Where(kind => kind is ClockEntryKind.Extension or ClockEntryKind.Suspension || !Entries.Any(entry => entry.Kind == kind))];
    }

    private void Check()
    {
        if (string.IsNullOrWhiteSpace(Input.Document) || Input.Document.Length > 200)
        {
            ModelState.AddModelError("Input.Document", "Hãy ghi số văn bản, nhiều nhất 200 chữ cái.");
        }

        if (Input.Day is not { } day || day > desk.Today)
        {
            ModelState.AddModelError("Input.On", "Hãy ghi ngày văn bản theo dạng ngày/tháng/năm, không muộn hơn hôm nay.");
        }

        if (!Input.Resumes && Input.Kind == ClockEntryKind.Extension && Term?.Extensions.Count > 0 && Input.Days is not > 0)
        {
            ModelState.AddModelError("Input.Days", "Hãy ghi số ngày gia hạn.");
        }

        if (Input.Kind == ClockEntryKind.Remote && string.IsNullOrWhiteSpace(Input.Reason))
        {
            ModelState.AddModelError("Input.Reason", "Hãy ghi vì sao nơi này đi lại khó khăn.");
        }

        if (Input.Reason?.Length > 1_000)
        {
            ModelState.AddModelError("Input.Reason", "Lý do dài nhất 1.000 chữ cái.");
        }
    }
}
