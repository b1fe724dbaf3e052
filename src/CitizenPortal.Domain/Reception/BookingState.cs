namespace CitizenPortal.Domain.Reception;

/// <summary>Where an appointment stands.</summary>
public enum BookingState
{
    Confirmed,
    Cancelled,
    Attended,
    NoShow,
}

/// <summary>The whole table of transitions. A state with no arrows is an end.</summary>
public static class BookingStates
{
    public static IReadOnlyList<BookingState> Next(this BookingState state) => state switch
    {
        BookingState.Confirmed => [BookingState.Cancelled, BookingState.Attended, BookingState.NoShow],
        // A visitor written off may still come through the door.
        BookingState.NoShow => [BookingState.Attended],
        BookingState.Cancelled or BookingState.Attended => [],
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static bool CanBecome(this BookingState state, BookingState next) => state.Next().Contains(next);
}
