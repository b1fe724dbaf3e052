using CitizenPortal.Domain.Sessions;

namespace CitizenPortal.Web.Features.Sessions.Contracts;

/// <summary>What other modules may ask about online receptions.</summary>
public interface ISessionStatus
{
    /// <summary>By booking; a booking whose room nobody has entered yet is missing.</summary>
    Task<IReadOnlyDictionary<Guid, OnlineSessionState>> ForBookingsAsync(IReadOnlyCollection<Guid> bookingIds, CancellationToken cancel);
}
