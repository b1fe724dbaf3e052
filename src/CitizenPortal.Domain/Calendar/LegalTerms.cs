using static CitizenPortal.Domain.Calendar.TermUnit;

namespace CitizenPortal.Domain.Calendar;

/// <summary>The time limits of the law in force since 1/7/2026 (law.md §3.1).</summary>
public static class LegalTerms
{
    /// <summary>Luật 136/2025 and the decrees 154, 155, 156 and 224/2026 are in force from this day (law.md §1).</summary>
    public static readonly DateOnly LawOf2026 = new(2026, 7, 1);

    public static IReadOnlyList<LegalTerm> All { get; } =
    [
        new("TCD_REPLY", "reception_date", 10, WorkingDay, "Luật Tiếp công dân, Điều 28", "trả lời sau buổi tiếp") { Clause = "khoản 1" },
        new("TCD_REFUSE_NOTICE", "refusal_ground_complete", 3, WorkingDay, "NĐ 154/2026, Điều 4", "thông báo từ chối tiếp")
        {
            InForceFrom = LawOf2026,
            Clause = "khoản 3",
            Note = "Chỉ với Luật Tiếp công dân, Điều 9 khoản 3 và NĐ 154/2026, Điều 4 khoản 1 điểm h.",
        },
        new("TCD_FORWARDED_RESULT", "case_resolved", 7, WorkingDay, "Luật Tiếp công dân, Điều 27", "báo kết quả cho nơi chuyển đơn") { Clause = "khoản 2" },
        new("TCD_TELL_PETITIONER", "forwarder_got_result", 5, WorkingDay, "Luật Tiếp công dân, Điều 28", "báo kết quả cho người gửi đơn")
        {
            Clause = "khoản 2",
            Note = "Khi người gửi đơn yêu cầu.",
        },
        new("TCD_POST_SCHEDULE", "reception_date", 5, WorkingDay, "Luật Tiếp công dân, Điều 24", "niêm yết lịch tiếp")
        {
            IsBefore = true,
            Clause = "khoản 4",
        },
        new("ONL_NOTIFY", "online_session", 5, WorkingDay, "NĐ 154/2026, Điều 23", "báo trước buổi tiếp trực tuyến") { IsBefore = true, InForceFrom = LawOf2026, Clause = "khoản 1" },
        new("ONL_TEST", "online_session", 1, WorkingDay, "NĐ 154/2026, Điều 23", "thử kết nối") { IsBefore = true, InForceFrom = LawOf2026, Clause = "khoản 1" },
        new("ONL_CONNECT", "online_session", 1, Hour, "NĐ 154/2026, Điều 23", "nối các điểm cầu") { IsBefore = true, InForceFrom = LawOf2026, Clause = "khoản 1" },
        new("DON_MAX_UNPROCESSED", "petition_received", 45, CalendarDays, "NĐ 154/2026, Điều 41", "xử lý đơn, quá hạn là căn cứ kỷ luật")
        {
            InForceFrom = LawOf2026,
            Clause = "khoản 3 điểm b",
        },
        new("DON_PROCESS", "petition_received", 10, WorkingDay, "Thông tư 05/2021/TT-TTCP", "xử lý đơn") { Mark = SourceMark.Memory },
        new("KN_LIMITATION", "decision_received_or_known", 90, CalendarDays, "Luật Khiếu nại, Điều 9", "gửi khiếu nại")
        {
            Note = "Thời gian có trở ngại không tính.",
        },
        new("KN_LIMITATION_DISC1", "discipline_decision", 15, CalendarDays, "Luật Khiếu nại, Điều 48", "khiếu nại kỷ luật lần đầu"),
        new("KN_LIMITATION_DISC2", "first_decision", 10, CalendarDays, "Luật Khiếu nại, Điều 48", "khiếu nại kỷ luật lần hai")
        {
            Extended = 30,
            Note = "30 ngày nếu bị buộc thôi việc.",
        },
        new("KN_ACCEPT", "received", 7, WorkingDay, "Luật Khiếu nại, Điều 27", "báo có nhận giải quyết khiếu nại không")
        {
            InForceFrom = LawOf2026,
            Clause = "(cùng Điều 36 khoản 1, Điều 50; sửa bởi Luật 136/2025, Điều 2 khoản 15; NĐ 124/2020, Điều 16 sửa bởi NĐ 155/2026)",
        },
        new("KN1_RESOLVE", "accepted", 30, CalendarDays, "Luật Khiếu nại, Điều 28", "giải quyết khiếu nại lần đầu")
        {
            CanStand = true,
            Complex = 45,
            Remote = 45,
            RemoteComplex = 60,
        },
        new("KN2_RESOLVE", "accepted", 45, CalendarDays, "Luật Khiếu nại, Điều 37", "giải quyết khiếu nại lần hai")
        {
            CanStand = true,
            Complex = 60,
            Remote = 60,
            RemoteComplex = 70,
        },
        new("KN_DIALOGUE_NOTICE", "dialogue", 5, CalendarDays, "NĐ 124/2020, Điều 28", "báo trước buổi đối thoại")
        {
            InForceFrom = LawOf2026,
            IsBefore = true,
            Clause = "khoản 1 (sửa bởi NĐ 155/2026, Điều 11)",
        },
        new("KN1_SEND", "decision", 3, WorkingDay, "Luật Khiếu nại, Điều 32", "gửi quyết định giải quyết lần đầu"),
        new("KN2_SEND", "decision", 7, CalendarDays, "Luật Khiếu nại, Điều 41", "gửi quyết định giải quyết lần hai")
        {
            Clause = "khoản 1",
            Note = "NĐ 124/2020, Điều 29 ghi 7 ngày làm việc; áp dụng thời hạn ngắn hơn của Luật.",
        },
        new("KN_PUBLISH", "decision", 15, CalendarDays, "NĐ 124/2020, Điều 29", "công khai quyết định")
        {
            Clause = "khoản 3",
            Note = "Họp thì báo trước 3 ngày; niêm yết hoặc đăng Cổng ít nhất 15 ngày.",
        },
        new("KN_EXECUTE", "decision_effective", 5, WorkingDay, "NĐ 124/2020, Điều 31", "thi hành quyết định") { Clause = "khoản 1" },
        new("KN_TO_SECOND", "first_decision_received_or_overdue", 30, CalendarDays, "Luật Khiếu nại, Điều 33", "khiếu nại lần hai")
        {
            Remote = 45,
            Clause = "khoản 1 (sửa bởi Luật 136/2025)",
        },
        new("KN_EFFECTIVE", "decision_issued", 30, CalendarDays, "Luật Khiếu nại, Điều 44", "quyết định có hiệu lực") { Remote = 45 },
        new("KN_SUSPEND_SEND", "suspend_or_resume_decision", 3, WorkingDay, "NĐ 124/2020, Điều 28b", "gửi quyết định tạm đình chỉ"),
        new("TC_INITIAL", "received", 7, WorkingDay, "Luật Tố cáo, Điều 24", "kiểm tra, xử lý ban đầu tố cáo")
        {
            Extended = 10,
            Clause = "khoản 1",
            Note = "10 ngày làm việc nếu phải xác minh nhiều nơi hoặc ủy quyền xác minh.",
        },
        new("TC_TRANSFER", "received", 5, WorkingDay, "Luật Tố cáo, Điều 24", "chuyển tố cáo đến nơi có thẩm quyền")
        {
            Clause = "khoản 2",
            Note = "Đồng thời báo người tố cáo.",
        },
        new("TC_PRESS_REPLY", "received", 20, CalendarDays, "Luật Tố cáo, Điều 26", "trả lời cơ quan báo chí") { Clause = "khoản 2" },
        new("TC_NOTIFY_ACCEPT", "acceptance_decision", 5, WorkingDay, "Luật Tố cáo, Điều 29", "báo đã thụ lý tố cáo") { Clause = "khoản 3" },
        new("TC_RESOLVE", "accepted", 30, CalendarDays, "Luật Tố cáo, Điều 30", "giải quyết tố cáo")
        {
            CanStand = true,
            Extensions = [30, 30],
            Clause = "và NĐ 31/2019, Điều 3",
            Note = "Phức tạp: gia hạn một lần; đặc biệt phức tạp: hai lần, mỗi lần không quá 30 ngày.",
        },
        new("TC_SUSPEND_SEND", "decision", 5, WorkingDay, "Luật Tố cáo, Điều 34", "gửi quyết định tạm đình chỉ") { Clause = "khoản 4" },
        new("TC_SEND_CONCLUSION", "conclusion", 5, WorkingDay, "Luật Tố cáo, Điều 35", "gửi kết luận") { Clause = "khoản 3" },
        new("TC_ACT", "conclusion", 7, WorkingDay, "Luật Tố cáo, Điều 36", "xử lý theo kết luận") { Clause = "khoản 1" },
        new("TC_ACT_REPORT", "action_result", 5, WorkingDay, "Luật Tố cáo, Điều 36", "báo kết quả xử lý") { Clause = "khoản 3" },
        new("TC_PUBLISH", "conclusion", 7, WorkingDay, "Luật Tố cáo, Điều 40", "công khai kết luận") { Clause = "khoản 1" },
        new("TC_AGAIN", "received", 20, CalendarDays, "Luật Tố cáo, Điều 37", "xem xét tố cáo tiếp") { Clause = "khoản 2" },
        new("TC_OVERDUE_ASK", "received", 5, WorkingDay, "Luật Tố cáo, Điều 38", "yêu cầu cấp dưới giải quyết tố cáo quá hạn") { Clause = "khoản 2" },
        new("TC_OVERDUE_REPORT", "request_received", 5, WorkingDay, "Luật Tố cáo, Điều 38", "báo cáo việc giải quyết quá hạn") { Clause = "khoản 3" },
        new("PAKN_FORWARD", "received", 5, WorkingDay, "NĐ 20/2008, Điều 9", "chuyển phản ánh, kiến nghị đến nơi có thẩm quyền")
        {
            Clause = "khoản 1 điểm d",
        },
        new("PORTAL_DOWNTIME", "planned_stop", 7, WorkingDay, "NĐ 224/2026, Điều 13", "báo trước khi dừng Cổng")
        {
            InForceFrom = LawOf2026,
            IsBefore = true,
            Clause = "khoản 1 điểm a",
        },
        new("PDP_ACK", "data_subject_request", 2, WorkingDay, "NĐ 356/2025", "báo đã nhận yêu cầu về dữ liệu cá nhân") { Mark = SourceMark.Press },
        new("PDP_WITHDRAW", "data_subject_request", 15, CalendarDays, "NĐ 356/2025", "thực hiện yêu cầu về dữ liệu cá nhân")
        {
            WithProcessor = 20,
            Extensions = [15],
            Mark = SourceMark.Press,
            Note = "20 ngày khi có bên xử lý hoặc bên thứ ba; gia hạn một lần không quá 15 ngày.",
        },
        new("PDP_BREACH", "breach_known", 72, Hour, "Luật Bảo vệ dữ liệu cá nhân, Điều 23", "báo sự cố lộ dữ liệu") { Mark = SourceMark.Memory },
    ];

    /// <summary>Wordings that cases begun before the law of 2026 still go by.</summary>
    private static readonly LegalTerm[] BeforeLawOf2026 =
    [
        new("KN_ACCEPT", "received", 10, CalendarDays, "Luật Khiếu nại, Điều 27", "báo có nhận giải quyết khiếu nại không")
        {
            Clause = "(cùng Điều 36 khoản 1, Điều 50; lời văn trước ngày 01/7/2026)",
        },
    ];

    private static readonly Dictionary<string, LegalTerm> ByCode = All.ToDictionary(term => term.Code, StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">The code is not in the table.</exception>
    public static LegalTerm Get(string code) => ByCode.TryGetValue(code, out var term) ? term : throw new KeyNotFoundException($"No legal term {code}.");

    /// <summary>The wording that holds for a clock that starts on the day.</summary>
    /// <exception cref="KeyNotFoundException">The code is not in the table.</exception>
    public static LegalTerm On(string code, DateOnly start) =>
        (start < LawOf2026 ? Array.Find(BeforeLawOf2026, term => term.Code == code) : null) ?? Get(code);

    public static LegalTerm? Find(string code) => ByCode.GetValueOrDefault(code);
}
