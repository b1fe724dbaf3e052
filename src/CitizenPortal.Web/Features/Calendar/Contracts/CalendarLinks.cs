using CitizenPortal.Domain.Calendar;
using Microsoft.AspNetCore.WebUtilities;

namespace CitizenPortal.Web.Features.Calendar.Contracts;

/// <summary>Addresses of the calendar pages.</summary>
public static class CalendarLinks
{
    public const string Ask = "/han-tra-loi";
    public const string Admin = "/can-bo/lich-lam-viec";
    public const string Preview = "/can-bo/lich-lam-viec/xem-truoc";

    /// <summary>The public page with the question filled in.</summary>
    public static string Question(string term, DateOnly start, TermFlags flags = default) => QueryHelpers.AddQueryString(Ask, new Dictionary<string, string?>
    {
        ["quy-dinh"] = term,
        ["ngay"] = start.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ["phuc-tap"] = flags.Complex ? "true" : null,
        ["vung-kho"] = flags.Remote ? "true" : null,
        ["gia-han"] = flags.Extended ? "true" : null,
    }.Where(part => part.Value is not null));

    public static string OfYear(int year) => $"{Admin}?nam={year}";
}
