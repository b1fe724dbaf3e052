using static CitizenPortal.Domain.Petitions.PetitionAction;
using static CitizenPortal.Domain.Petitions.PetitionState;
using static CitizenPortal.Domain.Petitions.Papers.FormWording;
using static CitizenPortal.Domain.Petitions.Papers.FormLine;

namespace CitizenPortal.Domain.Petitions.Papers;

/// <summary>NĐ 124/2020, Mẫu 05–13, 15, 16 and NĐ 155/2026, Mẫu 14a, 14b: verification and decisions (law.md §7A.B; LKN Đ29–Đ40).</summary>
internal static class ComplaintDecisionForms
{
    private const string Decree = "Nghị định số 124/2020/NĐ-CP, Phụ lục";
    private const string Amended = "Nghị định số 155/2026/NĐ-CP, Phụ lục";
    private static readonly FormLine[] Law = [Basis("Căn cứ Luật Khiếu nại ngày 11 tháng 11 năm 2011 và các luật sửa đổi, bổ sung;"), Basis("Căn cứ Nghị định số 124/2020/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 155/2026/NĐ-CP;")];
    private static readonly string[] To = ["- Như Điều cuối;", "- Thanh tra cùng cấp;", "- Lưu: VT, hồ sơ."];

    public static IReadOnlyList<FormTemplate> All { get; } =
    [
        Decision("KN-05", "Mẫu số 05", "Quyết định về việc xác minh nội dung khiếu nại", "Về việc xác minh nội dung khiếu nại", [Verify],
            "Tiến hành xác minh nội dung khiếu nại của ông (bà) {petitioner} về việc {subject}. Nội dung xác minh: {verifyContent}. Thời hạn xác minh: {verifyTerm}.", "Giao {verifier} tiến hành xác minh và báo cáo kết quả xác minh.", "{executors} chịu trách nhiệm thi hành Quyết định này."),
        Minutes("KN-06", "Mẫu số 06", "Biên bản làm việc", "Làm việc"),
        Letter("KN-07", "Mẫu số 07", "Văn bản yêu cầu cung cấp thông tin, tài liệu, bằng chứng", "V/v cung cấp thông tin, tài liệu, bằng chứng",
            "{agency} đang xác minh khiếu nại của ông (bà) {petitioner} về việc {subject}.", "Căn cứ Luật Khiếu nại, đề nghị {addressee} cung cấp những thông tin, tài liệu, bằng chứng sau: {needed}", "Thông tin, tài liệu, bằng chứng gửi về {agency} trước ngày {needBy}."),
        new("KN-08", "Mẫu số 08", "Biên bản giao nhận thông tin, tài liệu, bằng chứng", FormGroup.Complaint, FormLayout.Minutes)
        {
            Name = "BIÊN BẢN", About = "Giao nhận thông tin, tài liệu, bằng chứng", Procedures = Complaints, States = [Verifying], Signers = [new("BÊN GIAO", "{partyB}"), new("BÊN NHẬN", "{officer}")],
            Versions = [Ours(Decree, Decree124, "Vào {at}, tại {venue}.", "Bên nhận: {officer}, {officerTitle}.", "Bên giao: {partyB}.", "Đã giao nhận các thông tin, tài liệu, bằng chứng sau:",
                Rows("items", ("STT", 700), ("Tên tài liệu", 5000), ("Số trang", 1200), ("Tình trạng", 2454)), "Biên bản được lập thành {copies} bản, mỗi bên giữ 01 bản.")],
        },
        Decision("KN-09", "Mẫu số 09", "Quyết định trưng cầu giám định", "Về việc trưng cầu giám định", [],
            "Trưng cầu {expert} giám định để phục vụ giải quyết khiếu nại của ông (bà) {petitioner}. Nội dung giám định: {expertise}", "Kết luận giám định gửi về {agency} trước ngày {needBy}.", "{executors} chịu trách nhiệm thi hành Quyết định này.", Verifying),
        Letter("KN-10", "Mẫu số 10", "Văn bản đề nghị giám định", "V/v đề nghị giám định",
            "{agency} đang giải quyết khiếu nại của ông (bà) {petitioner} về việc {subject}.", "Đề nghị {addressee} giám định nội dung sau: {expertise}", "Kết quả giám định gửi về {agency} trước ngày {needBy}."),
        Decision("KN-11", "Mẫu số 11", "Quyết định tạm đình chỉ thi hành quyết định bị khiếu nại", "Về việc tạm đình chỉ thi hành quyết định hành chính bị khiếu nại", [],
            "Tạm đình chỉ thi hành {disputed}. Thời gian tạm đình chỉ: {until}, không quá thời gian còn lại của thời hạn giải quyết.", "Lý do: việc thi hành sẽ gây hậu quả khó khắc phục: {harm}", "{executors} chịu trách nhiệm thi hành Quyết định này kể từ ngày ký.", Verifying),
        Decision("KN-12", "Mẫu số 12", "Quyết định hủy bỏ quyết định tạm đình chỉ", "Về việc hủy bỏ quyết định tạm đình chỉ thi hành quyết định bị khiếu nại", [],
            "Hủy bỏ {cited} về việc tạm đình chỉ thi hành {disputed}.", "Lý do: {reason}", "{executors} chịu trách nhiệm thi hành Quyết định này kể từ ngày ký.", Verifying),
        new("KN-13", "Mẫu số 13", "Báo cáo kết quả xác minh nội dung khiếu nại", FormGroup.Complaint, FormLayout.Named)
        {
            Name = "BÁO CÁO", About = "Kết quả xác minh nội dung khiếu nại", NumberKind = "BC", Procedures = Complaints, States = [Verifying, InDialogue], Recipients = ["- Như trên;", "- Lưu: hồ sơ xác minh."],
            Versions = [Ours(Decree, Decree124, FormLine.To("{addressee}"), "Thực hiện {cited}, {verifier} đã xác minh nội dung khiếu nại của ông (bà) {petitioner} về việc {subject}. Kết quả như sau:",
                Heading("1. Nội dung khiếu nại"), "{requests}", Heading("2. Kết quả xác minh"), "{findings}", Heading("3. Nhận xét, đánh giá"), "{opinion}", Heading("4. Kiến nghị"), "{proposal}")],
        },
        Decision("KN-14a", "Mẫu số 14a", "Quyết định tạm đình chỉ, đình chỉ giải quyết khiếu nại", "Về việc tạm đình chỉ, đình chỉ giải quyết khiếu nại", [Terminate],
            "{measure} giải quyết khiếu nại của ông (bà) {petitioner} về việc {subject}. Lý do: {reason}", "Quyết định này có hiệu lực kể từ ngày ký.", "{executors} chịu trách nhiệm thi hành Quyết định này.", Accepted, Verifying, InDialogue, WithdrawalFiled)
            with { ClockDecisions = [ClockEntryKind.Suspension] },
        Decision("KN-14b", "Mẫu số 14b", "Quyết định tiếp tục giải quyết khiếu nại", "Về việc tiếp tục giải quyết khiếu nại", [],
            "Tiếp tục giải quyết khiếu nại của ông (bà) {petitioner} về việc {subject}, đã tạm đình chỉ theo {cited}.", "Quyết định này có hiệu lực kể từ ngày ký; thời hạn giải quyết được tính tiếp từ ngày này.", "{executors} chịu trách nhiệm thi hành Quyết định này.", Accepted, Verifying, InDialogue)
            with { ClockDecisions = [ClockEntryKind.Suspension] },
        Resolution("KN-15", "Mẫu số 15", "Quyết định giải quyết khiếu nại lần đầu", "Về việc giải quyết khiếu nại lần đầu", PetitionProcedure.ComplaintFirst,
            "Nếu không đồng ý, trong 30 ngày (vùng đi lại khó khăn 45 ngày) kể từ ngày nhận được Quyết định này, ông (bà) {petitioner} có quyền khiếu nại lần hai hoặc khởi kiện tại Tòa án."),
        Resolution("KN-16", "Mẫu số 16", "Quyết định giải quyết khiếu nại lần hai", "Về việc giải quyết khiếu nại lần hai", PetitionProcedure.ComplaintSecond,
            "Nếu không đồng ý, ông (bà) {petitioner} có quyền khởi kiện vụ án hành chính tại Tòa án."),
    ];

    private static FormTemplate Decision(string code, string number, string title, string about, PetitionAction[] steps, string first, string second, string third, params PetitionState[] states)
    {
        var isNew = number.EndsWith('a') || number.EndsWith('b');
        FormLine[] lines = [.. Law, Basis("Theo đề nghị của {officer},"), Middle("QUYẾT ĐỊNH:"), Article(1, first), Article(2, second), Article(3, third)];
        return new(code, number, title, FormGroup.Complaint, FormLayout.Decision)
        {
            Name = "QUYẾT ĐỊNH", About = about, NumberKind = "QĐ", Procedures = Complaints, Steps = steps, States = states, Recipients = To,
            Versions = [isNew ? Since(1, Amended, July2026, lines) : Ours(Decree, Decree124, lines)],
        };
    }

    private static FormTemplate Resolution(string code, string number, string title, string about, PetitionProcedure procedure, string remedy) => new(code, number, title, FormGroup.Complaint, FormLayout.Decision)
    {
        Name = "QUYẾT ĐỊNH", About = about, NumberKind = "QĐ", Procedures = [procedure], Steps = [PetitionAction.Answer], States = [Sent], Recipients = To, NamesPetitioner = true,
        Versions = [Ours(Decree, Decree124, [.. Law, Basis("Xét khiếu nại của ông (bà) {petitioner}, địa chỉ: {address};"), Heading("I. Nội dung khiếu nại"), "{requests}", "Quyết định trước đó: {earlierDecision?}",
            Heading("II. Kết quả xác minh, đối thoại"), "{findings}", Heading("III. Kết luận"), "{verdict}", Middle("QUYẾT ĐỊNH:"), Article(1, "{decision}"),
            Article(2, remedy), Article(3, "{executors} chịu trách nhiệm thi hành Quyết định này.")])],
    };

    private static FormTemplate Letter(string code, string number, string title, string about, params string[] lines) => new(code, number, title, FormGroup.Complaint, FormLayout.Letter)
    {
        Name = "", About = about, NumberKind = "", Procedures = Complaints, States = [Verifying], Recipients = ["- Như trên;", "- Lưu: VT, hồ sơ."],
        Versions = [Ours(Decree, Decree124, [FormLine.To("{addressee}"), .. lines.Select(FromString)])],
    };

    private static FormTemplate Minutes(string code, string number, string title, string about) => new(code, number, title, FormGroup.Complaint, FormLayout.Minutes)
    {
        Name = "BIÊN BẢN", About = about, Procedures = Complaints, States = [Verifying], Signers = [new("BÊN ĐƯỢC LÀM VIỆC", "", "(Ký hoặc điểm chỉ)"), new("NGƯỜI GHI BIÊN BẢN", "{clerk}")],
        Versions = [Ours(Decree, Decree124, "Hôm nay, vào {at}, tại {venue}.", Heading("I. Thành phần"), "1. {partyA}", "2. {partyB}", Heading("II. Nội dung"), "{discussion}", "Kết quả: {result?}",
            "Buổi làm việc kết thúc lúc {endedAt}. Biên bản đã đọc lại cho những người có tên nghe, công nhận đúng; được lập thành {copies} bản.")],
    };
}
