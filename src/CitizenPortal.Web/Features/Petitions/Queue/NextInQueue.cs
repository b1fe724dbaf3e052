using System.Security.Claims;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Queue;

/// <summary>What stands behind a case in the list that the officer works through.</summary>
internal sealed class NextInQueue(PortalDb db, DenouncerWall wall, TimeProvider time)
{
    /// <param name="list">What follows the question mark of the queue's address.</param>
    public Task<string?> AfterAsync(Petition petition, string list, ClaimsPrincipal user, CancellationToken cancel)
    {
        var filter = QueueFilter.Read(list);
        var place = new QueuePlace(petition.QueueOn, petition.Code);
        var wanted = QueueRows.Filtered(QueueRows.OnTab(QueueRows.Seen(db, wall, user), filter.Tab, time.TodayInVietnam()), filter, user.Id());
        return QueueRows.Sorted(QueueRows.After(wanted, place), backwards: false).Select(next => (string?)next.Code).FirstOrDefaultAsync(cancel);
    }
}
