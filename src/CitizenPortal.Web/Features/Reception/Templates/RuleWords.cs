using System.Globalization;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Platform.Localization;
using Ical.Net;
using Ical.Net.DataTypes;

namespace CitizenPortal.Web.Features.Reception.Templates;

/// <summary>A rule as people say it, and as the form asked for it.</summary>
internal static class RuleWords
{
    private const int WorkingWeek = 5;

    // Any Sunday, to name weekdays from.
    private static readonly DateOnly Sunday = new(2026, 11, 1);

    public static string Of(string rule)
    {
        var parts = new RecurrenceRule(rule);
        var days = parts.ByDay.Select(day => Sunday.AddDays((int)day.DayOfWeek).Weekday()).Distinct().ToList();
        if (parts.Frequency == FrequencyType.Weekly)
        {
            return days.Count == WorkingWeek ? "Mỗi ngày làm việc" : $"Hằng tuần, {string.Join(", ", days)}";
        }

        return parts.ByMonthDay.Count > 0
            ? $"Hằng tháng, ngày {string.Join(", ", parts.ByMonthDay)}"
            : $"Hằng tháng, {string.Join(", ", days)} tuần thứ {Weeks(parts)}";
    }

    /// <summary>Fills the form with the rule of a template that is to be changed.</summary>
    public static void Fill(TemplateForm form, string rule)
    {
        var parts = new RecurrenceRule(rule);
        form.Weekdays = [.. parts.ByDay.Select(day => day.DayOfWeek.ToString()[..2].ToUpperInvariant()).Distinct()];
        form.MonthDays = string.Join(", ", parts.ByMonthDay);
        form.Weeks = Weeks(parts);
        form.Repeat = parts.Frequency == FrequencyType.Weekly
            ? form.Weekdays.Count == WorkingWeek ? RepeatKind.EveryWorkingDay : RepeatKind.Weekly
            : parts.ByMonthDay.Count > 0 ? RepeatKind.MonthlyByDay : RepeatKind.MonthlyByWeekday;
    }

    public static string Of(RestDayRule rule) => rule switch
    {
        RestDayRule.Skip => "Bỏ buổi đó; được nghỉ hoán đổi thì tiếp vào thứ Bảy làm bù",
        RestDayRule.NextWorkingDay => "Dời sang ngày làm việc kế tiếp; được nghỉ hoán đổi thì tiếp vào thứ Bảy làm bù",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, null),
    };

    private static string Weeks(RecurrenceRule parts) =>
        string.Join(", ", parts.ByDay.Select(day => day.Offset).OfType<int>().Distinct().Order().Select(week => week.ToString(CultureInfo.InvariantCulture)));
}
