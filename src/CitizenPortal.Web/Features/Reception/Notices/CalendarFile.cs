using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Platform.Time;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace CitizenPortal.Web.Features.Reception.Notices;

/// <summary>An appointment as a calendar message (RFC 5545, 5546): the method stands on the calendar, the UID never changes, the sequence grows.</summary>
internal static class CalendarFile
{
    public const string Request = "REQUEST";
    public const string Cancel = "CANCEL";

    internal const string Product = "-//UBND tinh Tuyen Quang//Cong Tiep cong dan//VI";

    private const string Zone = "Asia/Ho_Chi_Minh";

    /// <summary>An appointment that will not take place is taken out of calendars, whoever ended it.</summary>
    public static string MethodOf(Booking booking) => booking.State is BookingState.Cancelled or BookingState.Refused or BookingState.Redirected ? Cancel : Request;

    /// <param name="manage">The page on which the citizen sees and cancels the appointment.</param>
    /// <param name="organizer">Address that the portal writes from.</param>
    public static string Of(Booking booking, Uri manage, string organizer, DateTimeOffset at)
    {
        var calendar = new Ical.Net.Calendar { Method = MethodOf(booking), ProductId = Product };
        calendar.AddChild(Vietnam());
        calendar.Events.Add(Event(booking, manage, organizer, at));
        return new CalendarSerializer().SerializeToString(calendar) ?? throw new InvalidOperationException("The calendar cannot be written.");
    }

    private static CalendarEvent Event(Booking booking, Uri manage, string organizer, DateTimeOffset at)
    {
        var entry = new CalendarEvent
        {
            Uid = booking.CalendarUid,
            Sequence = booking.CalendarSequence,
            DtStamp = new CalDateTime(at.UtcDateTime, "UTC"),
            Start = Local(booking.StartsAt),
            End = Local(booking.EndsAt),
            Summary = $"{(booking.IsOnline ? "Tiếp công dân trực tuyến" : "Tiếp công dân")}: {booking.HostTitle}",
            Location = Place(booking),
            Description = $"Mã lịch hẹn {booking.Code}. Xem, đổi ý hoặc hủy: {manage}",
            Status = MethodOf(booking) == Cancel ? EventStatus.Cancelled : EventStatus.Confirmed,
            Url = manage,
            Organizer = new Organizer($"mailto:{organizer}") { CommonName = "Cổng Tiếp công dân tỉnh Tuyên Quang" },
        };
        if (booking.Email is { } email && !SealedRecipient.Is(email))
        {
            entry.Attendees.Add(new Attendee($"mailto:{booking.Email}") { Rsvp = false });
        }

        if (MethodOf(booking) == Request)
        {
            entry.Alarms.Add(new Alarm { Action = AlarmAction.Display, Description = entry.Summary, Trigger = new Trigger(Duration.FromHours(-2)) });
        }

        return entry;
    }

    /// <summary>UTC+7 without summer time since reunification; written out, for not every calendar knows the zone by name.</summary>
    internal static VTimeZone Vietnam()
    {
        var offset = new UtcOffset(TimeSpan.FromHours(7));
        var zone = new VTimeZone(Zone);
        zone.AddChild(new VTimeZoneInfo("STANDARD") { Start = new CalDateTime(1975, 6, 13, 0, 0, 0), OffsetFrom = offset, OffsetTo = offset, TimeZoneName = "+07" });
        return zone;
    }

    internal static CalDateTime Local(DateTimeOffset instant) => new(instant.InVietnam().DateTime, Zone);

    private static string Place(Booking booking) => booking.PointAddress.Length == 0 ? booking.PointName : $"{booking.PointName}, {booking.PointAddress}";
}
