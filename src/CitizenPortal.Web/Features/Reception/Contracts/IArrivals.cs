using CitizenPortal.Domain.Reception;

namespace CitizenPortal.Web.Features.Reception.Contracts;

/// <summary>What the counter asks when somebody stands there with an appointment.</summary>
public interface IArrivals
{
    /// <summary>By the code as it is typed, or by what a scanner reads from the visitor's QR.</summary>
    Task<ArrivingBooking?> FindAsync(string? scanned, CancellationToken cancel);

    Task<ArrivingBooking?> FindAsync(Guid bookingId, CancellationToken cancel);

    /// <summary>The in-person appointments of a unit's day, by hour.</summary>
    Task<IReadOnlyList<ArrivingBooking>> OfDayAsync(string unitCode, DateOnly day, CancellationToken cancel);
}

/// <param name="Name">A protected sender appears by the code of his petition.</param>
/// <param name="Needs">Interpreter and other help that was asked for.</param>
public sealed record ArrivingBooking(Guid Id, string Code, string UnitCode, DateTimeOffset StartsAt, bool IsOnline, string HostTitle, string Name, int People, string? Subject, string? Needs, BookingState State);
