using System.Security.Claims;
using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Accounts.Contracts;
using CitizenPortal.Web.Features.Petitions.Assign;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Platform.Auditing;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Desk;

/// <summary>All that the case page shows to this officer.</summary>
/// <param name="Contact">Null for a protected sender, whose identity is in the envelope.</param>
/// <param name="HidesContent">The story may betray a protected sender and this officer is not one of those who decide.</param>
internal sealed record CaseView(
    Petition Petition, PetitionContact? Contact, string? PersonalNumber, IReadOnlyList<TimelineEntry> Timeline, Deadline? Ledger, IReadOnlyList<PetitionTransition> Steps, bool HidesContent,
    IReadOnlyList<RelatedPetition> Related, IReadOnlyList<CaseNote> Notes, IReadOnlyList<StaffMember> Colleagues, bool ReadsExtract);

internal sealed class CaseQuery(
    PortalDb db, PetitionTimeline timeline, PetitionClock clock, PersonalIdSeal seal, DenouncerWall wall, CaseTexts texts, IAudit audit, RelatedPetitions related, CaseNotes notes, Colleagues colleagues)
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
        var contact = petition.SenderProtected ? null : await ContactAsync(petition, cancel);
        var hides = !await wall.MayReadContentAsync(user, petition, cancel);
        if (!hides)
        {
            await ReadTextsAsync(petition, cancel);
        }

        var lines = await timeline.OfAsync(petition, TimelineAudience.Staff, cancel);
        return new CaseView(
            petition,
            contact,
            contact?.SealedPersonalId is { } closed ? seal.Open(closed) : null,
            hides ? [.. lines.Select(line => line with { Detail = null })] : lines,
            await clock.LedgerAsync(petition, cancel),
            Steps(petition, user),
            hides,
            await related.OfAsync(petition, !hides, cancel),
            hides ? [] : await notes.OfAsync(petition, cancel),
            await colleagues.OfAsync(petition.UnitCode, cancel),
            await wall.MayReadExtractAsync(user, petition, cancel));
    }

    public Task ReadFileAsync(Petition petition, Guid attachment, CancellationToken cancel) =>
        audit.ReadAsync(AuditSubject.Of("petition", petition.Id, petition.Id), "petition.file-read", $"attachment {attachment:N}", cancel);

    /// <summary>What a protected sender wrote is read on the record, as who he is.</summary>
    private async Task ReadTextsAsync(Petition petition, CancellationToken cancel)
    {
        if (petition.SenderProtected)
        {
            await audit.ReadAsync(AuditSubject.Of("petition", petition.Id, petition.Id), "petition.content-read", null, cancel);
            await texts.OpenAsync(petition, cancel);
        }
    }

    private async Task<PetitionContact?> ContactAsync(Petition petition, CancellationToken cancel)
    {
        await audit.ReadAsync(AuditSubject.Of("petition", petition.Id, petition.Id), "petition.contact-read", null, cancel);
        return await db.Set<PetitionContact>().AsNoTracking().SingleAsync(held => held.PetitionId == petition.Id, cancel);
    }

    /// <summary>Of two ways to refuse a transfer only the one whose turn it is, and nothing that only the citizen does.</summary>
    private static IReadOnlyList<PetitionTransition> Steps(Petition petition, ClaimsPrincipal user) =>
    [
        .. PetitionTransitions.Open(petition.State, petition.Procedure, PetitionAccess.Actors(user))
            .Where(step => step.Action.IsOfficers() && (step.Action is not (PetitionAction.Decline or PetitionAction.Dispute) || step.Action == petition.DeclineStep))
            .Where(step => !(step.Action == PetitionAction.Transfer && petition.IsRuled)),
    ];
}
