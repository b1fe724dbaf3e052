using CitizenPortal.Domain.Sessions;

namespace CitizenPortal.Web.Features.Sessions.Playback;

/// <summary>The minutes with what the law wants added online: points, hours, excused conditions, hash of the recording.</summary>
internal sealed record MinutesSheet(OnlineSession Session, Minutes Minutes)
{
    public IEnumerable<(string Name, string Text)> Parts =>
    [
        ("Công dân trình bày", Minutes.Text.Presented),
        ("Yêu cầu", Minutes.Text.Requests),
        ("Tài liệu cung cấp", Minutes.Text.Documents),
        ("Ý kiến cơ quan", Minutes.Text.Opinions),
        ("Kết luận của người chủ trì", Minutes.Text.Conclusion),
        ("Việc phải làm", Minutes.Text.Tasks),
    ];

    public string Answer => Minutes.Answer switch
    {
        MinutesAnswer.None => "Chưa có trả lời.",
        MinutesAnswer.Confirmed => "Đã nghe đọc lại và xác nhận biên bản ghi đúng.",
        MinutesAnswer.Reserved => $"Đã nghe đọc lại, có ý kiến bảo lưu: {Minutes.Remark}",
        MinutesAnswer.NotGiven => $"Không có trả lời. Lý do: {Minutes.Remark}",
        _ => throw new InvalidOperationException($"Unknown answer {Minutes.Answer}."),
    };

    public string IdentityPaper => Session.Identity?.Paper switch
    {
        Domain.Sessions.IdentityPaper.CitizenCard => "thẻ căn cước",
        Domain.Sessions.IdentityPaper.IdentityCertificate => "giấy chứng nhận căn cước",
        Domain.Sessions.IdentityPaper.PersonalNumber => "số định danh cá nhân",
        Domain.Sessions.IdentityPaper.Passport => "hộ chiếu",
        _ => "",
    };

    public static string NameOf(SessionGate gate) => gate switch
    {
        SessionGate.Notice => "Báo trước 5 ngày làm việc",
        SessionGate.LinkTest => "Thử kết nối trước 1 ngày làm việc",
        SessionGate.RollCall => "Điểm danh trước 1 giờ",
        _ => throw new InvalidOperationException($"{gate} is never excused."),
    };
}
