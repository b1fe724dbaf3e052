using System.Globalization;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Reception.Desk;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CitizenPortal.Web.Features.Reception.Templates;

/// <summary>How a template comes back.</summary>
public enum RepeatKind
{
    EveryWorkingDay,
    Weekly,
    MonthlyByWeekday,
    MonthlyByDay,
}

/// <summary>A template as an officer types it; its date is the first day.</summary>
public sealed class TemplateForm : PostForm
{
    private static readonly string[] AllWeekdays = ["MO", "TU", "WE", "TH", "FR"];

    public RepeatKind? Repeat { get; set; }

    public string? LastDay { get; set; }

    /// <summary>Two-letter weekdays of RFC 5545.</summary>
    public List<string> Weekdays { get; set; } = [];

    /// <summary>Which weeks of the month, for example “1, 3”.</summary>
    public string? Weeks { get; set; }

    /// <summary>Which days of the month, for example “10, 25”.</summary>
    public string? MonthDays { get; set; }

    public RestDayRule RestDays { get; set; } = RestDayRule.NextWorkingDay;

    /// <summary>The last day, null when the template has no end or the message beside the field says what is wrong.</summary>
    internal DateOnly? Last(ModelStateDictionary state) => string.IsNullOrWhiteSpace(LastDay) ? null : Day(state, nameof(LastDay), LastDay);

    /// <summary>The RFC 5545 rule, or null when a message says what is missing.</summary>
    internal string? Rule(ModelStateDictionary state) => Repeat switch
    {
        RepeatKind.EveryWorkingDay => $"FREQ=WEEKLY;BYDAY={string.Join(',', AllWeekdays)}",
        RepeatKind.Weekly => Chosen(state) is { } days ? $"FREQ=WEEKLY;BYDAY={string.Join(',', days)}" : null,
        RepeatKind.MonthlyByWeekday => (Chosen(state), Numbers(state, nameof(Weeks), Weeks, 1, 5)) is ({ } days, { } weeks)
            ? $"FREQ=MONTHLY;BYDAY={string.Join(',', weeks.SelectMany(week => days.Select(day => $"{week}{day}")))}"
            : null,
        RepeatKind.MonthlyByDay => Numbers(state, nameof(MonthDays), MonthDays, 1, 31) is { } days ? $"FREQ=MONTHLY;BYMONTHDAY={string.Join(',', days)}" : null,
        _ => Wrong<string>(state, nameof(Repeat), "Hãy chọn buổi tiếp lặp lại thế nào."),
    };

    private IReadOnlyList<string>? Chosen(ModelStateDictionary state)
    {
        var days = AllWeekdays.Where(Weekdays.Contains).ToList();
        return days.Count > 0 ? days : Wrong<IReadOnlyList<string>>(state, nameof(Weekdays), "Hãy chọn ít nhất một thứ trong tuần.");
    }

    private static IReadOnlyList<int>? Numbers(ModelStateDictionary state, string field, string? text, int least, int most)
    {
        var parts = (text ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries);
        var numbers = parts.Select(part => int.TryParse(part, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : 0).Distinct().Order().ToList();
        return numbers.Count > 0 && !numbers.Contains(0)
            ? numbers
            : Wrong<IReadOnlyList<int>>(state, field, $"Hãy ghi các số từ {least} đến {most}, cách nhau bằng dấu phẩy.");
    }

    private static T? Wrong<T>(ModelStateDictionary state, string field, string message)
        where T : class
    {
        state.AddModelError($"Input.{field}", message);
        return null;
    }
}
