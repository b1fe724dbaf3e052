using CitizenPortal.Web.Platform;

namespace CitizenPortal.Web.Features.Reception;

/// <summary>What is read when a rule of reception stops somebody: what is wrong and how to mend it.</summary>
internal static class ReceptionRuleTexts
{
    public static void Register()
    {
        RuleTexts.Add("reception.slot-passed", "Giờ này đã bắt đầu hoặc đã qua. Ông/Bà chọn giờ khác còn chỗ.");
        RuleTexts.Add("reception.online-too-near", "Buổi trực tuyến phải báo trước ít nhất 5 ngày làm việc (Nghị định 154/2026, Điều 23). Ông/Bà chọn ngày muộn hơn.");
        RuleTexts.Add("reception.point-not-offered", "Buổi tiếp này không nối với nơi đã chọn. Ông/Bà chọn nơi ngồi khác hoặc giờ khác.");
        RuleTexts.Add("reception.home-not-allowed", "Người tiếp chưa cho phép ngồi tại nhà ở buổi này. Ông/Bà chọn một điểm cầu.");
        RuleTexts.Add("reception.denunciation-online", "Tố cáo được tiếp trực tiếp để giữ bí mật cho người tố cáo (Nghị định 154/2026, Điều 20). Ông/Bà chọn buổi tiếp trực tiếp.");
        RuleTexts.Add("reception.online-needs-petition", "Buổi trực tuyến cần có đơn. Ông/Bà ghi mã đơn và 4 số cuối điện thoại, hoặc gửi đơn trước.");
        RuleTexts.Add("reception.hold-not-extendable", "Chỗ này đã được giữ thêm một lần hoặc đã hết giờ giữ. Ông/Bà xác nhận ngay hoặc chọn giờ khác.");
        RuleTexts.Add("reception.cancel-too-late", "Buổi tiếp đã bắt đầu nên không hủy được nữa. Ông/Bà gọi đường dây nóng để báo.");
        RuleTexts.Add("reception.no-show-too-early", "Chưa đến giờ hẹn nên chưa thể ghi vắng mặt.");
        RuleTexts.Add("reception.transition-not-allowed", "Lịch hẹn này đã đổi tình trạng. Hãy tải lại trang để xem tình trạng mới.");
        RuleTexts.Add("reception.decision-missing", "Buổi trực tuyến cần căn cứ Điều 20 và số quyết định của người đứng đầu. Hãy ghi đủ hai mục này.");
        RuleTexts.Add("reception.decision-after-posting", "Ngày quyết định đang sau ngày đăng lịch. Hãy sửa ngày quyết định.");
        RuleTexts.Add("reception.home-ground-missing", "Cho ngồi tại nhà thì phải ghi lý do. Hãy ghi lý do mà người đứng đầu đã cho phép.");
        RuleTexts.Add("reception.no-point", "Buổi trực tuyến cần ít nhất một điểm cầu xã, phường hoặc cho phép ngồi tại nhà.");
        RuleTexts.Add("reception.host-missing", "Chưa ghi người tiếp. Hãy ghi chức danh, ví dụ “Chủ tịch UBND xã Hồng Thái”.");
        RuleTexts.Add("reception.hours", "Giờ kết thúc phải sau giờ bắt đầu và đủ ít nhất một lượt (10 đến 240 phút).");
        RuleTexts.Add("reception.places", "Mỗi lượt có từ 1 đến 20 chỗ.");
        RuleTexts.Add("reception.extraordinary-is-for-heads", "Chỉ người đứng đầu mới tiếp đột xuất (Luật Tiếp công dân, Điều 18). Hãy chọn “Người đứng đầu” hoặc bỏ căn cứ đột xuất.");
        RuleTexts.Add("reception.date-passed", "Ngày tiếp đã qua. Hãy chọn ngày khác.");
        RuleTexts.Add("reception.rest-day", "Ngày này cơ quan nghỉ. Hãy chọn ngày làm việc, hoặc ghi căn cứ tiếp đột xuất.");
        RuleTexts.Add("reception.posted-late", "Lịch phải đăng trước ít nhất 5 ngày làm việc (Luật Tiếp công dân, Điều 24). Hãy chọn ngày muộn hơn, hoặc ghi căn cứ tiếp đột xuất.");
        RuleTexts.Add("reception.day-cancelled", "Buổi tiếp này đã báo không diễn ra. Ông/Bà chọn buổi khác.");
        RuleTexts.Add("reception.day-begun", "Buổi tiếp đã bắt đầu nên không hoãn hay hủy được nữa.");
        RuleTexts.Add("reception.hours-booked", "Giờ mới không còn đủ chỗ cho người đã đặt hoặc đang được mời. Hãy giữ các lượt đó, hoặc hoãn cả buổi để mọi người được báo.");
        RuleTexts.Add("reception.slot-gone", "Giờ này không còn trong lịch vì buổi tiếp đã đổi giờ. Ông/Bà chọn giờ khác.");
        RuleTexts.Add("reception.day-busy", "Vừa có người giữ hoặc đặt chỗ trong buổi này. Hãy tải lại trang rồi làm lại.");
        RuleTexts.Add("reception.reason-missing", "Hãy ghi lý do để báo cho người đã đặt.");
        RuleTexts.Add("reception.new-time-missing", "Hoãn thì phải báo thời gian mới (Luật Tiếp công dân, Điều 24): một ngày sau hôm nay, khác giờ cũ.");
        RuleTexts.Add("reception.head-in-person", "Buổi định kỳ do người đứng đầu trực tiếp tiếp, không cử người thay (Luật Tiếp công dân, Điều 12, 15, 18). Hãy hoãn sang ngày khác.");
        RuleTexts.Add("reception.substitute-missing", "Hãy ghi người tiếp thay và lý do.");
        RuleTexts.Add("reception.no-visitors-too-early", "Chưa hết giờ tiếp nên chưa ghi được là không có người đến.");
        RuleTexts.Add("reception.somebody-came", "Buổi này đã có người được tiếp.");
        RuleTexts.Add("reception.no-visitors-twice", "Buổi này đã được ghi là không có người đến.");
        RuleTexts.Add("reception.extraordinary-has-no-rule", "Tiếp đột xuất không theo mẫu lịch. Hãy đăng riêng từng buổi.");
        RuleTexts.Add("reception.template-days", "Ngày cuối phải từ ngày đầu trở đi.");
        RuleTexts.Add("reception.change-too-near", "Lịch phải đăng trước ít nhất 5 ngày làm việc nên chưa đổi được từ ngày này. Hãy chọn ngày muộn hơn, hoặc hoãn từng buổi.");
        RuleTexts.Add("reception.series-race", "Vừa có người khác đăng các buổi này. Hãy tải lại trang.");
        RuleTexts.Add("reception.opening-hours", "Giờ chưa hợp: mỗi buổi phải kết thúc sau khi bắt đầu, và buổi chiều sau buổi sáng.");
        RuleTexts.Add("reception.capacity", "Sức chứa từ 1 đến 1000 người.");
        RuleTexts.Add("reception.room", "Mỗi phòng cần có tên và từ 1 đến 500 chỗ.");
        RuleTexts.Add("reception.people", "Số người đến là số từ 1 đến 50.");
        RuleTexts.Add("reception.delegates", "Từ 5 đến 10 người cử 1–2 người nói thay; đông hơn cử nhiều nhất 5 người (Luật Tiếp công dân, Điều 29). Ông/Bà bớt tên người nói thay.");
        RuleTexts.Add("reception.too-many-of-phone", "Số điện thoại này đang có đủ lịch hẹn chưa đến. Ông/Bà đổi hoặc hủy một lịch rồi đặt lại; không đặt lịch vẫn được tiếp khi đến trực tiếp.");
        RuleTexts.Add("reception.too-many-of-petition", "Đơn này đang có đủ lịch hẹn chưa đến. Ông/Bà đổi giờ lịch đã có, hoặc đến trực tiếp trong giờ làm việc.");
        RuleTexts.Add("reception.reschedule-too-late", "Buổi tiếp đã bắt đầu nên không đổi giờ được nữa. Ông/Bà gọi đường dây nóng để báo.");
        RuleTexts.Add("reception.reschedule-elsewhere", "Chỉ đổi được sang giờ khác của cùng cơ quan và cùng cách tiếp. Muốn gặp nơi khác, Ông/Bà hủy lịch này rồi đặt lịch mới.");
        RuleTexts.Add("reception.waiting-over", "Lượt chờ này đã kết thúc. Ông/Bà đặt lịch hoặc ghi tên chờ lại.");
        RuleTexts.Add("reception.offer-runs", "Chỗ này còn đang được giữ cho người khác.");
        RuleTexts.Add("reception.supplement-empty", "Chưa ghi nội dung bổ sung, hoặc dài quá 1000 chữ.");
        RuleTexts.Add("reception.supplement-not-asked", "Cán bộ chưa yêu cầu bổ sung cho lịch hẹn này.");
        RuleTexts.Add("reception.redirect-to-itself", "Đây chính là cơ quan đang nhận lịch hẹn. Hãy chọn cơ quan khác có thẩm quyền.");
        RuleTexts.Add("reception.refusal-code", "Chỉ được từ chối theo căn cứ trong danh mục (Luật Tiếp công dân, Điều 9; Nghị định 154/2026, Điều 4). Hãy chọn một căn cứ.");
        RuleTexts.Add("reception.notice-not-owed", "Căn cứ từ chối này giải thích bằng lời, không lập Thông báo 01/TCD.");
        RuleTexts.Add("reception.notice-issued", "Thông báo này đã ghi số và ngày ban hành.");
        RuleTexts.Add("reception.notice-number", "Chưa ghi số thông báo. Hãy ghi như trong sổ văn bản, ví dụ 15/TB-UBND.");
    }
}
