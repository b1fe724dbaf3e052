using System.Text.Json;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Petitions.Assign;

/// <summary>What became of each case that was given to a colleague, with the way back.</summary>
[Authorize(Policy = Policies.Casework)]
internal sealed class IndexModel(BulkAssign bulk, IDataProtectionProvider protection) : PageModel
{
    private readonly ITimeLimitedDataProtector _sealer = protection.CreateProtector("petitions.bulk-assign").ToTimeLimitedDataProtector();

    [BindProperty]
    public List<string> Codes { get; set; } = [];

    [BindProperty]
    public Guid OfficerId { get; set; }

    [BindProperty]
    public string? List { get; set; }

    /// <summary>What was done, sealed, so that undoing puts back exactly this.</summary>
    [BindProperty]
    public string? Deed { get; set; }

    public IReadOnlyList<GivenCase> Given { get; private set; } = [];

    public bool IsUndone { get; private set; }

    public string Back => string.IsNullOrEmpty(List) ? PetitionLinks.Queue : $"{PetitionLinks.Queue}?{List}";

    public IActionResult OnGet() => Redirect(PetitionLinks.Queue);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Codes.Count == 0)
        {
            ModelState.AddModelError(string.Empty, "Chưa chọn đơn nào. Hãy về hàng đợi, đánh dấu các đơn rồi giao.");
            return this.Refused();
        }

        Given = await bulk.GiveAsync(Codes, OfficerId, User, cancel);
        Deed = _sealer.Protect(JsonSerializer.Serialize(Given), TimeSpan.FromMinutes(30));
        return Page();
    }

    public async Task<IActionResult> OnPostUndoAsync(CancellationToken cancel)
    {
        if (Opened() is not { } past)
        {
            ModelState.AddModelError(string.Empty, "Việc giao này đã quá 30 phút nên không hoàn tác được nữa. Hãy giao lại từng đơn.");
            return this.Refused();
        }

        Given = await bulk.UndoAsync(past, User, cancel);
        IsUndone = true;
        return Page();
    }

    private List<GivenCase>? Opened()
    {
        try
        {
            return JsonSerializer.Deserialize<List<GivenCase>>(_sealer.Unprotect(Deed ?? ""));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
