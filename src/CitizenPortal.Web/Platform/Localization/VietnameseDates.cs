using System.Globalization;
using CitizenPortal.Web.Platform.Time;

namespace CitizenPortal.Web.Platform.Localization;

/// <summary>Dates as the portal writes them; the weekday is computed and bound to its number by a no-break space.</summary>
public static class VietnameseDates
{
    private static readonly string[] Weekdays = ["Chủ\u00a0nhật", "thứ\u00a0Hai", "thứ\u00a0Ba", "thứ\u00a0Tư", "thứ\u00a0Năm", "thứ\u00a0Sáu", "thứ\u00a0Bảy"];
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    extension(DateOnly day)
    {
        /// <summary>“thứ Hai, 23/11/2026”; “Monday, 23 November 2026” for a reader of English.</summary>
        public string LongDate() => IsEnglish ? day.ToString("dddd, d MMMM yyyy", English) : $"{day.Weekday()}, {day.ShortDate()}";

        public string ShortDate() => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

        public string Weekday() => IsEnglish ? day.ToString("dddd", English) : Weekdays[(int)day.DayOfWeek];
    }

    private static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
}

/// <summary>Hours as the portal writes them.</summary>
public static class VietnameseClock
{
    extension(TimeOnly time)
    {
        public string Clock() => time.ToString("H:mm", CultureInfo.InvariantCulture);
    }
}

/// <summary>Instants as the portal writes them.</summary>
public static class VietnameseInstants
{
    extension(DateTimeOffset instant)
    {
        public string Clock() => instant.InVietnam().ToString("H:mm", CultureInfo.InvariantCulture);

        public string LongDate() => instant.DayInVietnam().LongDate();

        public string ShortDate() => instant.DayInVietnam().ShortDate();
    }
}
