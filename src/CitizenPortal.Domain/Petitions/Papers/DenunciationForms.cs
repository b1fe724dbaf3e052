using static CitizenPortal.Domain.Petitions.PetitionAction;
using static CitizenPortal.Domain.Petitions.PetitionState;
using static CitizenPortal.Domain.Petitions.Papers.FormWording;
using static CitizenPortal.Domain.Petitions.Papers.FormLine;

namespace CitizenPortal.Domain.Petitions.Papers;

/// <summary>NĐ 31/2019, 02 and 03 replaced by NĐ 156/2026; none names the denouncer but those that he signs or gets (LTC Đ56; law.md §7A.C).</summary>
internal static class DenunciationForms
{
    private const string Decree = "Nghị định số 31/2019/NĐ-CP, Phụ lục";
    private const string Replaced = "Nghị định số 156/2026/NĐ-CP, Phụ lục";
    private static readonly FormLine[] Law = [Basis("Căn cứ Luật Tố cáo ngày 12 tháng 6 năm 2018 và các luật sửa đổi, bổ sung;"), Basis("Căn cứ Nghị định số 31/2019/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 156/2026/NĐ-CP;")];

    public static IReadOnlyList<FormTemplate> All { get; } =
    [
        Decision("TC-01", "Mẫu số 01", "Quyết định gia hạn giải quyết tố cáo", "Về việc gia hạn giải quyết tố cáo", [],
            "Gia hạn thời hạn giải quyết tố cáo đối với {accused} thêm {days} ngày, kể từ ngày {from}. Lý do: {reason}", "Quyết định này có hiệu lực kể từ ngày ký.", Accepted, Verifying)
            with { ClockDecisions = [ClockEntryKind.Extension] },
        new("TC-02", "Mẫu số 02", "Đơn rút tố cáo", FormGroup.Denunciation, FormLayout.Citizen)
        {
            Name = "ĐƠN RÚT TỐ CÁO", Procedures = Denunciations, Steps = [Withdraw, WithdrawPart], NamesPetitioner = true, Signers = [new("NGƯỜI RÚT TỐ CÁO", "{petitioner}", "(Ký hoặc điểm chỉ, ghi rõ họ tên)")],
            Versions =
            [
                new(1, Decree, Decree31, July2026.AddDays(-1), false, [To("{competent}"), "Tên tôi là: {petitioner}.", "Địa chỉ: {address}.", "Tôi xin rút nội dung tố cáo: {withdrawn}"]),
                Since(2, Replaced, July2026, To("{competent}"), "Tên tôi là: {petitioner}.", "Địa chỉ: {address}.", "Cách thức liên hệ: {phone}.", "Ngày {receivedOn} tôi đã gửi đơn tố cáo đến {competent}. Nay tôi rút nội dung tố cáo sau: {withdrawn}"),
            ],
        },
        new("TC-03", "Mẫu số 03", "Biên bản ghi nhận việc rút tố cáo", FormGroup.Denunciation, FormLayout.Minutes)
        {
            Name = "BIÊN BẢN", About = "Ghi nhận việc rút tố cáo", Procedures = Denunciations, Steps = [Withdraw, WithdrawPart], NamesPetitioner = true,
            Signers = [new("NGƯỜI RÚT TỐ CÁO", "{petitioner}", "(Ký hoặc điểm chỉ)"), new("NGƯỜI GHI BIÊN BẢN", "{clerk}")],
            Versions =
            [
                new(1, Decree, Decree31, July2026.AddDays(-1), false, Withdrawal("Địa chỉ: {address}.")),
                Since(2, Replaced, July2026, Withdrawal("Địa chỉ: {address}. Cách thức liên hệ: {phone}.")),
            ],
        },
        Decision("TC-04", "Mẫu số 04", "Quyết định thụ lý tố cáo", "Về việc thụ lý tố cáo", [Accept],
            "Thụ lý tố cáo đối với {accused}. Nội dung tố cáo được thụ lý: {requests}. Thời hạn giải quyết đến ngày {dueOn}.", "{executors} và {accused} chịu trách nhiệm thi hành Quyết định này."),
        Notice("TC-05", "Mẫu số 05", "Thông báo về việc thụ lý tố cáo (gửi người tố cáo)", "Về việc thụ lý tố cáo", true,
            To("Ông (bà) {petitioner}, địa chỉ: {address}"), "Ngày {receivedOn}, {agency} nhận được đơn tố cáo của ông (bà).", "Căn cứ Luật Tố cáo, {agency} đã thụ lý tố cáo kể từ ngày {acceptedOn}. Nội dung được thụ lý: {requests}", "Thời hạn giải quyết đến ngày {dueOn}.", "Vậy thông báo để ông (bà) biết."),
        Notice("TC-06", "Mẫu số 06", "Thông báo về nội dung tố cáo (gửi người bị tố cáo)", "Về nội dung tố cáo", false,
            To("{accused}"), "Ngày {acceptedOn}, {agency} đã thụ lý tố cáo đối với {accused}.", "Nội dung tố cáo: {requests}", "Đề nghị {accused} giải trình bằng văn bản về nội dung bị tố cáo, cung cấp thông tin, tài liệu liên quan trước ngày {needBy}."),
        Decision("TC-07", "Mẫu số 07", "Quyết định thành lập Đoàn (Tổ) xác minh tố cáo", "Về việc thành lập Đoàn (Tổ) xác minh nội dung tố cáo", [Verify],
            "Thành lập Đoàn (Tổ) xác minh gồm: {verifier}. Nội dung xác minh: {verifyContent}. Thời hạn xác minh: {verifyTerm}.", "Đoàn (Tổ) xác minh có quyền và nghĩa vụ theo Luật Tố cáo; {executors} chịu trách nhiệm thi hành Quyết định này."),
        new("TC-08", "Mẫu số 08", "Biên bản làm việc", FormGroup.Denunciation, FormLayout.Minutes)
        {
            Name = "BIÊN BẢN", About = "Làm việc", Procedures = Denunciations, States = [Verifying], Signers = [new("BÊN ĐƯỢC LÀM VIỆC", "", "(Ký hoặc điểm chỉ)"), new("NGƯỜI GHI BIÊN BẢN", "{clerk}")],
            Versions = [Ours(Decree, Decree31, "Hôm nay, vào {at}, tại {venue}.", Heading("I. Thành phần"), "1. {partyA}", "2. {partyB}", Heading("II. Nội dung"), "{discussion}", "Buổi làm việc kết thúc lúc {endedAt}. Biên bản đã đọc lại, công nhận đúng; được lập thành {copies} bản.")],
        },
        Decision("TC-09", "Mẫu số 09", "Quyết định trưng cầu giám định", "Về việc trưng cầu giám định", [],
            "Trưng cầu {expert} giám định nội dung sau để giải quyết tố cáo: {expertise}", "Kết luận giám định gửi về {agency} trước ngày {needBy}.", Verifying),
        Report("TC-10", "Mẫu số 10", "Báo cáo kết quả xác minh của Đoàn (Tổ) xác minh", "Kết quả xác minh nội dung tố cáo"),
        Report("TC-11", "Mẫu số 11", "Báo cáo của cơ quan được giao xác minh nội dung tố cáo", "Kết quả xác minh nội dung tố cáo được giao"),
        new("TC-12", "Mẫu số 12", "Kết luận nội dung tố cáo", FormGroup.Denunciation, FormLayout.Named)
        {
            Name = "KẾT LUẬN", About = "Nội dung tố cáo đối với {accused}", NumberKind = "KL", Procedures = Denunciations, Steps = [Answer], States = [Sent],
            Recipients = ["- Người bị tố cáo và cơ quan quản lý trực tiếp;", "- Thanh tra cùng cấp;", "- Lưu: VT, hồ sơ."],
            Versions = [Ours(Decree, Decree31, "Ngày {acceptedOn}, {agency} đã thụ lý tố cáo đối với {accused}, {accusedTitle?}.", Heading("1. Nội dung tố cáo"), "{requests}", Heading("2. Kết quả xác minh"), "{findings}",
                Heading("3. Kết luận: đúng, đúng một phần hoặc sai; trách nhiệm"), "{verdict}", Heading("4. Biện pháp xử lý, kiến nghị"), "{proposal}")],
        },
    ];

    private static FormLine[] Withdrawal(string contact) =>
        ["Hôm nay, vào {at}, tại {venue}.", "Người ghi nhận: {clerk}.", "Người rút tố cáo: {petitioner}.", contact, "Nội dung tố cáo được rút: {withdrawn}", "Biên bản kết thúc lúc {endedAt}, đã đọc lại cho người rút tố cáo nghe, công nhận đúng; được lập thành {copies} bản."];

    private static FormTemplate Decision(string code, string number, string title, string about, PetitionAction[] steps, string first, string second, params PetitionState[] states) => new(code, number, title, FormGroup.Denunciation, FormLayout.Decision)
    {
        Name = "QUYẾT ĐỊNH", About = about, NumberKind = "QĐ", Procedures = Denunciations, Steps = steps, States = states, Recipients = ["- Như Điều 2;", "- Thanh tra cùng cấp;", "- Lưu: VT, hồ sơ."],
        Versions = [Ours(Decree, Decree31, [.. Law, Basis("Theo đề nghị của {officer},"), Middle("QUYẾT ĐỊNH:"), Article(1, first), Article(2, second)])],
    };

    private static FormTemplate Notice(string code, string number, string title, string about, bool named, params FormLine[] lines) => new(code, number, title, FormGroup.Denunciation, FormLayout.Named)
    {
        Name = "THÔNG BÁO", About = about, NumberKind = "TB", Procedures = Denunciations, Steps = [Accept], NamesPetitioner = named, Versions = [Ours(Decree, Decree31, lines)],
    };

    private static FormTemplate Report(string code, string number, string title, string about) => new(code, number, title, FormGroup.Denunciation, FormLayout.Named)
    {
        Name = "BÁO CÁO", About = about, NumberKind = "BC", Procedures = Denunciations, States = [Verifying], Recipients = ["- Như trên;", "- Lưu: hồ sơ xác minh."],
        Versions = [Ours(Decree, Decree31, To("{addressee}"), "Thực hiện {cited}, {verifier} đã xác minh nội dung tố cáo đối với {accused}. Kết quả như sau:", Heading("1. Nội dung tố cáo"), "{requests}",
            Heading("2. Kết quả xác minh"), "{findings}", Heading("3. Nhận xét, đánh giá"), "{opinion}", Heading("4. Kiến nghị"), "{proposal}")],
    };
}
