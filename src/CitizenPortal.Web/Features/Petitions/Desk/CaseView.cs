using System.Security.Claims;
using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Desk;

/// <summary>All that the case page shows to this officer.</summary>
/// <param name="Contact">Null when the sender is protected from him.</param>
internal sealed record CaseView(
    Petition Petition, PetitionContact? Contact, string? PersonalNumber, IReadOnlyList<TimelineEntry> Timeline, Deadline? Ledger, IReadOnlyList<PetitionTransition> Steps);

internal sealed class CaseQuery(PortalDb db, PetitionTimeline timeline, PetitionClock clock, PersonalIdSeal seal)
{
    public Task<Petition?> FindAsync(string code, CancellationToken cancel) =>
        db.Set<Petition>().AsSplitQuery()
            .Include(petition => petition.History.OrderBy(line => line.Number))
            .Include(petition => petition.Requests.OrderBy(request => request.Number))
            .Include(petition => petition.Attachments)
            .Include(petition => petition.ClockEntries)
            .SingleOrDefaultAsync(petition => petition.Code == code, cancel);

    public async Task<CaseView> ViewAsync(Petition petition, ClaimsPrincipal user, CancellationToken cancel)
    {
        var contact = PetitionAccess.MaySeeSender(user, petition)
            ? await db.Set<PetitionContact>().AsNoTracking().SingleAsync(held => held.PetitionId == petition.Id, cancel)
            : null;
        return new CaseView(
            petition,
            contact,
            contact?.SealedPersonalId is { } closed ? seal.Open(closed) : null,
            await timeline.OfAsync(petition, TimelineAudience.Staff, cancel),
            await clock.LedgerAsync(petition, cancel),
            PetitionTransitions.Open(petition.State, petition.Kind, PetitionAccess.Actors(user)));
    }
}
