using CitizenPortal.Domain.Reception;

namespace CitizenPortal.Web.Features.Reception.Contracts;

/// <summary>The addresses of reception; nobody writes them by hand.</summary>
public static class ReceptionLinks
{
    public const string Today = "/can-bo/lich-tiep";
    public const string Post = "/can-bo/lich-tiep/moi";
    public const string Templates = "/can-bo/lich-tiep/mau";
    public const string NewTemplate = "/can-bo/lich-tiep/mau/moi";
    public const string Duty = "/can-bo/lich-tiep/nghia-vu";
    public const string Units = "/don-vi";
    public const string Offices = "/can-bo/dia-diem";

    public const string FreeApi = "/api/cho-trong";
    public const string NextApi = "/api/cho-trong/gan-nhat";
    public const string BookApi = "/api/dat-lich";

    /// <summary>Where a citizen books; with the petition when he comes from one.</summary>
    public static string Book(string? petitionCode = null, string? unitCode = null, HostKind? host = null, DateOnly? day = null)
    {
        var query = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["don"] = petitionCode,
            ["coQuan"] = unitCode,
            ["gap"] = host is null ? null : Name(host.Value),
            ["ngay"] = day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        };
        return "/dat-lich" + QueryString.Create(query.Where(part => part.Value is not null));
    }

    /// <summary>The page on which a held place is turned into an appointment.</summary>
    public static string Held(string holdKey, string? petitionCode = null) =>
        $"/dat-lich/giu-cho/{holdKey}" + (petitionCode is null ? QueryString.Empty : QueryString.Create("don", petitionCode));

    public static string Confirmation(string manageToken) => $"/dat-lich/xac-nhan/{manageToken}";

    public static string Manage(string manageToken) => $"/lich-hen/{manageToken}";

    public static string Calendar(string manageToken) => $"/lich-hen/{manageToken}.ics";

    /// <summary>The hours of one host on one day as JSON.</summary>
    public static string Free(string unitCode, HostKind host, DateOnly day) =>
        FreeApi + QueryString.Create("coQuan", unitCode).Add("gap", Name(host)).Add("ngay", day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A signed link of a text message: 32 characters in all.</summary>
    public static string Act(string token) => $"/h/{token}";

    /// <summary>Joining the waiting list of a full reception.</summary>
    public static string Wait(Guid dayId) => $"/dat-lich/cho/{dayId:N}";

    /// <summary>One's own place on a waiting list.</summary>
    public static string Waiting(string token) => $"/danh-sach-cho/{token}";

    /// <summary>The officer's page of one appointment.</summary>
    public static string Review(string bookingCode) => $"/can-bo/lich-hen/{bookingCode}";

    public static string ReviewFile(string bookingCode, Guid file) => $"{Review(bookingCode)}?handler=File&tep={file}";

    /// <summary>Form 01/TCD of a refused appointment.</summary>
    public static string RefusalForm(string bookingCode) => $"{Review(bookingCode)}/thong-bao";

    /// <summary>The citizen's door to the video room.</summary>
    public static string Join(string joinToken) => $"/phong-tiep/{joinToken}";

    public static string Schedule(DateOnly? monday = null, string? unitCode = null)
    {
        var query = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["tuan"] = monday?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["coQuan"] = unitCode,
        };
        return "/lich-tiep" + QueryString.Create(query.Where(part => part.Value is not null));
    }

    /// <summary>The schedule of a whole month, for the wall.</summary>
    public static string Month(DateOnly day, string? unitCode = null) =>
        "/lich-tiep/thang" + QueryString.Create(new Dictionary<string, string?>(StringComparer.Ordinal) { ["thang"] = MonthText(day), ["coQuan"] = unitCode }.Where(part => part.Value is not null));

    /// <summary>The lasting address of one reception.</summary>
    public static string Session(Guid dayId) => $"/lich-tiep/buoi/{dayId}";

    /// <summary>The calendar that others subscribe to, of a unit or of one of its hosts.</summary>
    public static string Feed(string unitCode, HostKind? host = null) => host is null ? $"/lich-tiep/{unitCode}.ics" : $"/lich-tiep/{unitCode}/{Name(host.Value)}.ics";

    /// <summary>The public page of a unit: where and when it receives.</summary>
    public static string Unit(string unitCode) => $"/don-vi/{unitCode}";

    public static string Office(Guid pointId) => $"{Offices}/{pointId}";

    public static string Template(Guid id) => $"{Templates}/{id}";

    public static string ChangeTemplate(Guid id) => $"{Templates}/{id}/doi";

    public static string Day(Guid id) => $"/can-bo/lich-tiep/buoi/{id}";

    public static string DutyIn(DateOnly month) => $"{Duty}?thang={MonthText(month)}";

    public static string MonthText(DateOnly day) => day.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);

    public static string TodayOn(DateOnly day) => $"{Today}?ngay={day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>How a host is named in an address.</summary>
    public static string Name(HostKind host) => host switch
    {
        HostKind.Head => "lanh-dao",
        HostKind.RegularDesk => "thuong-xuyen",
        _ => throw new ArgumentOutOfRangeException(nameof(host), host, null),
    };

    public static HostKind? HostNamed(string? name) => name switch
    {
        "lanh-dao" => HostKind.Head,
        "thuong-xuyen" => HostKind.RegularDesk,
        _ => null,
    };
}
