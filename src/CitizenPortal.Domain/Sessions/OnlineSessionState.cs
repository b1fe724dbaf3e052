namespace CitizenPortal.Domain.Sessions;

/// <summary>Where an online reception stands.</summary>
public enum OnlineSessionState
{
    Scheduled,
    Open,
    InSession,
    Paused,
    Interrupted,
    Ended,
    NoShow,
}

/// <summary>The whole table of transitions. A state with no arrows is an end.</summary>
public static class OnlineSessionStates
{
    public static IReadOnlyList<OnlineSessionState> Next(this OnlineSessionState state) => state switch
    {
        OnlineSessionState.Scheduled => [OnlineSessionState.Open],
        OnlineSessionState.Open => [OnlineSessionState.InSession, OnlineSessionState.NoShow],
        OnlineSessionState.InSession => [OnlineSessionState.Paused, OnlineSessionState.Interrupted, OnlineSessionState.Ended],
        OnlineSessionState.Paused => [OnlineSessionState.InSession, OnlineSessionState.Ended],
        OnlineSessionState.Interrupted => [OnlineSessionState.InSession, OnlineSessionState.Ended],
        OnlineSessionState.Ended or OnlineSessionState.NoShow => [],
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static bool CanBecome(this OnlineSessionState state, OnlineSessionState next) => state.Next().Contains(next);

    public static bool IsOver(this OnlineSessionState state) => state.Next().Count == 0;

    /// <summary>The reception has begun and has not ended, whether or not it is being held this very moment.</summary>
    public static bool IsUnderWay(this OnlineSessionState state) => state.Next().Contains(OnlineSessionState.Ended);
}
