using static CitizenPortal.Domain.Petitions.PetitionAction;
using static CitizenPortal.Domain.Petitions.PetitionState;
using static CitizenPortal.Domain.Petitions.ProcedureRows;

namespace CitizenPortal.Domain.Petitions;

/// <summary>Khiếu nại lần đầu (law.md §6.2); a suspension stops the clock of a state and is no state of its own.</summary>
internal static class ComplaintFirstTable
{
    private static readonly PetitionState[] Worked = [Accepted, Verifying, InDialogue];

    public static IReadOnlyList<PetitionTransition> Rows { get; } = new ProcedureRows(PetitionProcedure.ComplaintFirst)
        .Intake(Officers, "LTCD Đ26.1.b sửa đổi bởi Luật 136/2025", "Phiếu chuyển đơn")
        .Urging("LTCD Đ26.1.b; TT 05/2021 Đ14.2")
        .Rows([Classified, Transferred], Accept, Accepted, Heads, "LKN Đ27; NĐ 124/2020 Đ16 sửa đổi bởi NĐ 155/2026 Đ10", ClockEffect.StartToday, "KN1_RESOLVE", "Đơn nhiều người: đủ chữ ký và văn bản cử người đại diện", "Mẫu 03 NĐ 155/2026")
        .Rows([Classified, Transferred], Reject, Rejected, Heads, "LKN Đ11, Đ27; NĐ 155/2026 Đ20", ClockEffect.Stop, condition: "Một trong chín lý do của LKN Đ11", form: "Mẫu 04 NĐ 155/2026")
        .Verification("LKN Đ29", "Quyết định giao xác minh")
        .Row(Verifying, HoldDialogue, InDialogue, Heads, "LKN Đ30", condition: "Yêu cầu và kết quả xác minh còn khác nhau", form: "Mẫu 14 NĐ 155/2026")
        .Row(Accepted, Answer, Answered, Heads, "LKN Đ29.1, Đ31", ClockEffect.StartToday, "KN1_SEND", "Thấy khiếu nại đúng thì quyết định ngay", "Quyết định giải quyết lần đầu")
        .Rows([Verifying, InDialogue], Answer, Answered, Heads, "LKN Đ31, Đ32", ClockEffect.StartToday, "KN1_SEND", form: "Quyết định giải quyết lần đầu")
        .Rows(Worked, Withdraw, WithdrawalFiled, SenderOrDesk, "LKN Đ10 sửa đổi bởi Luật 136/2025", form: "Đơn rút hoặc biên bản")
        .Rows([.. Worked, WithdrawalFiled], Terminate, Terminated, Heads, "LKN Đ11a; NĐ 124/2020 Đ28b sửa đổi bởi NĐ 155/2026 Đ12", ClockEffect.Stop, condition: "Rút toàn bộ, chết, giải thể và căn cứ khác của Đ11a", form: "Mẫu 14a NĐ 155/2026")
        .Row(Answered, Deliver, Sent, Desk, "LKN Đ32", ClockEffect.StartToday, "KN_EFFECTIVE", "Đã gửi người khiếu nại, cấp trên, người liên quan, nơi chuyển đơn, thanh tra")
        .Rows([Answered, Sent], Appeal, Appealed, Sender, "LKN Đ33 sửa đổi bởi Luật 136/2025", ClockEffect.Stop, condition: "Trong 30 ngày (vùng đi lại khó khăn 45 ngày), kèm quyết định lần đầu", form: "Mẫu 01 NĐ 155/2026")
        .Row(Sent, TakeEffect, Effective, Desk, "LKN Đ44", ClockEffect.StartToday, "KN_EXECUTE", "Hết thời hạn mà không khiếu nại lần hai")
        .Row(Effective, Execute, Executing, Desk, "NĐ 124/2020 Đ31", ClockEffect.Stop)
        .Rows([Effective, Executing], Close, Closed, Officers, "LKN Đ46; NĐ 124/2020 Đ31", ClockEffect.Stop, condition: "Quyết định đã được thi hành")
        .Row(Answered, Close, Closed, Officers, "LKN Đ29.1, Đ32; LTCD Đ28.1", ClockEffect.Stop, condition: "Đã giao quyết định; người khiếu nại đồng ý")
        .Done;
}
