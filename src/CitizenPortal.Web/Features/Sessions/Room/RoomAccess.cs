using System.Security.Claims;
using CitizenPortal.Domain.Sessions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Sessions.Room;

/// <summary>Who may do what in a room, asked of the database each time: a role taken away counts at once, not at the next sign-in.</summary>
internal sealed class RoomAccess(PortalDb db, TimeProvider time)
{
    private static readonly string[] Receivers = [Roles.ReceptionOfficer, Roles.UnitHead, Roles.Board];
    private static readonly string[] Viewers = [.. Receivers, Roles.Inspectorate];

    public async Task<bool> MaySitAsync(ClaimsPrincipal user, OnlineSession session, Seat seat, CancellationToken cancel) => seat switch
    {
        Seat.Centre => await StaffAsync(user, session.Plan.UnitCode, Receivers, cancel),
        Seat.Citizen => RoomPass.Opens(user, session.Id, time.GetUtcNow()),
        _ => false,
    };

    public Task<bool> MayWatchAsync(ClaimsPrincipal user, OnlineSession session, CancellationToken cancel) =>
        StaffAsync(user, session.Plan.UnitCode, Viewers, cancel);

    public Task<bool> MayReceiveAsync(ClaimsPrincipal user, string unitCode, CancellationToken cancel) =>
        StaffAsync(user, unitCode, Receivers, cancel);

    private async Task<bool> StaffAsync(ClaimsPrincipal user, string unitCode, string[] trusted, CancellationToken cancel)
    {
        if (!Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            return false;
        }

        var person = await db.Users.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancel);
        if (person is null || person.LockoutEnd > time.GetUtcNow())
        {
            return false;
        }

        var roles = await db.UserRoles.Where(one => one.UserId == id).Join(db.Roles, one => one.RoleId, role => role.Id, (_, role) => role.Name!).ToListAsync(cancel);
        return roles.Exists(role => trusted.Contains(role))
            && (person.UnitCode == unitCode || roles.Exists(role => role is Roles.Board or Roles.Inspectorate));
    }
}
