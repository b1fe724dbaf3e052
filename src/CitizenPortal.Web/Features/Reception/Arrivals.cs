using CitizenPortal.Domain.Reception;
using CitizenPortal.Domain.Text;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception;

internal sealed class Arrivals(PortalDb db) : IArrivals
{
    private IQueryable<Booking> Bookings => db.Set<Booking>().AsNoTracking();

    public async Task<ArrivingBooking?> FindAsync(string? scanned, CancellationToken cancel)
    {
        var read = (scanned ?? "").Trim();
        if (ReferenceCode.TryParse(read, out var code))
        {
            return Arriving(await Bookings.SingleOrDefaultAsync(booking => booking.Code == code.Value, cancel));
        }

        // The QR holds a link that ends in a secret of the appointment.
        var token = read[(read.LastIndexOf('/') + 1)..];
        return token.Length == 0 ? null : Arriving(await Bookings.SingleOrDefaultAsync(booking => booking.ManageToken == token || booking.JoinToken == token, cancel));
    }

    public async Task<ArrivingBooking?> FindAsync(Guid bookingId, CancellationToken cancel) =>
        Arriving(await Bookings.SingleOrDefaultAsync(booking => booking.Id == bookingId, cancel));

    public async Task<IReadOnlyList<ArrivingBooking>> OfDayAsync(string unitCode, DateOnly day, CancellationToken cancel)
    {
        var (from, to) = (VietnamTime.At(day, TimeOnly.MinValue), VietnamTime.At(day.AddDays(1), TimeOnly.MinValue));
        var bookings = await Bookings.Where(booking => booking.UnitCode == unitCode && booking.StartsAt >= from && booking.StartsAt < to && !booking.IsOnline)
            .OrderBy(booking => booking.StartsAt).ThenBy(booking => booking.Place).ToListAsync(cancel);
        return [.. bookings.Select(booking => Arriving(booking)!)];
    }

    private static ArrivingBooking? Arriving(Booking? booking) => booking is null ? null : new ArrivingBooking(
        booking.Id,
        booking.Code,
        booking.UnitCode,
        booking.StartsAt,
        booking.IsOnline,
        booking.HostTitle,
        booking.ShownName,
        booking.People,
        booking.SenderProtected ? null : booking.Subject,
        Needs(booking),
        booking.State);

    private static string? Needs(Booking booking) =>
        string.Join("; ", new[] { booking.Language is { } language ? $"Phiên dịch {language}" : null, booking.HelpNeeded }.OfType<string>()) is { Length: > 0 } needs ? needs : null;
}
