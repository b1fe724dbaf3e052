using CitizenPortal.Domain.Reception;

namespace CitizenPortal.Web.Features.Reception.Contracts;

/// <summary>What other modules may ask about appointments.</summary>
public interface IBookings
{
    Task<BookingSummary?> FindAsync(Guid id, CancellationToken cancel);

    /// <summary>The online appointment behind a citizen's room link.</summary>
    Task<BookingSummary?> FindByJoinTokenAsync(string token, CancellationToken cancel);

    /// <summary>Notes that the visitor came; repeating it changes nothing.</summary>
    Task MarkAttendedAsync(Guid bookingId, CancellationToken cancel);
}

/// <param name="CitizenName">A protected sender appears by the code of his petition.</param>
public sealed record BookingSummary(
    Guid Id,
    string Code,
    Guid? PetitionId,
    string UnitCode,
    string HostTitle,
    HostKind Host,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    bool IsOnline,
    string PointName,
    PointKind Point,
    OnlineDecision? Decision,
    string CitizenName,
    string? Phone,
    string? Email,
    BookingState State,
    DateTimeOffset ConfirmedAt);
