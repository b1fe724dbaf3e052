using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Reception.Notices;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform;
using CitizenPortal.Web.Platform.Time;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Schedule;

/// <summary>The posted receptions of a unit or of one host as a calendar to follow (RFC 5545, 7986): the UID stays, the sequence grows, what was called off says so.</summary>
internal sealed class ScheduleFeed(PortalDb db, PublicSchedule schedule, IUnitDirectory units, PublicUrl address, TimeProvider time)
{
    private const int DaysBack = 31;
    private const int DaysAhead = 366;

    /// <summary>The calendar, or null when there is no such unit.</summary>
    public async Task<string?> OfAsync(string unitCode, HostKind? host, CancellationToken cancel)
    {
        if (units.Find(unitCode) is not { } unit)
        {
            return null;
        }

        var today = time.TodayInVietnam();
        var (from, to) = (today.AddDays(-DaysBack), today.AddDays(DaysAhead));
        var days = await db.Set<ReceptionDay>().AsNoTracking().Include(day => day.Points)
            .Where(day => day.UnitCode == unitCode && day.Date >= from && day.Date <= to && (host == null || day.Host == host))
            .OrderBy(day => day.Date).ThenBy(day => day.From).ToListAsync(cancel);
        var points = await schedule.PointsAsync(days, cancel);
        var calendar = new Ical.Net.Calendar { Method = "PUBLISH", ProductId = CalendarFile.Product };
        calendar.AddProperty("X-WR-CALNAME", $"Tiếp công dân: {unit.Name}");
        calendar.AddProperty("X-WR-TIMEZONE", VietnamTime.Zone.Id);
        calendar.AddChild(CalendarFile.Vietnam());
        calendar.Events.AddRange(days.Select(day => Event(day, unit.Name, PublicSchedule.Where(day, points))));
        return new CalendarSerializer().SerializeToString(calendar);
    }

    private CalendarEvent Event(ReceptionDay day, string unitName, string where) => new()
    {
        Uid = $"{day.Id:N}@tiepcongdan.tuyenquang.gov.vn",
        Sequence = day.CalendarSequence,
        DtStamp = new CalDateTime(time.GetUtcNow().UtcDateTime, "UTC"),
        Start = CalendarFile.Local(VietnamTime.At(day.Date, day.From)),
        End = CalendarFile.Local(VietnamTime.At(day.Date, day.To)),
        Summary = $"{day.ReceiverTitle} tiếp công dân",
        Location = where,
        Description = string.Join("\n", new[] { unitName, Line("Thành phần dự", day.Participants), Line("Nội dung dự kiến", day.ExpectedContent), Line("Lý do thay đổi", day.ChangeReason) }.OfType<string>()),
        Status = day.Stands ? EventStatus.Confirmed : EventStatus.Cancelled,
        Transparency = TransparencyType.Transparent,
        Url = address.Absolute(ReceptionLinks.Session(day.Id)),
    };

    private static string? Line(string what, string? text) => string.IsNullOrWhiteSpace(text) ? null : $"{what}: {text}";
}
