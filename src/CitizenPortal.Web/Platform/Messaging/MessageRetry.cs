using CitizenPortal.Web.Data;
using CitizenPortal.Web.Outbox;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Platform.Messaging;

/// <summary>An administrator's "try again".</summary>
internal sealed class MessageRetry(PortalDb db, WakeUp wakeUp, TimeProvider time)
{
    /// <summary>False when there is no such failed message, perhaps because a colleague was faster.</summary>
    public async Task<bool> TryAgainAsync(Guid id, CancellationToken cancel)
    {
        var changed = await db.Set<Message>().Where(message => message.Id == id).TryAgainAsync(time.GetUtcNow(), cancel);
        wakeUp.Ring();
        return changed > 0;
    }
}
