using System.Text.RegularExpressions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Platform.Messaging;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Messages.Development;

/// <summary>The developer's letter box: every message in full. It exists in Development only.</summary>
[AllowAnonymous]
internal sealed partial class IndexModel(PortalDb db, IHostEnvironment environment) : PageModel
{
    private const int Newest = 100;

    [BindProperty(SupportsGet = true, Name = "den")]
    public string? Recipient { get; set; }

    public IReadOnlyList<Message> Messages { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!environment.IsDevelopment())
        {
            return NotFound();
        }

        Messages = await db.Set<Message>().AsNoTracking()
            .Where(message => string.IsNullOrEmpty(Recipient) || message.Recipient == Recipient)
            .OrderByDescending(message => message.Id)
            .Take(Newest)
            .ToListAsync(cancel);
        return Page();
    }

    /// <summary>The text cut at its links.</summary>
    public static IEnumerable<(string Text, bool IsLink)> Parts(string line) =>
        Links().Split(line).Select((part, index) => (part, index % 2 == 1));

    [GeneratedRegex(@"(https?://[^\s]*[^\s.,;:!?)])")]
    private static partial Regex Links();
}
