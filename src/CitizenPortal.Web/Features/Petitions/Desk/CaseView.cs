using System.Security.Claims;
using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Accounts.Contracts;
using CitizenPortal.Web.Features.Petitions.Assign;
using CitizenPortal.Web.Features.Petitions.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Desk;

/// <summary>All that the case page shows to this officer.</summary>
/// <param name="Contact">Null when the sender is protected from him.</param>
internal sealed record CaseView(
    Petition Petition, PetitionContact? Contact, string? PersonalNumber, IReadOnlyList<TimelineEntry> Timeline, Deadline? Ledger, IReadOnlyList<PetitionTransition> Steps,
    IReadOnlyList<RelatedPetition> Related, IReadOnlyList<CaseNote> Notes, IReadOnlyList<StaffMember> Colleagues);

internal sealed class CaseQuery(PortalDb db, PetitionTimeline timeline, PetitionClock clock, PersonalIdSeal seal, RelatedPetitions related, CaseNotes notes, Colleagues colleagues)
{
    public Task<Petition?> FindAsync(string code, CancellationToken cancel) =>
        db.Set<Petition>().AsSplitQuery()
            .Include(petition => petition.History.OrderBy(line => line.Number))
            .Include(petition => petition.Requests.OrderBy(request => request.Number))
            .Include(petition => petition.Attachments)
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
            Steps(petition, user),
            await related.OfAsync(petition, cancel),
            await notes.OfAsync(petition.Id, cancel),
            await colleagues.OfAsync(petition.UnitCode, cancel));
    }

    /// <summary>Of two ways to refuse a transfer only the one whose turn it is, and nothing that only the citizen does.</summary>
    private static IReadOnlyList<PetitionTransition> Steps(Petition petition, ClaimsPrincipal user) =>
    [
        .. PetitionTransitions.Open(petition.State, petition.Procedure, PetitionAccess.Actors(user))
            .Where(step => step.Action.IsOfficers() && (step.Action is not (PetitionAction.Decline or PetitionAction.Dispute) || step.Action == petition.DeclineStep))
            .Where(step => !(step.Action == PetitionAction.Transfer && petition.IsRuled)),
    ];
}
