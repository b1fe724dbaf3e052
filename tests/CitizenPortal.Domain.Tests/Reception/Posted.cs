using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Reception;

namespace CitizenPortal.Domain.Tests.Reception;

/// <summary>Receptions for tests; the calendar knows the holiday of 24 November 2026.</summary>
internal static class Posted
{
    public static readonly DateOnly Monday23 = new(2026, 11, 23);
    public static readonly Guid Centre = Guid.CreateVersion7();
    public static readonly Guid Commune = Guid.CreateVersion7();

    public static readonly WorkingCalendar Calendar = WorkingCalendar.Of([new CalendarDay(new DateOnly(2026, 11, 24), CalendarDayKind.Holiday, "Ngày Văn hóa Việt Nam", IsWorkday: false)]);

    public static readonly OnlineDecision Decision = new(OnlineGround.RemoteOrFrail, "12/QĐ-UBND", new DateOnly(2026, 11, 20));

    public static ReceptionDayPlan Plan(DateOnly date, OnlineTerms? online = null) =>
        new("BTCD", HostKind.Head, "Chủ tịch UBND tỉnh", date, new TimeOnly(8, 0), new TimeOnly(9, 30), Centre, TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh")) { Online = online };

    public static OnlineTerms Online(HomeAllowance? home = null, OnlineGround ground = OnlineGround.RemoteOrFrail) => new(Decision with { Ground = ground }, [Commune], home);

    public static ReceptionDay Day(OnlineTerms? online = null, DateOnly? today = null) => ReceptionDay.Post(Plan(new DateOnly(2026, 12, 3), online), today ?? Monday23, Calendar);

    public static DateTimeOffset At(DateOnly day, int hour) => new(day.ToDateTime(new TimeOnly(hour, 0)), TimeSpan.FromHours(7));

    public static Booking Booked(OnlineTerms? online = null, BookingMatter? matter = null)
    {
        var day = Day(online);
        var slot = day.Slots[0];
        var claim = Claim.Hold(slot, 1, "khoa", new PlaceChoice(PointKind.Centre, Centre), At(Monday23, 9));
        return Booking.Make(new BookedPlace(day, slot, claim, null), new Visitor("Lý Văn Páo", "+84912345678", null, 1), matter, new BookingKeys("7K3P9QXM4E", "vao", "xem"), At(Monday23, 9));
    }
}
