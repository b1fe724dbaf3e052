using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Reception.Notices;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform;
using CitizenPortal.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Manage;

/// <summary>Reads an appointment by the secret in its link.</summary>
internal sealed class Appointments(PortalDb db, IMessageQueue queue, IUnitDirectory units, PublicUrl address, TimeProvider time)
{
    public Task<Booking?> FindAsync(string token, CancellationToken cancel) =>
        db.Set<Booking>().SingleOrDefaultAsync(booking => booking.ManageToken == token, cancel);

    /// <summary>The appointment of a signed link; null when the link is none of ours.</summary>
    public async Task<(Booking Booking, LinkPurpose Purpose, LinkState State)?> SignedAsync(string token, CancellationToken cancel)
    {
        if (SignedLink.Read(token) is not (var purpose, var code) || await db.Set<Booking>().SingleOrDefaultAsync(booking => booking.Code == code, cancel) is not { } booking)
        {
            return null;
        }

        var state = SignedLink.Check(token, booking, time.GetUtcNow());
        return state == LinkState.Forged ? null : (booking, purpose, state);
    }

    public async Task<AppointmentView> ViewAsync(Booking booking, CancellationToken cancel) => new(
        booking,
        units.Find(booking.UnitCode)?.Name ?? booking.UnitCode,
        address.Absolute(ReceptionLinks.Join(booking.JoinToken)),
        address.Absolute(ReceptionLinks.Manage(booking.ManageToken)),
        await queue.StatusAsync(BookingNotices.KeyOf(booking.Id), cancel));
}
