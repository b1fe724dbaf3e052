using System.Globalization;

namespace CitizenPortal.Web.Features.Counter.Contracts;

/// <summary>The addresses of the counter; nobody writes them by hand.</summary>
public static class CounterLinks
{
    public const string CheckIn = "/can-bo/quay";
    public const string Rules = "/can-bo/quay/quy-tac";
    public const string Register = "/can-bo/so-tiep-cong-dan";
    public const string Hub = "/quay-tiep/song";

    public static string Desk(int desk) => string.Create(CultureInfo.InvariantCulture, $"/can-bo/quay/ban/{desk}");

    /// <summary>The check-in page with the number that was just given out.</summary>
    public static string Given(Guid ticketId) => $"{CheckIn}?so={ticketId}";

    public static string Receipts(Guid entryId) => $"{Register}/{entryId}/bien-nhan";

    public static string Receipt(Guid receiptId) => $"/can-bo/bien-nhan/{receiptId}";

    public static string ReceiptFile(Guid receiptId) => $"{Receipt(receiptId)}?handler=Docx";

    public static string Hall(string hallKey) => $"/man-hinh-sanh/{hallKey}";

    public static string Kiosk(string kioskKey) => $"/tu-lay-so/{kioskKey}";

    public static string KioskNumber(string kioskKey, Guid ticketId) => $"/tu-lay-so/{kioskKey}/so/{ticketId}";
}
