using System.Collections.Concurrent;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Reception.Contracts;

namespace CitizenPortal.Web.Tests.Sessions;

/// <summary>Appointments without a schedule behind them, so that a test needs only the one it speaks of.</summary>
internal sealed class StandInBookings : IBookings
{
    private readonly ConcurrentDictionary<string, BookingSummary> _byToken = new(StringComparer.Ordinal);

    public ConcurrentDictionary<Guid, int> Attended { get; } = new();

    public BookingSummary Add(string token, DateTimeOffset startsAt, Func<BookingSummary, BookingSummary>? change = null)
    {
        var booking = new BookingSummary(
            Guid.CreateVersion7(), "7K3P9QXM4E", null, "BTCD", "Trưởng Ban Tiếp công dân", HostKind.Head, startsAt, startsAt.AddMinutes(45), IsOnline: true,
            "UBND xã Hồng Thái", PointKind.Commune, new OnlineDecision(OnlineGround.RemoteOrFrail, "2114/QĐ-UBND", DateOnly.FromDateTime(startsAt.AddDays(-20).DateTime)),
            "Triệu Thị Mẩy", "+84912345678", null, BookingState.Confirmed, startsAt.AddDays(-14));
        return _byToken[token] = change is null ? booking : change(booking);
    }

    public Task<BookingSummary?> FindAsync(Guid id, CancellationToken cancel) => Task.FromResult(_byToken.Values.SingleOrDefault(booking => booking.Id == id));

    public Task<BookingSummary?> FindByJoinTokenAsync(string token, CancellationToken cancel) => Task.FromResult(_byToken.GetValueOrDefault(token));

    public Task MarkAttendedAsync(Guid bookingId, CancellationToken cancel)
    {
        Attended.AddOrUpdate(bookingId, 1, (_, times) => times + 1);
        return Task.CompletedTask;
    }
}
