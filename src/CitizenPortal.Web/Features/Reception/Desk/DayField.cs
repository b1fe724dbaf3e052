using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CitizenPortal.Web.Features.Reception.Desk;

/// <summary>Days and hours as officers type them.</summary>
internal static class DayField
{
    private static readonly string[] DayFormats = ["d/M/yyyy", "yyyy-MM-dd", "d-M-yyyy", "d.M.yyyy"];
    private static readonly string[] ClockFormats = ["H:mm", "H'h'mm", "H.mm"];

    /// <summary>The day; a message beside the field when it cannot be read.</summary>
    public static DateOnly Read(ModelStateDictionary state, string field, string? text)
    {
        if (!DateOnly.TryParseExact(text?.Trim(), DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            state.AddModelError(field, $"Ngày “{text}” chưa đọc được. Hãy ghi ngày/tháng/năm, ví dụ 03/12/2026.");
        }

        return day;
    }

    /// <inheritdoc cref="Read"/>
    public static TimeOnly ReadClock(ModelStateDictionary state, string field, string? text)
    {
        if (!TimeOnly.TryParseExact(text?.Trim(), ClockFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock))
        {
            state.AddModelError(field, $"Giờ “{text}” chưa đọc được. Hãy ghi giờ:phút, ví dụ 7:30.");
        }

        return clock;
    }
}
