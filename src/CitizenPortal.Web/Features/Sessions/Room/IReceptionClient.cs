namespace CitizenPortal.Web.Features.Sessions.Room;

/// <summary>What the server says to a page in the room.</summary>
public interface IReceptionClient
{
    /// <summary>Something changed; the page looks again and gets only what it may see.</summary>
    Task Changed(Guid sessionId);

    Task Signal(SignalIn signal);

    /// <summary>The seat was taken by another page of the same person.</summary>
    Task SeatTaken();
}

/// <param name="To">Participant whom it is for.</param>
/// <param name="Epoch">The sender's own epoch.</param>
/// <param name="ToEpoch">The epoch of the other side as the sender knows it; a stale one is dropped.</param>
/// <param name="Kind">description or candidate.</param>
/// <param name="Body">JSON of the browser, not read by the server.</param>
public sealed record SignalOut(Guid To, int Epoch, int ToEpoch, string Kind, string Body);

public sealed record SignalIn(Guid From, int Epoch, string Kind, string Body);

/// <param name="Page">Made by the page when it loads; a reconnected page comes back with the same.</param>
public sealed record JoinRequest(Guid SessionId, string Seat, string Page);

public sealed record DeviceFindings(bool Camera, bool Microphone, int RoundTripMs, string? Problem);

/// <param name="Current">The text as it stands when somebody else has written meanwhile.</param>
public sealed record MinutesSaved(bool Ok, int Revision, Domain.Sessions.MinutesText Current);
