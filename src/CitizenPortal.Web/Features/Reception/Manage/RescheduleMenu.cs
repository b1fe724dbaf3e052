using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Places;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Manage;

/// <summary>The hours to which an appointment may be put: the same unit, the same way, the host he has first.</summary>
internal sealed class RescheduleMenu(PortalDb db, FreePlaces places)
{
    private const int Most = 24;

    public async Task<IReadOnlyList<OpenSlot>> ReadAsync(Booking booking, CancellationToken cancel) =>
    [
        .. (await places.OfUnitAsync(booking.UnitCode, null, cancel))
            .Where(slot => slot.CanBook && slot.IsOnline == booking.IsOnline && slot.Id != booking.SlotId)
            .OrderBy(slot => slot.Host != booking.Host)
            .ThenBy(slot => slot.StartsAt)
            .Take(Most),
    ];

    public Task<bool> KnowsAsync(Booking booking, Guid slotId, CancellationToken cancel) =>
        db.Set<Slot>().AnyAsync(slot => slot.Id == slotId && slot.UnitCode == booking.UnitCode && slot.IsOnline == booking.IsOnline, cancel);
}
