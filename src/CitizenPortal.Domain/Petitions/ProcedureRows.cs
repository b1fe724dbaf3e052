using static CitizenPortal.Domain.Petitions.PetitionAction;
using static CitizenPortal.Domain.Petitions.PetitionState;

namespace CitizenPortal.Domain.Petitions;

/// <summary>Writes the table of one procedure row by row; the rows of intake are alike for all (law.md §6.1).</summary>
internal sealed class ProcedureRows(PetitionProcedure procedure)
{
    public static readonly PetitionActor[] Officers = [PetitionActor.ReceptionOfficer, PetitionActor.PetitionOfficer, PetitionActor.UnitHead, PetitionActor.Board];
    public static readonly PetitionActor[] Desk = [PetitionActor.PetitionOfficer, PetitionActor.UnitHead, PetitionActor.Board];
    public static readonly PetitionActor[] Heads = [PetitionActor.UnitHead, PetitionActor.Board];
    public static readonly PetitionActor[] Sender = [PetitionActor.Citizen];
    public static readonly PetitionActor[] SenderOrDesk = [PetitionActor.Citizen, .. Desk];

    /// <summary>Where the unit still examines what becomes of the petition.</summary>
    public static readonly PetitionState[] Examined = [Registered, Classified, Transferred];

    private readonly List<PetitionTransition> _rows = [];

    public IReadOnlyList<PetitionTransition> Done => _rows;

    public ProcedureRows Row(
        PetitionState from, PetitionAction action, PetitionState to, PetitionActor[] actors, string basis, ClockEffect clock = ClockEffect.Keep, string? term = null, string? condition = null, string? form = null)
    {
        _rows.Add(new PetitionTransition(procedure, from, action, to, actors, basis) { Clock = clock, TermCode = term, Condition = condition, Form = form });
        return this;
    }

    /// <summary>The same row out of several states; <paramref name="to"/> null leaves the state as it is.</summary>
    public ProcedureRows Rows(
        PetitionState[] from, PetitionAction action, PetitionState? to, PetitionActor[] actors, string basis, ClockEffect clock = ClockEffect.Keep, string? term = null, string? condition = null, string? form = null)
    {
        foreach (var state in from)
        {
            Row(state, action, to ?? state, actors, basis, clock, term, condition, form);
        }

        return this;
    }

    /// <summary>Classification, questions, transfer with acceptance, and the ends of what is not taken up.</summary>
    public ProcedureRows Intake(PetitionActor[] senders, string transferBasis, string? transferForm)
    {
        var term = Procedures.IntakeTerm(procedure);
        return Rows(Examined, Classify, Classified, Officers, "TT 05/2021 (phân loại); LTCD Đ26", ClockEffect.RecountFromReceipt, form: "Mẫu 01 TT 05/2021 (Phiếu đề xuất thụ lý)")
            .Rows(Examined, AskSupplement, NeedsSupplement, Officers, "LTCD Đ25.2", condition: "Nội dung hoặc giấy tờ chưa rõ")
            .Row(NeedsSupplement, Supplement, Registered, [PetitionActor.Citizen, .. Officers], "LTCD Đ25.2")
            .Rows([Registered, Classified], Transfer, Transferred, senders, transferBasis, ClockEffect.StartToday, term, "Không thuộc thẩm quyền", transferForm)
            .Row(Transferred, Receive, Registered, Officers, "LTCD Đ26.1.b; NĐ 154/2026 Đ15", condition: "Nơi nhận xác nhận việc là của mình")
            .Row(Transferred, Decline, Registered, Desk, "NĐ 154/2026 Đ15", ClockEffect.StartToday, term, "Lần từ chối thứ nhất; đơn về nơi đã chuyển")
            .Row(Transferred, Dispute, Disputed, Desk, "LKN Đ21.3", condition: "Lần từ chối thứ hai; người có thẩm quyền phân định")
            .Row(Disputed, Rule, Classified, [PetitionActor.Board], "LKN Đ21.3; NĐ 154/2026 Đ32.1", ClockEffect.StartToday, term, "Sau hai lần từ chối; nơi được giao không chuyển tiếp được nữa")
            .Rows([.. Examined, NeedsSupplement], Guide, Guided, Officers, "LTCD Đ26.1.b sửa đổi bởi Luật 136/2025; NĐ 154/2026 Đ15.2", ClockEffect.Stop, condition: "Không thuộc thẩm quyền", form: "Mẫu 02 TT 05/2021 (Phiếu hướng dẫn)")
            .Rows([.. Examined, NeedsSupplement], PetitionAction.File, Filed, Heads, "TT 07/2014 Đ6, Đ28; LTC Đ24.3, Đ25", ClockEffect.Stop, condition: "Không đủ điều kiện xử lý")
            .Rows(Examined, Return, Returned, Desk, "TT 07/2014 (04-XLĐ)", ClockEffect.Stop, condition: "Nơi khác chuyển đến không đúng hoặc kèm bản gốc", form: "04-XLĐ (Văn bản trả lại)")
            .Rows([Registered, Classified], Split, Parted, Desk, "LTCD Đ25.3; NĐ 154/2026 Đ14.4", ClockEffect.Stop, condition: "Đơn có nhiều nội dung khác nhau", form: "07-XLĐ (Hướng dẫn tách đơn)")
            .Rows([.. Examined, NeedsSupplement, Disputed], Withdraw, Withdrawn, SenderOrDesk, "LKN Đ10 sửa đổi bởi Luật 136/2025; LTC Đ33; LTCD Đ7", ClockEffect.Stop, form: "Đơn rút hoặc biên bản")
            .Rows([.. Examined, NeedsSupplement, Accepted], WithdrawPart, null, SenderOrDesk, "LKN Đ10 sửa đổi bởi Luật 136/2025; NĐ 124/2020 Đ7a", condition: "Còn ít nhất một điều yêu cầu", form: "Đơn rút hoặc biên bản");
    }

    /// <summary>The facts are found out by people charged with it.</summary>
    public ProcedureRows Verification(string basis, string form, string? condition = null) =>
        Row(Accepted, Verify, Verifying, Heads, basis, condition: condition, form: form)
            .Row(Verifying, WithdrawPart, Verifying, SenderOrDesk, "LKN Đ10 sửa đổi bởi Luật 136/2025; LTC Đ33", condition: "Còn ít nhất một điều yêu cầu", form: "Đơn rút hoặc biên bản");

    /// <summary>What belongs to a body below and lies there undone is urged in writing.</summary>
    public ProcedureRows Urging(string basis) => Rows([Registered, Classified], Urge, ResultAwaited, Heads, basis, ClockEffect.Stop, condition: "Thuộc cấp dưới và chưa được giải quyết", form: "Văn bản đôn đốc")
        .Row(ResultAwaited, Close, Closed, Officers, "LTCD Đ27.2", condition: "Đã có kết quả của cấp dưới");
}
