using CitizenPortal.Web.Platform;

namespace CitizenPortal.Web.Features.Counter;

/// <summary>What is read when a rule of the counter stops somebody: what is wrong and how to mend it.</summary>
internal static class CounterRuleTexts
{
    public static void Register()
    {
        RuleTexts.Add("counter.desk-busy", "Bàn này đang có người. Kết thúc, ghi vắng hoặc chuyển lượt đó rồi mới gọi tiếp.");
        RuleTexts.Add("counter.no-such-desk", "Nơi tiếp không có bàn này. Hãy chọn bàn khác.");
        RuleTexts.Add("counter.not-at-desk", "Số này không còn ở bàn của Ông/Bà. Hãy tải lại trang để xem tình trạng mới.");
        RuleTexts.Add("counter.not-called", "Người này đã vào bàn nên không gọi lại nữa.");
        RuleTexts.Add("counter.grace-runs", "Chưa hết thời gian chờ sau lần gọi cuối nên chưa thể ghi vắng. Có thể gọi lại.");
        RuleTexts.Add("counter.transition-not-allowed", "Số này đã đổi tình trạng. Hãy tải lại trang để xem tình trạng mới.");
        RuleTexts.Add("counter.changed-meanwhile", "Vừa có người khác đổi lượt này. Hãy tải lại trang để xem tình trạng mới.");
        RuleTexts.Add("counter.people", "Một số dùng cho từ 1 đến 50 người.");
        RuleTexts.Add("counter.entry-incomplete", "Sổ tiếp công dân còn thiếu họ tên, loại việc hoặc nội dung. Hãy ghi đủ rồi kết thúc.");
        RuleTexts.Add("counter.entry-of-another", "Lượt này do cán bộ khác tiếp và ghi sổ. Muốn nhận lượt, hãy nhờ cán bộ đó chuyển bàn.");
        RuleTexts.Add("counter.receipt-empty", "Giấy biên nhận cần ít nhất một tài liệu có tên và số trang.");
        RuleTexts.Add("counter.online-booking", "Lịch hẹn này là buổi trực tuyến: người dân vào phòng bằng đường dẫn, không lấy số ở quầy.");
        RuleTexts.Add("counter.booking-cancelled", "Lịch hẹn này đã hủy. Người dân vẫn được tiếp: hãy lấy số không hẹn.");
        RuleTexts.Add("counter.other-day", "Lịch hẹn này không phải hôm nay. Người dân vẫn được tiếp hôm nay: hãy lấy số không hẹn.");
        RuleTexts.Add("counter.rule-out-of-range", "Có con số ngoài mức cho phép. Hãy xem mức ghi cạnh từng ô.");
        RuleTexts.Add("counter.desks", "Một nơi tiếp có từ 1 đến 20 bàn.");
        RuleTexts.Add("counter.name-missing", "Chưa ghi tên nơi tiếp.");
    }
}
