namespace CitizenPortal.Domain.Reception;

/// <summary>Where an appointment stands.</summary>
public enum BookingState
{
    Confirmed,
    Cancelled,
    Attended,
    NoShow,

    /// <summary>Refused by an officer, always with a code of the list (LTCD Đ9, NĐ 154/2026 Đ4).</summary>
    Refused,

    /// <summary>Shown the way to the competent body (LTCD Đ8.5).</summary>
    Redirected,
}

/// <summary>The whole table of transitions. A state with no arrows is an end.</summary>
public static class BookingStates
{
    public static IReadOnlyList<BookingState> Next(this BookingState state) => state switch
    {
        BookingState.Confirmed => [BookingState.Cancelled, BookingState.Attended, BookingState.NoShow, BookingState.Refused, BookingState.Redirected],
        // A visitor written off may still come through the door.
        BookingState.NoShow => [BookingState.Attended],
        BookingState.Cancelled or BookingState.Attended or BookingState.Refused or BookingState.Redirected => [],
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static bool CanBecome(this BookingState state, BookingState next) => state.Next().Contains(next);
}
