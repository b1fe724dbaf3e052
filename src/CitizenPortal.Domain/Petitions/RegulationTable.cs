using static CitizenPortal.Domain.Petitions.PetitionAction;
using static CitizenPortal.Domain.Petitions.PetitionState;
using static CitizenPortal.Domain.Petitions.ProcedureRows;

namespace CitizenPortal.Domain.Petitions;

/// <summary>Phản ánh, kiến nghị về quy định hành chính (law.md §9): tested by six criteria, always published.</summary>
internal static class RegulationTable
{
    public static IReadOnlyList<PetitionTransition> Rows { get; } = new ProcedureRows(PetitionProcedure.Regulation)
        .Intake(Officers, "NĐ 20/2008 Đ9.1.d", "Phiếu chuyển phản ánh, kiến nghị")
        .Rows([Classified, Transferred], Accept, Accepted, Desk, "NĐ 20/2008 Đ9.1", ClockEffect.Stop, condition: "Rõ nội dung; có tên, địa chỉ, điện thoại (Đ7)")
        .Rows([Classified, Transferred], Reject, Rejected, Desk, "NĐ 20/2008 Đ7, Đ9.1", ClockEffect.Stop, condition: "Thiếu điều kiện của Đ7")
        .Row(Accepted, Collect, Collecting, Desk, "NĐ 20/2008 Đ14", condition: "Chưa đủ cơ sở; tiếp tục tập hợp")
        .Row(Collecting, Accept, Accepted, Desk, "NĐ 20/2008 Đ14", condition: "Đã đủ cơ sở")
        .Row(Accepted, Answer, Answered, Heads, "NĐ 20/2008 Đ14, Đ15", ClockEffect.Stop, condition: "Đã xem xét theo sáu tiêu chí", form: "Văn bản trả lời")
        .Rows([Accepted, Collecting], Withdraw, Withdrawn, SenderOrDesk, "NĐ 20/2008 Đ12", ClockEffect.Stop)
        .Row(Answered, Reopen, Accepted, Sender, "NĐ 20/2008 Đ12.2", condition: "Công dân chưa đồng ý với trả lời từng điều")
        .Row(Answered, Publish, Published, Desk, "NĐ 20/2008 Đ19")
        .Row(Published, Close, Closed, Officers, "NĐ 20/2008 Đ19, Đ20")
        .Done;
}
