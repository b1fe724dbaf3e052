using CitizenPortal.Domain.Calendar;

namespace CitizenPortal.Domain.Reception;

/// <summary>What must stand before an online appointment may be held (NĐ 154/2026 Đ18–23).</summary>
public enum OnlineGate
{
    Decision,
    Place,
    Home,
    Notice,
    Test,
    Connection,
}

/// <param name="Passed">Null while it is not due yet.</param>
/// <param name="Due">Last moment at which it still counts; null where none is set.</param>
public sealed record OnlineGateResult(OnlineGate Gate, bool? Passed, DateTimeOffset? Due = null);

/// <summary>What other parts of the product know about the appointment.</summary>
/// <param name="TestedAt">When every point was found fit; null when not yet.</param>
/// <param name="ConnectedAt">When every point saw and heard every other; null when not yet.</param>
public sealed record OnlineGateFacts(bool HomeAllowed, DateOnly NoticedOn, DateTimeOffset? TestedAt, DateTimeOffset? ConnectedAt);

/// <summary>The checklist of an online appointment, from what is stored; nobody ticks it by hand.</summary>
public static class OnlineGates
{
    private static readonly TimeSpan ConnectedBefore = TimeSpan.FromHours(1);

    public static IReadOnlyList<OnlineGateResult> Of(Booking booking, OnlineGateFacts facts, WorkingCalendar calendar, TimeZoneInfo zone, DateTimeOffset now)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(booking.StartsAt, zone).DateTime);
        var testBy = EndOf(calendar.WorkingDaysBefore(day, 1), zone);
        var connectedBy = booking.StartsAt - ConnectedBefore;
        return
        [
            new(OnlineGate.Decision, booking.Decision is not null),
            new(OnlineGate.Place, booking.Point == PointKind.Home || booking.PointId is not null),
            new(OnlineGate.Home, booking.Point != PointKind.Home || facts.HomeAllowed),
            new(OnlineGate.Notice, OnlineNotice.InTime(day, facts.NoticedOn, calendar), EndOf(calendar.WorkingDaysBefore(day, OnlineNotice.WorkingDays), zone)),
            new(OnlineGate.Test, Done(facts.TestedAt, testBy, now), testBy),
            new(OnlineGate.Connection, Done(facts.ConnectedAt, connectedBy, now), connectedBy),
        ];
    }

    private static bool? Done(DateTimeOffset? at, DateTimeOffset due, DateTimeOffset now) =>
        at is { } done ? done <= due : now <= due ? null : false;

    private static DateTimeOffset EndOf(DateOnly day, TimeZoneInfo zone)
    {
        var end = day.ToDateTime(new TimeOnly(23, 59, 59));
        return new DateTimeOffset(end, zone.GetUtcOffset(end));
    }
}
