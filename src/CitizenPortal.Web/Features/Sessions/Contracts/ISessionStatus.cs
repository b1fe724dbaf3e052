using CitizenPortal.Domain.Sessions;

namespace CitizenPortal.Web.Features.Sessions.Contracts;

/// <summary>What other modules may ask about online receptions.</summary>
public interface ISessionStatus
{
    /// <summary>By booking; a booking whose room nobody has entered yet is missing.</summary>
    Task<IReadOnlyDictionary<Guid, OnlineSessionState>> ForBookingsAsync(IReadOnlyCollection<Guid> bookingIds, CancellationToken cancel);

    /// <summary>How far the points of a booking's room are prepared; null when nobody has entered it yet.</summary>
    Task<SessionPreparation?> PreparationAsync(Guid bookingId, CancellationToken cancel);
}

/// <param name="TestedAt">When the last point was found fit; null while one is not.</param>
/// <param name="ConnectedAt">When every point saw and heard every other; null while one does not.</param>
public sealed record SessionPreparation(DateTimeOffset? TestedAt, DateTimeOffset? ConnectedAt);
