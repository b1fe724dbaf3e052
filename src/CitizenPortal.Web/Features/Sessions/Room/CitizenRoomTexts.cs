using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Features.Sessions.Room;

/// <summary>Texts that the citizen's page shows by itself while things change.</summary>
internal static class CitizenRoomTexts
{
    private static readonly Dictionary<string, string> Vietnamese = new(StringComparer.Ordinal)
    {
        ["ok"] = "tốt",
        ["slow"] = "chậm",
        ["failed"] = "chưa được",
        ["refused"] = "Trình duyệt chưa được phép dùng camera và micro",
        ["refused-how"] = "Bấm biểu tượng ổ khóa hoặc camera cạnh địa chỉ trang, chọn Cho phép camera và micro. Sau đó bấm “Thử lại”.",
        ["busy"] = "Camera hoặc micro đang được ứng dụng khác dùng",
        ["busy-how"] = "Đóng Zalo, Meet hoặc ứng dụng gọi hình đang mở. Sau đó bấm “Thử lại”.",
        ["no-camera"] = "Máy này chưa có camera",
        ["no-camera-how"] = "Cắm camera rồi bấm “Thử lại”, hoặc mở liên kết này bằng điện thoại có camera.",
        ["no-microphone"] = "Máy này chưa có micro",
        ["no-microphone-how"] = "Cắm tai nghe có micro rồi bấm “Thử lại”, hoặc mở liên kết này bằng điện thoại.",
        ["insecure"] = "Trình duyệt này không cho dùng camera",
        ["insecure-how"] = "Mở liên kết bằng Chrome, Edge, Firefox hoặc Safari bản mới, với địa chỉ bắt đầu bằng https.",
        ["unknown"] = "Chưa mở được camera và micro",
        ["unknown-how"] = "Tắt trình duyệt, mở lại liên kết và bấm “Thử lại”. Nếu vẫn chưa được, hãy mở bằng máy khác.",
        ["mic-open"] = "micro mở",
        ["mic-closed"] = "micro tắt",
        ["reconnecting"] = "đang nối lại",
        ["invited"] = "Mời Ông/Bà nói.",
        ["invited-how"] = " Micro đã mở. Nói xong, bấm “Tôi nói xong”.",
        ["listening"] = "Micro của Ông/Bà đang tắt.",
        ["listening-how"] = " Muốn nói, bấm “Xin nói”. Người chủ trì sẽ mở micro.",
        ["asked"] = "Đã báo cho cán bộ.",
        ["asked-how"] = " Ông/Bà chờ một chút.",
        ["paused"] = "Buổi tiếp đang tạm dừng.",
        ["paused-how"] = " Ông/Bà giữ nguyên trang này, cán bộ sẽ tiếp tục.",
        ["recording"] = "Đang ghi hình và tiếng",
        ["presented"] = "Ông/Bà trình bày",
        ["requests"] = "Yêu cầu",
        ["documents"] = "Tài liệu cung cấp",
        ["opinions"] = "Ý kiến cơ quan",
        ["conclusion"] = "Kết luận của người chủ trì",
        ["tasks"] = "Việc phải làm",
        ["confirmed"] = "Ông/Bà đã xác nhận biên bản ghi đúng.",
        ["reserved"] = "Đã ghi ý kiến bảo lưu của Ông/Bà vào biên bản.",
        ["reservation-empty"] = "Hãy viết ý kiến bảo lưu rồi bấm gửi, hoặc bấm “Biên bản ghi đúng”.",
        ["ended"] = "Buổi tiếp đã kết thúc",
        ["ended-how"] = "Biên bản đã khóa và có ở mục Tra cứu. Ông/Bà sẽ nhận liên kết đánh giá qua tin nhắn.",
        ["absent"] = "Buổi tiếp này không diễn ra",
        ["absent-how"] = "Cán bộ đã chờ nhưng không gặp Ông/Bà. Ông/Bà có thể đặt lịch khác.",
        ["left"] = "Ông/Bà đã rời phòng",
        ["left-how"] = "Muốn vào lại, Ông/Bà tải lại trang này.",
        ["elsewhere"] = "Phòng đã mở ở trang khác",
        ["elsewhere-how"] = "Ông/Bà dùng trang vừa mở. Trang này đã ngừng.",
    };

    public static IReadOnlyDictionary<string, string> Of(IStringLocalizer<RoomTexts> texts) =>
        Vietnamese.ToDictionary(text => text.Key, text => texts[text.Value].Value, StringComparer.Ordinal);
}
