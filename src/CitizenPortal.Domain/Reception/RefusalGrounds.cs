namespace CitizenPortal.Domain.Reception;

/// <summary>A ground on which a reception may be refused.</summary>
/// <param name="Written">The notice of form 01/TCD is owed within 3 working days (NĐ 154/2026 Đ4.3); otherwise it is explained by word.</param>
public sealed record RefusalGround(string Code, string Text, string Basis, bool Written = false);

/// <summary>All grounds the law knows (LTCD Đ9, NĐ 154/2026 Đ4.1). A refusal that names none of them is not lawful.</summary>
public static class RefusalGrounds
{
    private const string Decree = "khoản 1 Điều 4 Nghị định 154/2026/NĐ-CP";
    private const string Law = "Điều 9 Luật Tiếp công dân";

    public static IReadOnlyList<RefusalGround> All { get; } =
    [
        new("L1", "Say chất kích thích, mắc bệnh tâm thần hoặc mất khả năng nhận thức, điều khiển hành vi", $"khoản 1 {Law}"),
        new("L2", "Đe dọa, xúc phạm cơ quan, người tiếp hoặc vi phạm nội quy nơi tiếp công dân", $"khoản 2 {Law}"),
        new("L3", "Khiếu nại, tố cáo đã giải quyết đúng pháp luật, đã kiểm tra, rà soát và thông báo bằng văn bản mà vẫn cố tình kéo dài", $"khoản 3 {Law}", Written: true),
        new("a", "Mang vũ khí, chất nổ, vật nguy hiểm mà không gửi lại", $"điểm a {Decree}"),
        new("b", "Không chấp hành kiểm tra an ninh", $"điểm b {Decree}"),
        new("c", "Ghi âm, ghi hình, phát trực tiếp sau khi đã được yêu cầu không làm", $"điểm c {Decree}"),
        new("d", "Kích động, gây rối trật tự công cộng", $"điểm d {Decree}"),
        new("đ", "Không có năng lực hành vi dân sự đầy đủ và không có người đại diện hợp pháp", $"điểm đ {Decree}"),
        new("e", "Người đại diện, người được ủy quyền không có giấy tờ hợp pháp", $"điểm e {Decree}"),
        new("g", "Nội dung không phải khiếu nại, tố cáo, kiến nghị, phản ánh", $"điểm g {Decree}"),
        new("h", "Kiến nghị, phản ánh đã được tiếp, hướng dẫn hoặc trả lời bằng văn bản, nay không có nội dung mới", $"điểm h {Decree}", Written: true),
        new("i", "Đã có bản án, quyết định của Tòa án có hiệu lực và không thuộc diện xem xét lại", $"điểm i {Decree}"),
        new("k", "Cơ quan có thẩm quyền khác đang giải quyết", $"điểm k {Decree}"),
    ];

    public static RefusalGround? Find(string? code) => All.FirstOrDefault(ground => ground.Code == code);
}
