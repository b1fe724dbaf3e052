using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Petitions.Desk;
using CitizenPortal.Web.Platform.Auditing;

namespace CitizenPortal.Web.Features.Petitions.Trail;

/// <summary>Audit records in words; an act without words of its own shows its name, so that none is hidden.</summary>
internal static class TrailWords
{
    public static string Who(AuditLine line) => line.Kind switch
    {
        AuditActorKind.Staff => line.Who ?? "Tài khoản đã xóa",
        AuditActorKind.Citizen => "Công dân",
        AuditActorKind.System => "Hệ thống",
        _ => throw new ArgumentOutOfRangeException(nameof(line), line.Kind, null),
    };

    public static bool IsReading(string act) => act.EndsWith("read", StringComparison.Ordinal);

    public static string Act(string act) => act switch
    {
        "petition.Submit" => "Gửi đơn",
        "petition.changed" => "Sửa hồ sơ đơn",
        "petition.contact-read" => "Xem người gửi và liên hệ",
        "petition.content-read" => "Xem nội dung được giữ kín",
        "petition.file-read" => "Tải tệp của đơn",
        "envelope.added" => "Niêm phong danh tính",
        "envelope.access-granted" => "Thêm người được mở phong bì",
        "envelope.access-removed" => "Rút quyền mở phong bì",
        "envelope.break-glass" => "Cho mở khẩn cấp",
        "envelope.opened" => "Mở phong bì",
        "envelope.read" => "Xem danh tính người tố cáo",
        "envelope.file-read" => "Tải tệp trong phong bì",
        "extract.added" => "Lập bản trích",
        "extract.changed" => "Sửa bản trích",
        "extract.read" => "Đọc bản trích",
        "verifier.named" => "Giao người xác minh",
        "accused.named" => "Ghi nhận bên bị tố cáo",
        "booking.added" => "Đặt lịch tiếp",
        "booking.changed" => "Thay đổi lịch tiếp",
        "session.added" => "Lập buổi tiếp trực tuyến",
        "session.changed" => "Thay đổi buổi tiếp trực tuyến",
        _ when act.Split('.') is ["petition", var step] && Enum.TryParse<PetitionAction>(step, out var action) => action.Verb(),
        _ => act,
    };
}
