using System.Security.Claims;
using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Protection;

/// <summary>Who is on which side of the wall around a denunciation (LTC Đ8.3, Đ9.1.b, Đ56).</summary>
internal sealed class DenouncerWall(PortalDb db, TimeProvider time)
{
    /// <summary>What stands for a denouncer wherever he is named.</summary>
    public static string NameOf(string petitionCode) => $"Người tố cáo TC-{petitionCode[..5]}";

    /// <summary>Leaves out the denunciations that are about the reader or his unit; part of every list of petitions.</summary>
    public IQueryable<Petition> Outside(IQueryable<Petition> petitions, ClaimsPrincipal user)
    {
        var (me, unit) = (user.Id(), user.UnitCode());
        return petitions.Where(petition => !petition.SenderProtected || !db.Set<PetitionAccused>().Any(accused =>
            accused.PetitionId == petition.Id && (accused.UserId == me || (accused.UnitCode != null && accused.UnitCode == unit))));
    }

    public async Task<bool> IsAccusedAsync(ClaimsPrincipal user, Petition petition, CancellationToken cancel)
    {
        var (me, unit) = (user.Id(), user.UnitCode());
        return petition.SenderProtected && await db.Set<PetitionAccused>().AnyAsync(accused =>
            accused.PetitionId == petition.Id && (accused.UserId == me || (accused.UnitCode != null && accused.UnitCode == unit)), cancel);
    }

    /// <summary>A denunciation never goes to the unit that it is about.</summary>
    public async Task CheckTargetAsync(Petition petition, string unitCode, CancellationToken cancel)
    {
        if (await db.Set<PetitionAccused>().AnyAsync(accused => accused.PetitionId == petition.Id && accused.UnitCode == unitCode, cancel))
        {
            throw new RuleBrokenException("petition.accused-unit", unitCode);
        }
    }

    /// <summary>The head whose unit holds the case, the head of the Board for cases that lie there, and the head of the inspectorate keep the access list.</summary>
    public static bool KeepsList(ClaimsPrincipal user, Petition petition) =>
        user.IsInRole(Roles.InspectorateHead)
        || (user.IsInRole(Roles.UnitHead) && user.UnitCode() == petition.UnitCode)
        || (user.IsInRole(Roles.Board) && petition.UnitCode == UnitCodes.ReceptionBoard);

    public async Task<bool> IsOnListAsync(ClaimsPrincipal user, Petition petition, CancellationToken cancel)
    {
        var (me, now) = (user.Id(), time.GetUtcNow());
        return await db.Set<EnvelopeAccess>().AnyAsync(access =>
            access.PetitionId == petition.Id && access.UserId == me && access.RemovedAt == null && (access.Until == null || access.Until > now), cancel);
    }

    /// <summary>Story and requests, which may betray the sender, are for those who decide and those on the list; identity needs an opening besides.</summary>
    public async Task<bool> MayReadContentAsync(ClaimsPrincipal user, Petition petition, CancellationToken cancel) =>
        PetitionAccess.MaySee(user, petition) && (!petition.SenderProtected || KeepsList(user, petition) || await IsOnListAsync(user, petition, cancel));

    /// <summary>The extract is for those on the list and those charged with verifying, never for the accused.</summary>
    public async Task<bool> MayReadExtractAsync(ClaimsPrincipal user, Petition petition, CancellationToken cancel)
    {
        var me = user.Id();
        return petition.SenderProtected
            && (await IsOnListAsync(user, petition, cancel) || await db.Set<PetitionVerifier>().AnyAsync(verifier => verifier.PetitionId == petition.Id && verifier.UserId == me, cancel))
            && !await IsAccusedAsync(user, petition, cancel);
    }

    /// <summary>The page of the envelope itself: for those who see the case or are on its list, never for the accused.</summary>
    public async Task<bool> MayApproachAsync(ClaimsPrincipal user, Petition petition, CancellationToken cancel) =>
        petition.SenderProtected
        && (PetitionAccess.MaySee(user, petition) || await IsOnListAsync(user, petition, cancel))
        && !await IsAccusedAsync(user, petition, cancel);
}
