using CitizenPortal.Domain.Text;

namespace CitizenPortal.Web.Features.Petitions;

/// <summary>Codes as people read them aloud.</summary>
internal static class CodeDisplay
{
    public static string Grouped(this string code) => ReferenceCode.TryParse(code, out var parsed) ? parsed.Display : code;

    /// <summary>The stored form of whatever was typed or stands in an address; null when it cannot be a code.</summary>
    public static string? Stored(string? typed) => ReferenceCode.TryParse(typed ?? "", out var parsed) ? parsed.Value : null;
}
