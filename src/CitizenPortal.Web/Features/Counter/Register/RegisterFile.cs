using System.Globalization;
using CitizenPortal.Domain.Counter;
using CitizenPortal.Web.Platform.Papers;
using CitizenPortal.Web.Features.Counter.Waiting;
using CitizenPortal.Web.Platform.Localization;

namespace CitizenPortal.Web.Features.Counter.Register;

/// <summary>The register as a file, in the thirteen columns of form 03/TCD (NĐ 154/2026).</summary>
internal static class RegisterFile
{
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Heads with their width, in characters for the sheet and twentieths of a point times sixty for the paper.</summary>
    public static IReadOnlyList<(string Head, int Width)> Columns { get; } =
    [
        ("STT", 6), ("Ngày tiếp", 12), ("Họ tên, địa chỉ", 26), ("CCCD/CMND/Hộ chiếu", 16), ("Nội dung đơn (tóm tắt vụ việc)", 40), ("Loại đơn", 11), ("Số người", 8),
        ("Cơ quan đã giải quyết", 20), ("Thuộc thẩm quyền", 10), ("Hướng dẫn đến cơ quan có thẩm quyền", 22), ("Cơ quan, đơn vị thụ lý", 20), ("Theo dõi kết quả", 18), ("Ghi chú", 16),
    ];

    public static byte[] Workbook(IEnumerable<RegisterEntry> lines, RegisterSeal seal, Guid readerId) => Sheet.Of("03-TCD", Columns, lines.Select(line => Row(line, seal, readerId)));

    public static byte[] Document(Letterhead head, RegisterFilter filter, DateOnly today, IEnumerable<RegisterEntry> lines, RegisterSeal seal, Guid readerId)
    {
        using var paper = new OfficialPaper(landscape: true);
        paper.Head(head.Superior, head.Agency, head.PlaceAndDay(today));
        paper.Title("SỔ TIẾP CÔNG DÂN");
        paper.Text($"Từ ngày {filter.From.ShortDate()} đến ngày {filter.To.ShortDate()} (Mẫu 03/TCD)", centre: true, italic: true);
        paper.Table([.. Columns.Select(column => (column.Head, column.Width * 60))], lines.Select(line => Row(line, seal, readerId)), size: 18);
        return paper.Finish();
    }

    private static string[] Row(RegisterEntry line, RegisterSeal seal, Guid readerId) =>
    [
        line.Number.ToString(CultureInfo.InvariantCulture),
        line.Date.ShortDate(),
        line.Address is { Length: > 0 } address ? $"{line.Name}, {address}" : line.Name,

        // A denouncer's paper stays closed in every copy of the book, even the officer's own.
        line.IsProtected ? "" : seal.Paper(line, readerId) ?? "",
        line.Content,
        line.Kind?.Words() ?? "",
        line.People.ToString(CultureInfo.InvariantCulture),
        line.ResolvedBy ?? "",
        line.InAuthority ? "x" : "",
        line.GuidedTo ?? "",
        line.HandledBy ?? "",
        line.Outcome ?? "",
        line.Note ?? "",
    ];
}
