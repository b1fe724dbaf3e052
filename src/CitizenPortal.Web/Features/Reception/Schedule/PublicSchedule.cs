using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Reception.Places;
using CitizenPortal.Web.Features.Units.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Schedule;

/// <summary>The posted receptions of a week; three queries whatever the number of units.</summary>
internal sealed class PublicSchedule(PortalDb db, FreePlaces places, IUnitDirectory units, ILegalClock clock) : IPublicSchedule
{
    public async Task<IReadOnlyList<ScheduleDay>> WeekAsync(DateOnly monday, CancellationToken cancel) =>
        [.. (await DaysAsync(monday, monday.AddDays(6), null, cancel)).Select(day => day with { Items = [.. day.Items.Where(item => item.Stands)] })];

    /// <summary>Working days, holidays, and whatever day something is posted on; what was postponed or called off says so.</summary>
    public async Task<IReadOnlyList<ScheduleDay>> DaysAsync(DateOnly from, DateOnly to, string? unitCode, CancellationToken cancel)
    {
        var posted = await PostedAsync(from, to, unitCode, cancel);
        var points = await PointsAsync(posted, cancel);
        var left = (await places.OfDaysAsync(from, to, cancel)).Where(slot => slot.CanBook).GroupBy(slot => slot.DayId).ToDictionary(group => group.Key, group => group.Sum(slot => slot.Left));
        var calendar = await clock.CalendarAsync(cancel);
        var items = posted.Select(day => (On: day.Date, Item: Item(day, points, left.GetValueOrDefault(day.Id))))
            .Concat(posted.Where(WasMoved).Select(day => (On: day.PostponedFrom!.Value, Item: Item(day, points, 0) with { MovedTo = day.Date, BookLink = null })))
            .ToLookup(entry => entry.On, entry => entry.Item);
        return
        [
            .. Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays).Select(date => Day(date, calendar, [.. items[date]]))
                .Where(day => day.Items.Count > 0 || day.HolidayName is not null || calendar.IsWorkingDay(day.Date)),
        ];
    }

    private static bool WasMoved(ReceptionDay day) => day.PostponedFrom is { } before && before != day.Date;

    private async Task<List<ReceptionDay>> PostedAsync(DateOnly from, DateOnly to, string? unitCode, CancellationToken cancel) =>
        await db.Set<ReceptionDay>().AsNoTracking().Include(day => day.Points)
            .Where(day => ((day.Date >= from && day.Date <= to) || (day.PostponedFrom >= from && day.PostponedFrom <= to)) && (unitCode == null || day.UnitCode == unitCode))
            .OrderBy(day => day.Date).ThenBy(day => day.From).ThenBy(day => day.UnitCode)
            .ToListAsync(cancel);

    public async Task<Dictionary<Guid, string>> PointsAsync(IReadOnlyCollection<ReceptionDay> days, CancellationToken cancel)
    {
        var ids = days.SelectMany(day => day.Points.Select(point => point.PointId).Append(day.CentreId)).Distinct().ToList();
        return await db.Set<Point>().Where(point => ids.Contains(point.Id)).ToDictionaryAsync(point => point.Id, point => point.Name, cancel);
    }

    private static ScheduleDay Day(DateOnly date, WorkingCalendar calendar, IReadOnlyList<ScheduleItem> items) => new(date, calendar.HolidayName(date), items);

    private ScheduleItem Item(ReceptionDay day, Dictionary<Guid, string> points, int left) => new(
        day.From,
        day.To,
        day.ReceiverTitle,
        units.Find(day.UnitCode)?.Name ?? day.UnitCode,
        Where(day, points),
        day.IsOnline,
        left,
        left > 0 ? ReceptionLinks.Book(unitCode: day.UnitCode, host: day.Host, day: day.Date) : null)
    {
        ReceptionId = day.Id,
        Kind = day.Kind,
        CalledOff = !day.Stands,
    };

    /// <summary>Where the citizen goes, in a line.</summary>
    public static string Where(ReceptionDay day, IReadOnlyDictionary<Guid, string> points)
    {
        var centre = points[day.CentreId];
        return day.Points.Count switch
        {
            0 when !day.IsOnline => $"Trực tiếp tại {centre}",
            0 => $"Trực tuyến, người tiếp ở {centre}",
            <= 3 => $"Trực tuyến: {centre} và {string.Join(", ", day.Points.Select(point => points[point.PointId]))}",
            var count => $"Trực tuyến: {centre} và {count} điểm cầu xã, phường",
        };
    }
}
