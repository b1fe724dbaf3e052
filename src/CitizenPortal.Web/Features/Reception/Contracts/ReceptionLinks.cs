using CitizenPortal.Domain.Reception;

namespace CitizenPortal.Web.Features.Reception.Contracts;

/// <summary>The addresses of reception; nobody writes them by hand.</summary>
public static class ReceptionLinks
{
    public const string Today = "/can-bo/lich-tiep";
    public const string Post = "/can-bo/lich-tiep/moi";

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
