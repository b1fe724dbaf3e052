using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Petitions.Notices;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform;
using CitizenPortal.Web.Platform.Messaging;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Receipt;

/// <summary>What the citizen takes away: code, QR, what comes next, by which date and why. Only for the browser that sent the petition.</summary>
[AllowAnonymous]
internal sealed class IndexModel(PortalDb db, PetitionTickets tickets, PetitionClock clock, IMessageQueue messages, IUnitDirectory units, Protection.PetitionSenders senders, PublicUrl address) : PageModel
{
    public Petition Petition { get; private set; } = null!;

    public PetitionContact Contact { get; private set; } = null!;

    public Deadline? Ledger { get; private set; }

    public IReadOnlyList<MessageStatus> Messages { get; private set; } = [];

    public string UnitName => units.Find(Petition.UnitCode)?.Name ?? Petition.UnitCode;

    public string TrackingAddress => address.Absolute($"{PetitionLinks.TrackStart}?ma={Petition.Code}").ToString();

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        if (CodeDisplay.Stored(code) is not { } stored || !tickets.Holds(HttpContext, stored))
        {
            return Redirect($"{PetitionLinks.TrackStart}?ma={Uri.EscapeDataString(code)}");
        }

        Petition = await db.Set<Petition>().AsNoTracking().Include(petition => petition.Attachments).Include(petition => petition.ClockEntries).SingleAsync(petition => petition.Code == stored, cancel);
        Contact = await senders.ForMessagesAsync(Petition, cancel);
        Ledger = await clock.LedgerAsync(Petition, cancel);
        Messages = await messages.StatusAsync(PetitionMessages.ReceivedKey(Petition.Id), cancel);
        return Page();
    }

    /// <summary>Enough of a number to recognise one's own, not enough to copy it from a shared screen.</summary>
    public static string Masked(string phone) => $"•••• ••• {phone[^3..]}";
}
