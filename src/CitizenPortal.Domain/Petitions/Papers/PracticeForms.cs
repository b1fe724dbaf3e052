using static CitizenPortal.Domain.Petitions.PetitionAction;
using static CitizenPortal.Domain.Petitions.PetitionState;
using static CitizenPortal.Domain.Petitions.Papers.FormWording;
using static CitizenPortal.Domain.Petitions.Papers.FormLine;

namespace CitizenPortal.Domain.Petitions.Papers;

/// <summary>Papers that steps ask for and no text in force numbers; laid out as in practice (law.md §7A.E, F).</summary>
internal static class PracticeForms
{
    private const string Practice = "Biểu mẫu thực hành, không có số trong văn bản hiện hành";
    private static readonly PetitionProcedure[] NotDenunciations = [.. Every.Except(Denunciations)];

    public static IReadOnlyList<FormTemplate> All { get; } =
    [
        Letter("PC-KN", "Phiếu chuyển đơn khiếu nại", "V/v chuyển đơn khiếu nại", "PC", Complaints, Transfer, false,
            To("{competent}"), "Ngày {receivedOn}, {agency} nhận được đơn khiếu nại của ông (bà) {petitioner}, địa chỉ: {address}, về việc: {subject}.",
            "Căn cứ Luật Tiếp công dân được sửa đổi bởi Luật số 136/2025/QH15, {agency} chuyển đơn đến {competent} để giải quyết theo thẩm quyền.", "Đề nghị {competent} thông báo kết quả cho người khiếu nại và {agency}."),
        Letter("TRA-LAI", "Văn bản trả lại đơn chuyển không đúng thẩm quyền (04-XLĐ)", "V/v trả lại đơn", "", Every, Return, false,
            To("{forwarder}"), "Ngày {receivedOn}, {agency} nhận được đơn {kind} mã {code} do {forwarder} chuyển đến theo văn bản {referral}.", "Đơn không thuộc thẩm quyền giải quyết của {agency} vì: {reason}", "{agency} trả lại đơn và hồ sơ kèm theo để {forwarder} xử lý theo quy định."),
        Letter("TACH-DON", "Hướng dẫn đơn có nhiều nội dung (07-XLĐ)", "V/v hướng dẫn đơn có nhiều nội dung", "", Every, Split, true,
            To("Ông (bà) {petitioner}, địa chỉ: {address}"), "Ngày {receivedOn}, {agency} nhận được đơn của ông (bà). Đơn có nhiều nội dung thuộc thẩm quyền của nhiều cơ quan:",
            Rows("contents", ("STT", 700), ("Nội dung", 5000), ("Cơ quan có thẩm quyền", 3654)), "Đề nghị ông (bà) theo dõi hoặc gửi từng nội dung đến đúng cơ quan nêu trên."),
        Letter("DON-DOC", "Văn bản đôn đốc giải quyết", "V/v đôn đốc giải quyết đơn {kind}", "", Every, Urge, false,
            To("{addressee}"), "Ngày {receivedOn}, {agency} nhận được đơn {kind} mã {code}, thuộc thẩm quyền giải quyết của {addressee}, đã quá thời hạn mà chưa được giải quyết.", "Nội dung: {requests}", "Căn cứ {basis}, yêu cầu {addressee} giải quyết và báo cáo kết quả về {agency} trước ngày {replyBy}."),
        Letter("TRA-LOI", "Văn bản trả lời kiến nghị, phản ánh", "V/v trả lời đơn {kind}", "", [PetitionProcedure.Opinion, PetitionProcedure.Regulation], Answer, true,
            To("Ông (bà) {petitioner}, địa chỉ: {address}"), "Ngày {receivedOn}, {agency} nhận được đơn {kind} của ông (bà) về việc: {subject}.", "Sau khi xem xét, {agency} trả lời như sau: {answer}", "{outcomes?}", "Trân trọng thông báo để ông (bà) biết."),
        new("RUT-01", "Không số", "Đơn rút khiếu nại, kiến nghị, phản ánh", FormGroup.Practice, FormLayout.Citizen)
        {
            Name = "ĐƠN RÚT", About = "", Procedures = NotDenunciations, Steps = [Withdraw, WithdrawPart], Signers = [new("NGƯỜI RÚT ĐƠN", "{petitioner}", "(Ký hoặc điểm chỉ, ghi rõ họ tên)")],
            Versions = [Ours(Practice, July2026, To("{competent}"), "Tên tôi là: {petitioner}.", "Địa chỉ: {address}.", "Ngày {receivedOn} tôi đã gửi đơn {kind} mã {code}. Nay tôi rút nội dung sau: {withdrawn}")],
        },
        new("RUT-02", "Không số", "Biên bản ghi nhận việc rút đơn", FormGroup.Practice, FormLayout.Minutes)
        {
            Name = "BIÊN BẢN", About = "Ghi nhận việc rút đơn", Procedures = NotDenunciations, Steps = [Withdraw, WithdrawPart], Signers = [new("NGƯỜI RÚT ĐƠN", "{petitioner}", "(Ký hoặc điểm chỉ)"), new("NGƯỜI GHI BIÊN BẢN", "{clerk}")],
            Versions = [Ours(Practice, July2026, "Hôm nay, vào {at}, tại {venue}.", "Người ghi nhận: {clerk}.", "Người rút đơn: {petitioner}. Địa chỉ: {address}.", "Nội dung được rút: {withdrawn}", "Biên bản đã đọc lại cho người rút đơn nghe, công nhận đúng; được lập thành {copies} bản.")],
        },
        new("TC-KTL", "Không số", "Thông báo không thụ lý tố cáo", FormGroup.Practice, FormLayout.Named)
        {
            Name = "THÔNG BÁO", About = "Về việc không thụ lý tố cáo", NumberKind = "TB", Procedures = Denunciations, Steps = [Reject], NamesPetitioner = true,
            Versions = [Ours(Practice, July2026, To("Ông (bà) {petitioner}, địa chỉ: {address}"), "Ngày {receivedOn}, {agency} nhận được đơn tố cáo của ông (bà).", "Căn cứ Điều 24, Điều 29 Luật Tố cáo, tố cáo không đủ điều kiện thụ lý vì: {reason}", "Vậy thông báo để ông (bà) biết.")],
        },
        new("TC-DC", "Không số", "Quyết định tạm đình chỉ, đình chỉ giải quyết tố cáo", FormGroup.Practice, FormLayout.Decision)
        {
            Name = "QUYẾT ĐỊNH", About = "Về việc tạm đình chỉ, đình chỉ giải quyết tố cáo", NumberKind = "QĐ", Procedures = Denunciations, Steps = [Terminate], States = [Accepted, Verifying, WithdrawalFiled], ClockDecisions = [ClockEntryKind.Suspension],
            Versions = [Ours(Practice, July2026, Basis("Căn cứ Điều 34 Luật Tố cáo;"), Basis("Theo đề nghị của {officer},"), Middle("QUYẾT ĐỊNH:"), Article(1, "{measure} giải quyết tố cáo đối với {accused}. Lý do: {reason}"), Article(2, "Quyết định này có hiệu lực kể từ ngày ký. {executors} chịu trách nhiệm thi hành."))],
        },
    ];

    private static FormTemplate Letter(string code, string title, string about, string kind, PetitionProcedure[] procedures, PetitionAction step, bool named, params FormLine[] lines) => new(code, "Không số", title, FormGroup.Practice, FormLayout.Letter)
    {
        Name = "", About = about, NumberKind = kind, Procedures = procedures, Steps = [step], NamesPetitioner = named, Versions = [Ours(Practice, July2026, lines)],
    };
}
