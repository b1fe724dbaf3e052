using CitizenPortal.Domain.Calendar;
using CitizenPortal.Web.Platform.Localization;

namespace CitizenPortal.Web.Features.Calendar.Edit;

/// <summary>One difference between two editions, in words.</summary>
internal sealed record CalendarChange(DateOnly? Date, string What, string Detail)
{
    public static IReadOnlyList<CalendarChange> Between(CalendarEdition old, IReadOnlyList<StoredDay> oldDays, CalendarEdition now, IReadOnlyList<StoredDay> nowDays)
    {
        var before = oldDays.ToDictionary(day => day.Date);
        var after = nowDays.ToDictionary(day => day.Date);
        List<CalendarChange> changes =
        [
            .. after.Values.Where(day => !before.ContainsKey(day.Date)).Select(day => new CalendarChange(day.Date, "Thêm", Words(day))),
            .. before.Values.Where(day => !after.ContainsKey(day.Date)).Select(day => new CalendarChange(day.Date, "Bỏ", Words(day))),
            .. after.Values.Where(day => before.TryGetValue(day.Date, out var was) && Words(was) != Words(day)).Select(day => new CalendarChange(day.Date, "Sửa", $"{Words(before[day.Date])} → {Words(day)}")),
        ];
        changes.Sort((one, other) => Nullable.Compare(one.Date, other.Date));
        if (old.Years != now.Years)
        {
            changes.Add(new CalendarChange(null, "Năm đã đủ lịch", $"{old.Years.Replace(",", ", ", StringComparison.Ordinal)} → {now.Years.Replace(",", ", ", StringComparison.Ordinal)}"));
        }

        return changes;
    }

    public static string KindName(CalendarDayKind kind) => kind switch
    {
        CalendarDayKind.Holiday => "Nghỉ lễ",
        CalendarDayKind.Tet => "Nghỉ Tết",
        CalendarDayKind.Compensatory => "Nghỉ bù",
        CalendarDayKind.SwapOff => "Nghỉ hoán đổi",
        CalendarDayKind.SwapWork => "Làm bù",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string Words(StoredDay day) => $"{KindName(day.Kind)}: {day.Name}{(day.Status == StoredDay.Provisional ? " (dự kiến)" : "")}";
}
