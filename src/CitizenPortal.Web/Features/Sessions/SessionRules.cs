using CitizenPortal.Web.Platform;

namespace CitizenPortal.Web.Features.Sessions;

/// <summary>What people read when a rule of the room stops them.</summary>
internal static class SessionRules
{
    public static void AddTexts()
    {
        foreach (var (rule, text) in Texts)
        {
            RuleTexts.Add($"sessions.{rule}", text);
        }
    }

    private static IReadOnlyDictionary<string, string> Texts { get; } = new Dictionary<string, string>
    {
        ["identity-needs-four-characters"] = "Hãy nhập đúng 4 ký tự cuối của số giấy tờ, ví dụ 4821.",
        ["device-not-ready"] = "Camera hoặc micro chưa chạy. Hãy thử máy lại rồi mới vào phòng chờ.",
        ["waiting-room-closed"] = "Chưa đến giờ mở phòng chờ. Phòng chờ mở trước giờ hẹn 90 phút. Ông/Bà vẫn thử máy được ngay bây giờ.",
        ["over"] = "Buổi tiếp này đã kết thúc. Không vào phòng được nữa.",
        ["nobody-waits"] = "Người này không còn ở phòng chờ. Hãy xem lại danh sách chờ.",
        ["nobody-receives"] = "Chưa có cán bộ trong phòng nên chưa mời ai vào được.",
        ["reason-too-short"] = "Hãy viết lý do rõ hơn, ít nhất 10 ký tự. Lý do này được ghi vào biên bản.",
        ["not-in-the-room"] = "Công dân chưa có trong phòng. Hãy mời vào từ phòng chờ trước.",
        ["no-more-points"] = "Phòng đã đủ 4 điểm cầu.",
        ["no-such-participant"] = "Người này không thuộc buổi tiếp.",
        ["gate-cannot-be-excused"] = "Điều kiện này không được miễn: quyết định, ghi hình và kiểm tra giấy tờ phải đủ.",
        ["citizen-not-admitted"] = "Công dân chưa vào phòng. Hãy mời vào từ phòng chờ rồi mới bắt đầu.",
        ["gates-open"] = "Chưa bắt đầu được: còn điều kiện chưa đạt. Hãy xem mục Điều kiện mở phiên.",
        ["transition-not-allowed"] = "Buổi tiếp đã chuyển sang bước khác. Màn hình vừa được cập nhật, hãy xem lại.",
        ["recording-stands-still"] = "Chưa tiếp tục được vì bản ghi hình chưa chạy lại. Hãy chờ dòng “Đang ghi hình và tiếng”.",
        ["wait-fifteen-minutes"] = "Hãy chờ công dân ít nhất 15 phút sau giờ hẹn rồi mới ghi vắng.",
        ["citizen-is-here"] = "Công dân đang ở phòng chờ hoặc trong phòng nên không ghi vắng được.",
        ["minutes-too-long"] = "Một phần của biên bản dài quá 10.000 ký tự. Hãy rút ngắn; nội dung vẫn giữ trên màn hình.",
        ["minutes-changed"] = "Biên bản vừa được sửa. Hãy đọc bản mới rồi chiếu lại cho công dân.",
        ["minutes-incomplete"] = "Biên bản còn thiếu. Phải có phần công dân trình bày và phần kết luận.",
        ["minutes-not-read-back"] = "Biên bản vừa được sửa. Cán bộ sẽ đọc lại bản mới, sau đó Ông/Bà trả lời.",
        ["minutes-unanswered"] = "Công dân chưa trả lời về biên bản. Hãy đọc lại và chờ, hoặc ghi lý do không có trả lời.",
        ["minutes-locked"] = "Biên bản đã khóa khi kết thúc buổi tiếp nên không sửa được.",
        ["nothing-recorded"] = "Chưa có bản ghi nào về máy chủ nên chưa kết thúc được.",
    };
}
