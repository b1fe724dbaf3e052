using CitizenPortal.Domain.Calendar;

namespace CitizenPortal.Domain.Reception;

/// <summary>Five working days between notice and reception, the day of the reception not counted (NĐ 154/2026 Đ23.1; the same for posting, LTCD Đ24.4).</summary>
public static class OnlineNotice
{
    public const int WorkingDays = 5;

    public static bool InTime(DateOnly day, DateOnly noticeOn, WorkingCalendar calendar) => noticeOn <= calendar.WorkingDaysBefore(day, WorkingDays);

    /// <summary>The first working day that notice given today still reaches in time.</summary>
    public static DateOnly EarliestDay(DateOnly today, WorkingCalendar calendar)
    {
        var day = today.AddDays(WorkingDays);
        while (!calendar.IsWorkingDay(day) || !InTime(day, today, calendar))
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
