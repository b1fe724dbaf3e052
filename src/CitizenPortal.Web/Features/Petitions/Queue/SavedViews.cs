using System.Security.Claims;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Queue;

/// <summary>An officer's own views of the queue.</summary>
internal sealed class SavedViews(PortalDb db)
{
    public const int Most = 12;

    public async Task<IReadOnlyList<SavedView>> OfAsync(ClaimsPrincipal user, CancellationToken cancel)
    {
        var owner = user.Id();
        return await db.Set<SavedView>().AsNoTracking().Where(view => view.UserId == owner).OrderBy(view => view.Name).ToListAsync(cancel);
    }

    /// <summary>Keeps the filter; a view of the same name is replaced. False when there are too many already.</summary>
    public async Task<bool> KeepAsync(ClaimsPrincipal user, string name, QueueFilter filter, CancellationToken cancel)
    {
        var owner = user.Id();
        var held = await db.Set<SavedView>().Where(view => view.UserId == owner).ToListAsync(cancel);
        if (held.Find(view => view.Name == name) is { } same)
        {
            same.Query = filter.Query();
        }
        else if (held.Count == Most)
        {
            return false;
        }
        else
        {
            db.Add(new SavedView { UserId = owner, Name = name, Query = filter.Query() });
        }

        return await db.TrySaveAsync(cancel);
    }

    public Task ForgetAsync(ClaimsPrincipal user, Guid id, CancellationToken cancel)
    {
        var owner = user.Id();
        return db.Set<SavedView>().Where(view => view.Id == id && view.UserId == owner).ExecuteDeleteAsync(cancel);
    }
}
