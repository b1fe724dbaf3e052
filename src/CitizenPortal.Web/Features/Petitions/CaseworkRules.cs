using CitizenPortal.Web.Platform;

namespace CitizenPortal.Web.Features.Petitions;

/// <summary>What people read when a rule of casework stops them.</summary>
internal static class CaseworkRules
{
    private static readonly (string Rule, string Text)[] Texts =
    [
        ("petition.transfer-after-ruling", "Cấp có thẩm quyền đã phân định nơi giải quyết, nên đơn không chuyển tiếp được nữa. Hãy giải quyết hoặc hỏi Ban Tiếp công dân."),
        ("petition.request-without-answer", "Còn điều chưa được trả lời. Hãy trả lời từng điều rồi gửi lại."),
        ("petition.outcome-not-of-procedure", "Kết quả đã chọn không dùng cho thủ tục này. Hãy chọn lại kết quả của từng điều."),
        ("petition.nothing-to-judge", "Ông/Bà đã trả lời rồi, hoặc đơn chưa có trả lời. Hãy tải lại trang để xem tình trạng mới."),
        ("petition.no-further-step", "Đây là quyết định lần hai. Nếu không đồng ý, Ông/Bà khởi kiện tại Tòa án theo Luật Tố tụng hành chính."),
        ("petition.unknown-request", "Điều yêu cầu này không còn trong đơn. Hãy tải lại trang rồi chọn lại."),
        ("petition.not-assignable", "Đơn đã xong nên không giao được nữa. Hãy tải lại trang để xem tình trạng mới."),
        ("petition.assigned-already", "Đơn đã ở người này. Hãy chọn người khác nếu cần đổi."),
        ("petition.assign-undo-too-late", "Đơn đã có thay đổi sau đó nên không hoàn tác được. Hãy giao lại trong hồ sơ."),
        ("petition.withdraw-part-of-nothing", "Hãy chọn ít nhất một điều và để lại ít nhất một điều. Muốn rút hết thì rút cả đơn."),
        ("petition.representatives-out-of-range", "Đơn nhiều người có từ 5 người ký. Từ 5 đến 10 người cử 1–2 người đại diện; trên 10 người cử nhiều nhất 5 (Luật Tiếp công dân, Điều 29)."),
        ("petition.joint-without-appointment", "Khiếu nại nhiều người chỉ thụ lý khi đủ chữ ký và có văn bản cử người đại diện (NĐ 155/2026). Hãy ghi người đại diện và đính kèm văn bản."),
        ("petition.split-must-give-each-request-once", "Tách đơn cần ít nhất hai phần, mỗi điều yêu cầu thuộc đúng một phần. Hãy chia lại."),
        ("petition.absence-ends-before-it-starts", "Ngày về phải sau hoặc cùng ngày đi. Hãy sửa ngày."),
        ("petition.own-substitute", "Hãy chọn đồng nghiệp khác làm thay."),
    ];

    public static void AddTexts()
    {
        foreach (var (rule, text) in Texts)
        {
            RuleTexts.Add(rule, text);
        }
    }
}
