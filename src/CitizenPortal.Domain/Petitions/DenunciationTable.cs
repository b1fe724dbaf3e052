using static CitizenPortal.Domain.Petitions.PetitionAction;
using static CitizenPortal.Domain.Petitions.PetitionState;
using static CitizenPortal.Domain.Petitions.ProcedureRows;

namespace CitizenPortal.Domain.Petitions;

/// <summary>Tố cáo (law.md §6.3); it leaves a unit only on the head's word, and what is anonymous is at most a lead.</summary>
internal static class DenunciationTable
{
    private static readonly PetitionState[] Worked = [Accepted, Verifying];

    public static IReadOnlyList<PetitionTransition> Rows { get; } = new ProcedureRows(PetitionProcedure.Denunciation)
        .Intake(Heads, "LTC Đ24.2; TT 05/2021 Đ14.1", "Mẫu 03 TT 05/2021 (Phiếu chuyển đơn tố cáo)")
        .Urging("LTC Đ38; TT 05/2021 Đ14.2")
        .Rows([Registered, Classified], KeepLead, LeadKept, Desk, "LTC Đ25.2; NĐ 31/2019 Đ20", ClockEffect.Stop, condition: "Nặc danh, mạo danh nhưng nội dung rõ, có chứng cứ và cơ sở kiểm tra")
        .Rows([Registered, Classified, .. Worked], ReferCrime, Referred, Heads, "LTC Đ27.1, Đ36", ClockEffect.Stop, condition: "Có dấu hiệu tội phạm; chuyển ngay cơ quan điều tra")
        .Rows([Classified, Transferred], Accept, Accepted, Heads, "LTC Đ29; NĐ 31/2019 Đ9", ClockEffect.StartToday, "TC_RESOLVE", "Đủ bốn điều kiện của LTC Đ29.1", "Mẫu 04 NĐ 31/2019 (Quyết định thụ lý)")
        .Rows([Classified, Transferred], Reject, Rejected, Heads, "LTC Đ24, Đ29", ClockEffect.Stop, condition: "Không đủ điều kiện; báo ngay người tố cáo")
        .Verification("LTC Đ31; NĐ 31/2019 Đ10", "Mẫu 07 NĐ 31/2019", "Tổ xác minh từ hai người, không có lợi ích liên quan")
        .Row(Accepted, Answer, Answered, Heads, "NĐ 31/2019 Đ19; LTC Đ35", ClockEffect.StartToday, "TC_SEND_CONCLUSION", "Nội dung rõ ràng, chứng cứ cụ thể: người giải quyết tự kết luận", "Mẫu 12 NĐ 31/2019 (Kết luận)")
        .Row(Verifying, Answer, Answered, Heads, "LTC Đ35; NĐ 31/2019 Đ17", ClockEffect.StartToday, "TC_SEND_CONCLUSION", form: "Mẫu 12 NĐ 31/2019 (Kết luận)")
        .Rows(Worked, Withdraw, WithdrawalFiled, SenderOrDesk, "LTC Đ33; NĐ 156/2026 Đ1", condition: "Trước khi kết luận", form: "Mẫu 02, 03 NĐ 156/2026")
        .Row(WithdrawalFiled, Continue, Verifying, Heads, "LTC Đ33.3", condition: "Có dấu hiệu vi phạm, ép buộc, mua chuộc hoặc vu khống")
        .Rows([.. Worked, WithdrawalFiled], Terminate, Terminated, Heads, "LTC Đ34.3", ClockEffect.Stop, condition: "Rút toàn bộ, người bị tố cáo chết hoặc đã có bản án, quyết định")
        .Row(Answered, Deliver, Sent, Desk, "LTC Đ35.3", ClockEffect.StartToday, "TC_ACT", "Đã gửi kết luận và báo người tố cáo")
        .Row(Sent, ActOnConclusion, Acted, Heads, "LTC Đ36", ClockEffect.StartToday, "TC_PUBLISH")
        .Row(Acted, Publish, Published, Desk, "LTC Đ40", ClockEffect.Stop, condition: "Không lộ người tố cáo và bí mật nhà nước")
        .Rows([Answered, Sent, Acted, Published], Appeal, null, Sender, "LTC Đ37", condition: "Có căn cứ cho rằng giải quyết không đúng pháp luật; lên cấp trên trực tiếp")
        .Row(Published, Close, Closed, Officers, "LTC Đ40; LTCD Đ28.1")
        .Done;
}
