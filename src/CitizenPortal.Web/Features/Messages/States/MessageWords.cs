using System.Text.RegularExpressions;
using CitizenPortal.Web.Platform.Messaging;

namespace CitizenPortal.Web.Features.Messages.States;

/// <summary>Messages in the words of the people who look after them.</summary>
internal static partial class MessageWords
{
    public static string Channel(MessageChannel channel) => channel is MessageChannel.Email ? "Thư điện tử" : "SMS";

    /// <summary>Icon, colour and word of a state; a waiting message whose channel nobody has configured says so.</summary>
    public static (string Kind, string Icon, string Word) State(MessageState state, bool waitsForSetup) => state switch
    {
        MessageState.Queued when waitsForSetup => ("attn", "warn", "Chưa cấu hình"),
        MessageState.Queued => ("plain", "clock", "Chờ gửi"),
        MessageState.Sending => ("now", "go", "Đang gửi"),
        MessageState.Sent => ("done", "check", "Đã gửi"),
        MessageState.Delivered => ("done", "check", "Đã đến máy"),
        MessageState.Failed => ("late", "late", "Không gửi được"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>The key without the numbers that name one case.</summary>
    public static string Purpose(string key) => string.Join(" · ", Numbers().Replace(key, "").Split(':', StringSplitOptions.RemoveEmptyEntries));

    public static string Masked(MessageChannel channel, string recipient) => channel switch
    {
        _ when SealedRecipient.Is(recipient) => "Người gửi được giữ kín",
        MessageChannel.Email when recipient.IndexOf('@', StringComparison.Ordinal) is var at and > 0 => $"{recipient[0]}…{recipient[at..]}",
        _ => recipient.Length > 4 ? $"…{recipient[^4..]}" : "…",
    };

    /// <summary>What went wrong, with the code to look up; null stays null.</summary>
    public static string? Problem(string? problem) => problem is null ? null : $"{Reason(problem)} ({problem})";

    private static string Reason(string problem) => problem switch
    {
        "twilio:21211" or "twilio:21614" or "twilio:30006" => "Số này không nhận được SMS",
        "recipient:gone" => "Địa chỉ giữ kín không còn",
        "twilio:21610" => "Người nhận đã chặn tin",
        "twilio:30003" => "Máy tắt hoặc ngoài vùng phủ sóng",
        "twilio:30004" or "twilio:30007" => "Nhà mạng chặn tin",
        "twilio:30005" => "Nhà mạng không biết số này",
        "twilio:401" => "Tài khoản SMS sai mã bí mật",
        "twilio:429" => "Dịch vụ SMS đang quá tải",
        "smtp:address" => "Địa chỉ thư viết sai",
        "smtp:550" or "smtp:551" or "smtp:553" => "Máy chủ thư không nhận địa chỉ này",
        "smtp:AuthenticationException" => "Tài khoản gửi thư sai mật khẩu",
        "timeout" or "twilio:timeout" => "Quá thời gian chờ, hệ thống tự gửi lại",
        _ when problem.StartsWith("twilio:", StringComparison.Ordinal) => "Dịch vụ SMS báo lỗi",
        _ => "Máy chủ thư chưa nhận",
    };

    [GeneratedRegex("[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Numbers();
}
