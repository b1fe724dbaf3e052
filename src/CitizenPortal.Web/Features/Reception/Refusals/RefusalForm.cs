namespace CitizenPortal.Web.Features.Reception.Refusals;

/// <summary>What form 01/TCD says beyond the appointment itself. It is written into the document and not stored: the paper is the record.</summary>
public sealed class RefusalForm
{
    public string? ParentBody { get; set; }

    public string? Body { get; set; }

    public string? Number { get; set; }

    public string? PlaceName { get; set; } = "Tuyên Quang";

    public string? Addressee { get; set; }

    public string? PersonalId { get; set; }

    public string? IdIssued { get; set; }

    public string? Address { get; set; }

    public string? Kind { get; set; } = "khiếu nại";

    public string? Summary { get; set; }

    /// <summary>The citation is a field, for the printed form cites point g where the decree says h.</summary>
    public string? Basis { get; set; }

    public string? Coordinating { get; set; }

    public string? SignerTitle { get; set; } = "THỦ TRƯỞNG CƠ QUAN";

    public string? SignerName { get; set; }

    /// <summary>What still has to be filled in before it can be signed.</summary>
    public IReadOnlyList<string> Missing() =>
    [
        .. new (string Name, string? Value)[]
        {
            ("cơ quan tiếp", Body), ("họ tên người được thông báo", Addressee), ("số căn cước hoặc giấy tờ", PersonalId), ("ngày cấp, nơi cấp", IdIssued),
            ("địa chỉ", Address), ("nội dung tóm tắt", Summary), ("căn cứ", Basis), ("người ký", SignerName),
        }.Where(field => string.IsNullOrWhiteSpace(field.Value)).Select(field => field.Name),
    ];
}
