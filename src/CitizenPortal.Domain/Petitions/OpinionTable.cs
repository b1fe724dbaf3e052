using static CitizenPortal.Domain.Petitions.PetitionAction;
using static CitizenPortal.Domain.Petitions.PetitionState;
using static CitizenPortal.Domain.Petitions.ProcedureRows;

namespace CitizenPortal.Domain.Petitions;

/// <summary>Kiến nghị, phản ánh (law.md §6.4); the law sets no term for the result, only for the word on handling.</summary>
internal static class OpinionTable
{
    public static IReadOnlyList<PetitionTransition> Rows { get; } = new ProcedureRows(PetitionProcedure.Opinion)
        .Intake(Officers, "LTCD Đ26.2.b", "Mẫu 04 TT 05/2021 (Phiếu chuyển đơn KNPA)")
        .Urging("LTCD Đ26.2; NĐ 154/2026 Đ32.1")
        .Rows([Classified, Transferred], Accept, Accepted, Desk, "LTCD Đ26.2.a")
        .Row(Accepted, AskSupplement, NeedsSupplement, Desk, "LTCD Đ25.2", condition: "Nội dung hoặc giấy tờ chưa rõ")
        .Rows([Classified, Accepted], Answer, Answered, Officers, "LTCD Đ26.2.a, Đ28.1", ClockEffect.Stop, form: "Văn bản trả lời")
        .Row(Accepted, Withdraw, Withdrawn, SenderOrDesk, "LTCD Đ7", ClockEffect.Stop, form: "Đơn rút hoặc biên bản")
        .Row(Answered, Reopen, Accepted, Sender, "LTCD Đ28.1", ClockEffect.StartToday, "DON_PROCESS", "Công dân chưa đồng ý với trả lời từng điều")
        .Row(Answered, Publish, Published, Desk, "LTCD Đ28; NĐ 154/2026 Đ27")
        .Rows([Answered, Published], Close, Closed, Officers, "LTCD Đ28.1", ClockEffect.Stop)
        .Done;
}
