using System.Security.Claims;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Accounts.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Assign;

/// <summary>Who can be given a case, and who stands in for whom today.</summary>
internal sealed class Colleagues(PortalDb db, IStaffDirectory staff, TimeProvider time)
{
    public Task<IReadOnlyList<StaffMember>> OfAsync(string unitCode, CancellationToken cancel) => staff.OfUnitAsync(unitCode, cancel);

    /// <summary>The officer, or whoever stands in for him; null when he does not work for the unit.</summary>
    public async Task<(StaffMember Officer, bool StandsIn)?> TakerAsync(Guid id, string unitCode, CancellationToken cancel)
    {
        var unit = await staff.OfUnitAsync(unitCode, cancel);
        if (unit.FirstOrDefault(member => member.Id == id) is not { } wanted)
        {
            return null;
        }

        var today = time.TodayInVietnam();
        var away = await db.Set<OfficerAbsence>().AsNoTracking().Where(absence => absence.UserId == id && absence.From <= today && absence.To >= today).FirstOrDefaultAsync(cancel);
        return away is not null && unit.FirstOrDefault(member => member.Id == away.SubstituteId) is { } substitute ? (substitute, true) : (wanted, false);
    }

    /// <summary>Gives the petition to the officer or his substitute; null, when nobody is named, takes it from all.</summary>
    public async Task<bool> AssignAsync(Petition petition, Guid? officer, ClaimsPrincipal user, CancellationToken cancel)
    {
        if (officer is not { } id)
        {
            petition.Assign(PetitionAccess.Deed(user, time.GetUtcNow()), null, null);
            return true;
        }

        if (await TakerAsync(id, petition.UnitCode, cancel) is not { } found || await IsAccusedAsync(petition, found.Officer.Id, cancel))
        {
            return false;
        }

        petition.Assign(PetitionAccess.Deed(user, time.GetUtcNow()), found.Officer.Id, found.Officer.Name);
        return true;
    }

    /// <summary>A denunciation is never given to the one it is about (LTC Đ9.1.b).</summary>
    private Task<bool> IsAccusedAsync(Petition petition, Guid officer, CancellationToken cancel) =>
        db.Set<PetitionAccused>().AnyAsync(accused => accused.PetitionId == petition.Id && accused.UserId == officer, cancel);
}
