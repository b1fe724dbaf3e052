using CitizenPortal.Domain.Calendar;

namespace CitizenPortal.Web.Features.Home;

/// <summary>Days without reception that are near enough to be told at the door.</summary>
internal sealed record ComingHoliday(DateOnly First, DateOnly Last, string Name)
{
    private const int NoticeDays = 7;

    /// <summary>The first holiday from today on, with the days off that follow it without a working day between.</summary>
    public static ComingHoliday? After(DateOnly today, WorkingCalendar calendar)
    {
        for (var day = today; day <= today.AddDays(NoticeDays); day = day.AddDays(1))
        {
            if (calendar.HolidayName(day) is { } name)
            {
                return new ComingHoliday(day, LastOf(day, calendar), name);
            }
        }

        return null;
    }

    private static DateOnly LastOf(DateOnly first, WorkingCalendar calendar)
    {
        var last = first;
        for (var day = first; !calendar.IsWorkingDay(day); day = day.AddDays(1))
        {
            last = calendar.HolidayName(day) is null ? last : day;
        }

        return last;
    }
}
