using static CitizenPortal.Domain.Petitions.PetitionAction;
using static CitizenPortal.Domain.Petitions.Papers.FormWording;
using static CitizenPortal.Domain.Petitions.Papers.FormLine;

namespace CitizenPortal.Domain.Petitions.Papers;

/// <summary>NĐ 124/2020 as amended by NĐ 155/2026: what the complainant writes, acceptance and dialogue (law.md §7A.B).</summary>
internal static class ComplaintForms
{
    private const string Now = "Nghị định số 124/2020/NĐ-CP, Phụ lục thay thế bởi Nghị định số 155/2026/NĐ-CP";
    private const string Before = "Nghị định số 124/2020/NĐ-CP, Phụ lục";
    private const string Papers = "Số căn cước/số định danh cá nhân/giấy chứng nhận căn cước/hộ chiếu: {paper}, {issued}.";
    private const string OldPapers = "Số CMND/Hộ chiếu/Căn cước công dân: {paper}, {issued}.";

    public static IReadOnlyList<FormTemplate> All { get; } =
    [
        new("KN-01", "Mẫu số 01", "Đơn khiếu nại", FormGroup.Complaint, FormLayout.Citizen)
        {
            Name = "ĐƠN KHIẾU NẠI", Procedures = Complaints, Steps = [Appeal], Signers = [new("NGƯỜI KHIẾU NẠI", "{petitioner}", "(Ký hoặc điểm chỉ, ghi rõ họ tên)")],
            Versions = Both(papers => [
                To("{competent}"), "1. Họ và tên người khiếu nại: {petitioner}.", "Địa chỉ: {address}.", papers, "2. Người được ủy quyền khiếu nại (nếu có): {proxy?}",
                "3. Cơ quan, tổ chức, cá nhân bị khiếu nại: {accused}.", "4. Khiếu nại về việc: {subject}.", "5. Nội dung khiếu nại: {story}", "Yêu cầu: {requests}", "Tài liệu, chứng cứ kèm theo: {attached?}"]),
        },
        new("KN-02", "Mẫu số 02", "Giấy ủy quyền khiếu nại", FormGroup.Complaint, FormLayout.Citizen)
        {
            Name = "GIẤY ỦY QUYỀN KHIẾU NẠI", Procedures = Complaints,
            Signers = [new("NGƯỜI ĐƯỢC ỦY QUYỀN", "{proxy}", "(Ký hoặc điểm chỉ, ghi rõ họ tên)"), new("NGƯỜI ỦY QUYỀN", "{petitioner}", "(Ký hoặc điểm chỉ, ghi rõ họ tên)")],
            Versions = Both(papers => [
                "1. Người khiếu nại: {petitioner}.", "Địa chỉ: {address}.", papers, "2. Người được ủy quyền: {proxy}.", "Giấy tờ, địa chỉ: {proxyPaper}.", "3. Khiếu nại về việc: {subject}.", "Nội dung ủy quyền: {scope}", "Lời chứng: {attestation?}"]),
        },
        new("KN-03", "Mẫu số 03", "Thông báo về việc thụ lý giải quyết khiếu nại", FormGroup.Complaint, FormLayout.Named)
        {
            Name = "THÔNG BÁO", About = "Về việc thụ lý giải quyết khiếu nại", NumberKind = "TB", Procedures = Complaints, Steps = [Accept], NamesPetitioner = true,
            Recipients = ["- Như trên;", "- Cơ quan chuyển đơn (nếu có);", "- Thanh tra cùng cấp;", "- Lưu: VT, hồ sơ."],
            Versions = Both(papers => [
                To("Ông (bà) {petitioner}"), "Ngày {receivedOn}, {agency} đã nhận được đơn khiếu nại của ông (bà) {petitioner}.", "Đơn do {forwarder?} chuyển đến.", "Địa chỉ: {address}.", papers,
                "Khiếu nại về việc: {subject}.", "Sau khi xem xét nội dung đơn, căn cứ Luật Khiếu nại, đơn khiếu nại đủ điều kiện thụ lý và thuộc thẩm quyền giải quyết của {agency}.",
                "Đơn khiếu nại đã được thụ lý giải quyết kể từ ngày {acceptedOn}. Thời hạn giải quyết đến ngày {dueOn?}.", "Vậy thông báo để ông (bà) biết."]),
        },
        new("KN-04", "Mẫu số 04", "Thông báo về việc không thụ lý giải quyết khiếu nại", FormGroup.Complaint, FormLayout.Named)
        {
            Name = "THÔNG BÁO", About = "Về việc không thụ lý giải quyết khiếu nại", NumberKind = "TB", Procedures = Complaints, Steps = [Reject], NamesPetitioner = true,
            Recipients = ["- Như trên;", "- Cơ quan chuyển đơn (nếu có);", "- Lưu: VT, hồ sơ."],
            Versions = Both(papers => [
                To("Ông (bà) {petitioner}"), "Ngày {receivedOn}, {agency} đã nhận được đơn khiếu nại của ông (bà) {petitioner}.", "Địa chỉ: {address}.", papers, "Khiếu nại về việc: {subject}.",
                "Căn cứ Điều 11 Luật Khiếu nại, đơn khiếu nại của ông (bà) không đủ điều kiện thụ lý giải quyết vì: {reason}", "Vậy thông báo để ông (bà) biết."]),
        },
        new("KN-14", "Mẫu số 14", "Biên bản đối thoại với người khiếu nại", FormGroup.Complaint, FormLayout.Minutes)
        {
            Name = "BIÊN BẢN", About = "Đối thoại với người khiếu nại", Procedures = Complaints, Steps = [HoldDialogue], NamesPetitioner = true,
            Signers = [new("NGƯỜI KHIẾU NẠI", "{petitioner}", "(Ký hoặc điểm chỉ)"), new("NGƯỜI BỊ KHIẾU NẠI", "{accused}"), new("NGƯỜI GHI BIÊN BẢN", "{clerk}"), new("NGƯỜI CHỦ TRÌ", "{chair}")],
            Versions = Both(papers => [
                "Hôm nay, vào {at}, tại {venue}.", Heading("I. Thành phần"), "1. Người giải quyết khiếu nại hoặc người chủ trì: {chair}.", "2. Người ghi biên bản: {clerk}.",
                "3. Người khiếu nại hoặc người đại diện, người được ủy quyền: {petitioner}, {attendance}.", papers, "4. Người bị khiếu nại: {accused}.", "5. Người có quyền, nghĩa vụ liên quan; đại diện cơ quan, tổ chức: {others?}",
                Heading("II. Nội dung"), "1. Mục đích, tóm tắt kết quả xác minh, nội dung đối thoại: {findings}", "2. Ý kiến của từng người về từng nội dung: {discussion}",
                Heading("III. Kết quả"), "Nội dung thống nhất, nội dung còn khác nhau, ý kiến khác: {result}", "Đối thoại kết thúc lúc {endedAt}. Biên bản đã đọc lại cho những người tham gia nghe và xác nhận; được lập thành {copies} bản."]),
        },
    ];

    private static FormVersion[] Both(Func<FormLine, FormLine[]> lines) =>
    [
        new(1, Before, Decree124, July2026.AddDays(-1), false, lines(OldPapers)),
        Since(2, Now, July2026, lines(Papers)),
    ];
}
