using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Accounts.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Accounts;

internal sealed class StaffDirectory(PortalDb db) : IStaffDirectory
{
    private static readonly string[] Workers = [Roles.ReceptionOfficer, Roles.PetitionOfficer, Roles.UnitHead, Roles.Board];

    public async Task<IReadOnlyList<StaffMember>> OfUnitAsync(string unitCode, CancellationToken cancel) =>
        await db.Users.AsNoTracking()
            .Where(user => user.UnitCode == unitCode && db.UserRoles.Any(held => held.UserId == user.Id && db.Roles.Any(role => role.Id == held.RoleId && Workers.Contains(role.Name!))))
            .OrderBy(user => user.DisplayName).ThenBy(user => user.UserName)
            .Select(user => new StaffMember(user.Id, user.DisplayName, user.UserName!))
            .ToListAsync(cancel);
}
