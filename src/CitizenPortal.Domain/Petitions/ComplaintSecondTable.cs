using static CitizenPortal.Domain.Petitions.PetitionAction;
using static CitizenPortal.Domain.Petitions.PetitionState;
using static CitizenPortal.Domain.Petitions.ProcedureRows;

namespace CitizenPortal.Domain.Petitions;

/// <summary>Khiếu nại lần hai: no decision without a dialogue, and none above it but the court (law.md §6.2).</summary>
internal static class ComplaintSecondTable
{
    private static readonly PetitionState[] Worked = [Accepted, Verifying, InDialogue];

    public static IReadOnlyList<PetitionTransition> Rows { get; } = new ProcedureRows(PetitionProcedure.ComplaintSecond)
        .Intake(Officers, "LTCD Đ26.1.b sửa đổi bởi Luật 136/2025", "Phiếu chuyển đơn")
        .Rows([Classified, Transferred], Accept, Accepted, Heads, "LKN Đ36", ClockEffect.StartToday, "KN2_RESOLVE", "Kèm quyết định lần đầu; đơn nhiều người: đủ chữ ký và văn bản cử người đại diện", "Mẫu 03 NĐ 155/2026")
        .Rows([Classified, Transferred], Reject, Rejected, Heads, "LKN Đ11, Đ36", ClockEffect.Stop, condition: "Một trong chín lý do của LKN Đ11", form: "Mẫu 04 NĐ 155/2026")
        .Verification("LKN Đ38", "Quyết định giao xác minh")
        .Row(Verifying, HoldDialogue, InDialogue, Heads, "LKN Đ39; NĐ 155/2026 Đ11", condition: "Luôn phải đối thoại; báo trước 5 ngày", form: "Mẫu 14 NĐ 155/2026")
        .Row(InDialogue, Answer, Answered, Heads, "LKN Đ37, Đ40", ClockEffect.StartToday, "KN2_SEND", "Kết luận đúng, đúng một phần hoặc sai toàn bộ", "Quyết định giải quyết lần hai")
        .Rows(Worked, Withdraw, WithdrawalFiled, SenderOrDesk, "LKN Đ10 sửa đổi bởi Luật 136/2025", form: "Đơn rút hoặc biên bản")
        .Rows([.. Worked, WithdrawalFiled], Terminate, Terminated, Heads, "LKN Đ11a; NĐ 155/2026 Đ12", ClockEffect.Stop, condition: "Rút toàn bộ, chết, giải thể và căn cứ khác của Đ11a", form: "Mẫu 14a NĐ 155/2026")
        .Row(Answered, Deliver, Sent, Desk, "LKN Đ41", ClockEffect.StartToday, "KN_PUBLISH", "Đã gửi những người phải nhận")
        .Row(Sent, Publish, Published, Desk, "LKN Đ41; NĐ 124/2020 Đ29.3", ClockEffect.Stop, condition: "Họp công khai, niêm yết hoặc đăng báo, đài, Cổng")
        .Row(Published, TakeEffect, Effective, Desk, "LKN Đ44", ClockEffect.StartToday, "KN_EXECUTE", "Sau 30 ngày (vùng đi lại khó khăn 45 ngày) từ ngày ban hành")
        .Row(Effective, Execute, Executing, Desk, "NĐ 124/2020 Đ31", ClockEffect.Stop)
        .Rows([Effective, Executing], Close, Closed, Officers, "LKN Đ46; NĐ 124/2020 Đ31", ClockEffect.Stop, condition: "Quyết định đã được thi hành")
        .Done;
}
