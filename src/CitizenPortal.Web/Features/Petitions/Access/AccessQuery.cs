using System.Security.Claims;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Auditing;
using CitizenPortal.Web.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Access;

/// <param name="Sender">Who denounced; only while the reader's own opening lasts.</param>
internal sealed record AccessView(
    bool KeepsList, bool MayBreakGlass, bool IsOnList, DateTimeOffset? OpenUntil, SenderIdentity? Sender,
    IReadOnlyList<AccessLine> List, IReadOnlyList<OpeningLine> Openings, IReadOnlyList<StaffMember> People, IReadOnlyList<string> Accused);

internal sealed record AccessLine(EnvelopeAccess Access, string Person, string GrantedBy, string? RemovedBy, bool Holds);

internal sealed record OpeningLine(DateTimeOffset At, string Person, string Reason);

internal sealed record StaffMember(Guid Id, string Name, string? UnitCode);

internal sealed class AccessQuery(PortalDb db, DenouncerWall wall, Envelopes envelopes, PetitionSenders senders, CaseTexts texts, IAudit audit, IUnitDirectory units, TimeProvider time)
{
    public async Task<AccessView> ViewAsync(Petition petition, ClaimsPrincipal user, CancellationToken cancel)
    {
        var staff = await db.Users.AsNoTracking().Select(one => new StaffMember(one.Id, one.DisplayName, one.UnitCode)).ToDictionaryAsync(one => one.Id, cancel);
        var isOnList = await wall.IsOnListAsync(user, petition, cancel);
        var until = isOnList ? await OpenUntilAsync(petition, user, cancel) : null;
        return new AccessView(
            DenouncerWall.KeepsList(user, petition), user.IsInRole(Roles.InspectorateHead), isOnList, until,
            until is null ? null : await SenderAsync(petition, cancel),
            await ListAsync(petition, staff, cancel), await OpeningsAsync(petition, staff, cancel), await PeopleAsync(petition, staff.Values, cancel), await AccusedAsync(petition, staff, cancel));
    }

    public async Task<bool> IsOpenAsync(Petition petition, ClaimsPrincipal user, CancellationToken cancel) =>
        await wall.IsOnListAsync(user, petition, cancel) && await OpenUntilAsync(petition, user, cancel) is not null;

    private async Task<DateTimeOffset?> OpenUntilAsync(Petition petition, ClaimsPrincipal user, CancellationToken cancel)
    {
        var (me, now) = (user.Id(), time.GetUtcNow());
        return await db.Set<EnvelopeOpening>().Where(opening => opening.PetitionId == petition.Id && opening.UserId == me && opening.Until > now)
            .OrderByDescending(opening => opening.Until).Select(opening => (DateTimeOffset?)opening.Until).FirstOrDefaultAsync(cancel);
    }

    private async Task<SenderIdentity?> SenderAsync(Petition petition, CancellationToken cancel)
    {
        if (await senders.EnvelopeAsync(petition.Id, cancel) is not { } envelope)
        {
            return null;
        }

        await audit.ReadAsync(AuditSubject.Of("petition", petition.Id, petition.Id), "envelope.read", null, cancel);
        await texts.OpenAsync(petition, cancel);
        return envelopes.Open(envelope);
    }

    private async Task<IReadOnlyList<AccessLine>> ListAsync(Petition petition, Dictionary<Guid, StaffMember> staff, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var list = await db.Set<EnvelopeAccess>().AsNoTracking().Where(access => access.PetitionId == petition.Id).OrderBy(access => access.GrantedAt).ToListAsync(cancel);
        return [.. list.Select(access => new AccessLine(access, Name(staff, access.UserId), Name(staff, access.GrantedBy), access.RemovedBy is { } by ? Name(staff, by) : null, access.Holds(now)))];
    }

    private async Task<IReadOnlyList<OpeningLine>> OpeningsAsync(Petition petition, Dictionary<Guid, StaffMember> staff, CancellationToken cancel)
    {
        var openings = await db.Set<EnvelopeOpening>().AsNoTracking().Where(opening => opening.PetitionId == petition.Id).OrderByDescending(opening => opening.At).ToListAsync(cancel);
        return [.. openings.Select(opening => new OpeningLine(opening.At, Name(staff, opening.UserId), opening.Reason))];
    }

    /// <summary>Who may be put on the list: people of the unit that holds the case, of the Board and of the inspectorate, never the accused.</summary>
    private async Task<IReadOnlyList<StaffMember>> PeopleAsync(Petition petition, IEnumerable<StaffMember> staff, CancellationToken cancel)
    {
        var accused = await db.Set<PetitionAccused>().AsNoTracking().Where(one => one.PetitionId == petition.Id).ToListAsync(cancel);
        string?[] near = [petition.UnitCode, UnitCodes.ReceptionBoard, UnitCodes.Inspectorate];
        return [.. staff
            .Where(person => near.Contains(person.UnitCode) && !accused.Any(one => one.UserId == person.Id || (one.UnitCode is not null && one.UnitCode == person.UnitCode)))
            .OrderBy(person => person.UnitCode, StringComparer.Ordinal).ThenBy(person => person.Name, StringComparer.CurrentCulture)];
    }

    private async Task<IReadOnlyList<string>> AccusedAsync(Petition petition, Dictionary<Guid, StaffMember> staff, CancellationToken cancel)
    {
        var accused = await db.Set<PetitionAccused>().AsNoTracking().Where(one => one.PetitionId == petition.Id).ToListAsync(cancel);
        return [.. accused.Select(one => one.UnitCode is { } unit ? units.Find(unit)?.Name ?? unit : Name(staff, one.UserId!.Value))];
    }

    private static string Name(Dictionary<Guid, StaffMember> staff, Guid id) => staff.TryGetValue(id, out var person) ? person.Name : "Tài khoản đã xóa";
}
