namespace CitizenPortal.Web.Features.Errors;

/// <summary>One error in plain words: what it is, and what the reader does now.</summary>
public sealed record ErrorWords(string Title, string Cause, string Advice)
{
    public static readonly ErrorWords NotFound = new(
        "Không có trang này",
        "Địa chỉ có thể bị gõ thiếu, hoặc đường dẫn đã hết hạn.",
        "Ông/Bà kiểm tra lại từng chữ của địa chỉ, hoặc chọn một việc dưới đây.");

    public static readonly ErrorWords ExpiredForm = new(
        "Trang đã mở quá lâu, cổng chưa nhận được gì",
        "Mỗi trang chỉ nhận thông tin trong một thời gian, để người khác không gửi thay Ông/Bà.",
        "Ông/Bà bấm nút quay lại của máy, tải lại trang rồi gửi lần nữa. Những gì đã viết thường vẫn còn ở trang trước.");

    private static readonly ErrorWords Refused = new(
        "Cổng không hiểu yêu cầu này",
        "Thông tin gửi lên bị thiếu hoặc bị thay đổi trên đường đi.",
        "Ông/Bà quay lại trang trước, tải lại trang rồi làm lần nữa.");

    private static readonly ErrorWords Forbidden = new(
        "Tài khoản này không được xem trang này",
        "Trang thuộc việc của đơn vị khác hoặc của vai trò khác.",
        "Nếu cần xem để làm việc, đồng chí đề nghị người quản lý tài khoản của đơn vị cấp quyền.");

    private static readonly ErrorWords TooMany = new(
        "Máy này đã gửi quá nhiều lần trong một phút",
        "Cổng tạm dừng nhận để giữ chỗ cho người khác. Lần gửi vừa rồi chưa được ghi.",
        "Ông/Bà chờ một phút, bấm nút quay lại của máy rồi gửi lần nữa.");

    private static readonly ErrorWords TooLarge = new(
        "Tệp gửi lên quá lớn",
        "Mỗi tệp tối đa 20 MB, mỗi lần tối đa 5 tệp.",
        "Ông/Bà quay lại trang trước, bỏ bớt tệp hoặc chọn tệp nhỏ hơn.");

    private static readonly ErrorWords Unavailable = new(
        "Cổng đang bảo trì trong ít phút",
        "Đơn và lịch hẹn đã gửi vẫn được giữ nguyên.",
        "Ông/Bà thử lại sau ít phút, hoặc gọi đường dây nóng.");

    private static readonly ErrorWords Failed = new(
        "Máy chủ của cổng gặp sự cố",
        "Đây không phải lỗi của Ông/Bà. Việc vừa làm có thể chưa được ghi; những gì gửi trước đó vẫn còn.",
        "Ông/Bà thử lại sau ít phút. Nếu vẫn vậy, gọi đường dây nóng và đọc số dưới đây.");

    public static ErrorWords Of(int status) => status switch
    {
        StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden => Forbidden,
        StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed or StatusCodes.Status410Gone => NotFound,
        StatusCodes.Status413PayloadTooLarge => TooLarge,
        StatusCodes.Status429TooManyRequests => TooMany,
        StatusCodes.Status503ServiceUnavailable => Unavailable,
        >= 500 => Failed,
        _ => Refused,
    };
}
