using System.Security.Claims;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Queue;

/// <summary>The rows of a list in the order of an index: least time left first, for what is done the newest day first.</summary>
internal static class QueueRows
{
    public static IQueryable<Petition> Seen(PortalDb db, DenouncerWall wall, ClaimsPrincipal user)
    {
        var all = wall.Outside(db.Set<Petition>().AsNoTracking(), user);
        var unit = user.UnitCode();
        return user.SeesProvince() ? all : all.Where(petition => petition.UnitCode == unit);
    }

    public static IQueryable<Petition> OnTab(IQueryable<Petition> seen, QueueTab tab, DateOnly today) => tab switch
    {
        QueueTab.Open => seen.Where(petition => petition.IsOpen),
        QueueTab.Late => seen.Where(petition => petition.IsOpen && petition.QueueOn < today),
        QueueTab.Waiting => seen.Where(petition => petition.State == PetitionState.NeedsSupplement),
        QueueTab.Done => seen.Where(petition => !petition.IsOpen),
        _ => throw new ArgumentOutOfRangeException(nameof(tab), tab, null),
    };

    public static IQueryable<Petition> Filtered(IQueryable<Petition> petitions, QueueFilter filter, Guid reader)
    {
        if (filter.Kind is { } kind)
        {
            petitions = petitions.Where(petition => petition.Kind == kind);
        }

        if (filter.State is { } state)
        {
            petitions = petitions.Where(petition => petition.State == state);
        }

        if (filter.UnitCode is { } unit)
        {
            petitions = petitions.Where(petition => petition.UnitCode == unit);
        }

        petitions = filter.Owner switch
        {
            QueueOwner.Mine => petitions.Where(petition => petition.AssigneeId == reader),
            QueueOwner.Nobody => petitions.Where(petition => petition.AssigneeId == null),
            _ => petitions,
        };
        return filter.Text is { } text ? Holding(petitions, text) : petitions;
    }

    public static IQueryable<Petition> Sorted(IQueryable<Petition> petitions, bool backwards) => backwards
        ? petitions.OrderByDescending(petition => petition.QueueOn).ThenByDescending(petition => petition.Code)
        : petitions.OrderBy(petition => petition.QueueOn).ThenBy(petition => petition.Code);

#pragma warning disable CA1309 // the database compares, in the order of its own index
    public static IQueryable<Petition> After(IQueryable<Petition> petitions, QueuePlace? place) => place is null
        ? petitions
        : petitions.Where(petition => petition.QueueOn >= place.Day && (petition.QueueOn > place.Day || string.Compare(petition.Code, place.Code) > 0));

    public static IQueryable<Petition> Before(IQueryable<Petition> petitions, QueuePlace? place) => place is null
        ? petitions
        : petitions.Where(petition => petition.QueueOn <= place.Day && (petition.QueueOn < place.Day || string.Compare(petition.Code, place.Code) < 0));
#pragma warning restore CA1309

    private static IQueryable<Petition> Holding(IQueryable<Petition> petitions, string text)
    {
        var code = CodeDisplay.Stored(text) ?? text.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
        return petitions.Where(petition => petition.Code.StartsWith(code) || (!petition.SenderProtected && petition.Subject.Contains(text)));
    }
}
