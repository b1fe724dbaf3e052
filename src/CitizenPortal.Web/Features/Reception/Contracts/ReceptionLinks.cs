using CitizenPortal.Domain.Reception;

namespace CitizenPortal.Web.Features.Reception.Contracts;

/// <summary>The addresses of reception; nobody writes them by hand.</summary>
public static class ReceptionLinks
{
    public const string Today = "/can-bo/lich-tiep";
    public const string Post = "/can-bo/lich-tiep/moi";

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
