namespace CitizenPortal.Domain.Counter;

/// <summary>Where a visitor with a number stands.</summary>
public enum TicketState
{
    Waiting,
    Called,
    Serving,
    Served,
    NoShow,
}

/// <summary>The whole table of transitions.</summary>
public static class TicketStates
{
    public static IReadOnlyList<TicketState> Next(this TicketState state) => state switch
    {
        TicketState.Waiting => [TicketState.Called],
        // Sent on to another desk, a visitor waits again.
        TicketState.Called => [TicketState.Serving, TicketState.NoShow, TicketState.Waiting],
        TicketState.Serving => [TicketState.Served, TicketState.Waiting],
        // Who was written off may come back and is queued anew.
        TicketState.NoShow => [TicketState.Waiting],
        TicketState.Served => [],
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static bool CanBecome(this TicketState state, TicketState next) => state.Next().Contains(next);

    /// <summary>Whether a desk is busy with the ticket.</summary>
    public static bool IsAtDesk(this TicketState state) => state is TicketState.Called or TicketState.Serving;
}

/// <summary>Who is asked forward sooner by the rules of the place.</summary>
public enum TicketPriority
{
    None,
    Elderly,
    Disabled,
    PregnantOrWithChild,
}
