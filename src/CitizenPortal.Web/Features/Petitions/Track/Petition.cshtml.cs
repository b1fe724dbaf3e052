using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Features.Petitions.Track;

/// <summary>The citizen's view of his petition: what it is now, what comes next, by which date, why, and what he may do.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.PublicPost)]
[RequestSizeLimit(PetitionUploads.MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = PetitionUploads.MostBytes)]
internal sealed class PetitionModel(PortalDb db, PetitionTickets tickets, PetitionClock clock, PetitionTimeline timeline, IUnitDirectory units, CitizenFiles files,
    CitizenVerdicts verdicts, RelatedPetitions related, CaseTexts sealedTexts, IStringLocalizer<PetitionTexts> texts) : PageModel
{
    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    /// <summary>By the number of the request: “dong-y” or “chua-dong-y”.</summary>
    [BindProperty(Name = nameof(Verdicts))]
    public Dictionary<int, string?> Verdicts { get; set; } = [];

    /// <summary>Why, by the number of the request.</summary>
    [BindProperty(Name = nameof(Reasons))]
    public Dictionary<int, string?> Reasons { get; set; } = [];

    /// <summary>Requests to take back; all of them is the whole petition.</summary>
    [BindProperty(Name = nameof(Taken))]
    public List<int> Taken { get; set; } = [];

    public Petition Petition { get; private set; } = null!;

    public IReadOnlyList<RelatedPetition> Related { get; private set; } = [];

    /// <summary>What may be taken back now: the whole, or single requests too.</summary>
    public bool MayWithdraw => Allows(PetitionAction.Withdraw);

    public bool MayWithdrawPart => Allows(PetitionAction.WithdrawPart) && Petition.StandingRequests.Count() > 1;

    public IReadOnlyList<TimelineEntry> Timeline { get; private set; } = [];

    public Deadline? Ledger { get; private set; }

    public string UnitName => units.Find(Petition.UnitCode)?.Name ?? Petition.UnitCode;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        var asked = (string)RouteData.Values["code"]!;
        if (CodeDisplay.Stored(asked) is not { } code || !tickets.Holds(HttpContext, code))
        {
            context.Result = Redirect($"{PetitionLinks.TrackStart}?ma={Uri.EscapeDataString(asked)}");
            return;
        }

        Petition = await db.Set<Petition>().AsSplitQuery()
            .Include(petition => petition.History.OrderBy(line => line.Number)).Include(petition => petition.Requests.OrderBy(request => request.Number)).Include(petition => petition.Attachments).Include(petition => petition.ClockEntries)
            .SingleAsync(petition => petition.Code == code, cancel);
        await sealedTexts.OpenAsync(Petition, cancel);
        Timeline = await timeline.OfAsync(Petition, TimelineAudience.Citizen, cancel);
        Ledger = await clock.LedgerAsync(Petition, cancel);
        Related = await related.OfAsync(Petition, mayReadContent: true, cancel);
        await next();
    }

    public Task<IActionResult> OnGetFileAsync(Guid attachment, CancellationToken cancel) => files.DownloadAsync(Petition, attachment, cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var refused = await files.SupplementAsync(Petition, Text, Files, cancel);
        foreach (var (field, reason) in refused)
        {
            ModelState.AddModelError(field, reason);
        }

        return ModelState.IsValid ? Redirect(PetitionLinks.Track(Petition.Code)) : this.Refused();
    }

    public async Task<IActionResult> OnPostJudgeAsync(CancellationToken cancel)
    {
        var standing = Petition.StandingRequests.Select(request => request.Number).ToList();
        foreach (var number in standing.Where(number => Verdicts.GetValueOrDefault(number) is not (Agreed or Contested)))
        {
            ModelState.AddModelError($"Verdicts[{number}]", texts["Hãy chọn đồng ý hoặc chưa đồng ý với điều {0}.", number]);
        }

        foreach (var number in standing.Where(number => Verdicts.GetValueOrDefault(number) == Contested && Reasons.GetValueOrDefault(number)?.Trim().Length is null or 0 or > 2_000))
        {
            ModelState.AddModelError($"Reasons[{number}]", texts["Hãy viết vì sao chưa đồng ý với điều {0}, nhiều nhất 2.000 chữ cái.", number]);
        }

        if (!ModelState.IsValid)
        {
            return this.Refused();
        }

        var contested = standing.Where(number => Verdicts[number] == Contested).ToDictionary(number => number, number => Reasons[number]!.Trim());
        return await verdicts.JudgeAsync(Petition, contested, cancel) is { } code ? Opened(code) : LostRace();
    }

    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken cancel)
    {
        if (Taken.Count == 0)
        {
            ModelState.AddModelError(nameof(Taken), texts["Hãy đánh dấu điều muốn rút. Muốn rút cả đơn thì đánh dấu tất cả."]);
            return this.Refused();
        }

        return await verdicts.WithdrawAsync(Petition, Taken, cancel) ? Redirect(PetitionLinks.Track(Petition.Code)) : LostRace();
    }

    public const string Agreed = "dong-y";
    public const string Contested = "chua-dong-y";

    public IEnumerable<string> Wrong(string key) => ModelState.TryGetValue(key, out var entry) ? entry.Errors.Select(error => error.ErrorMessage) : [];

    private bool Allows(PetitionAction action) => PetitionTransitions.Find(Petition.State, action, Petition.Procedure, [PetitionActor.Citizen]) is not null;

    /// <summary>Whoever sent the petition is also the one who reads what follows from it.</summary>
    private RedirectResult Opened(string code)
    {
        tickets.Give(HttpContext, code);
        return Redirect(PetitionLinks.Track(code));
    }

    private IActionResult LostRace()
    {
        ModelState.AddModelError(string.Empty, texts["Đơn vừa có thay đổi khác. Hãy tải lại trang, xem tình trạng mới rồi làm lại nếu còn cần."]);
        return this.Collided();
    }
}
