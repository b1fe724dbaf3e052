using CitizenPortal.Domain.Petitions;

namespace CitizenPortal.Domain.Tests.Petitions;

/// <summary>Petitions for tests, brought to a state by the very steps that lead there.</summary>
internal static class GivenPetition
{
    public static readonly DateOnly Today = new(2026, 11, 2);
    public static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.FromHours(7));
    public static readonly PetitionFile Paper = new(Guid.NewGuid(), "van-ban.pdf", "application/pdf", 1_200);

    public static Deed Deed(params PetitionActor[] actors) => new(actors, Guid.NewGuid(), "Nguyễn Thị Thử", Now);

    public static DueDate Due(string term = "KN_ACCEPT", DateOnly? on = null) => new(on ?? new DateOnly(2026, 11, 11), term, "Luật", Today, "vì luật");

    public static Petition Submitted(PetitionKind? kind = PetitionKind.Complaint, Guid? key = null, PetitionProcedure? procedure = null) => Petition.Submit(
        new PetitionForm(key ?? Guid.NewGuid(), PetitionSource.Portal, kind, "00700", null, "Đo lại đất", "Tổ đo đạc ghi thiếu 46 m² so với sổ cũ.", ["Đo lại thửa 214", "Trả lời bằng văn bản"], []) { Procedure = procedure },
        "7K3P9QXM4E", "00700", Due(), Today, Now);

    public static PetitionKind KindOf(PetitionProcedure procedure) => Enum.GetValues<PetitionKind>().First(kind => Procedures.For(kind).Contains(procedure));

    /// <summary>A petition of this kind in this state.</summary>
    public static Petition In(PetitionState state, PetitionKind kind) => In(state, Procedures.Of(kind));

    /// <summary>A petition in this state, led there by the shortest way that its table gives.</summary>
    public static Petition In(PetitionState state, PetitionProcedure procedure)
    {
        var petition = Submitted(KindOf(procedure), procedure: procedure);
        foreach (var step in WayTo(state, procedure) ?? throw new InvalidOperationException($"No way leads to {state} in {procedure}."))
        {
            Do(petition, step.Action, Deed(step.Actors[^1]));
        }

        return petition;
    }

    /// <summary>The shortest way; null when the procedure has no such state.</summary>
    public static IReadOnlyList<PetitionTransition>? WayTo(PetitionState state, PetitionProcedure procedure)
    {
        Queue<(PetitionState State, PetitionTransition[] Way)> open = new([(PetitionState.Registered, [])]);
        HashSet<PetitionState> seen = [PetitionState.Registered];
        while (open.TryDequeue(out var here))
        {
            if (here.State == state)
            {
                return here.Way;
            }

            // A second unit disputes only what a first one has sent back.
            foreach (var step in PetitionTransitions.Of(procedure).Where(step => step.From == here.State && step.Action != PetitionAction.Dispute && seen.Add(step.To)))
            {
                open.Enqueue((step.To, [.. here.Way, step]));
            }

            if (here.State == PetitionState.Transferred && state == PetitionState.Disputed)
            {
                PetitionTransition Row(PetitionState from, PetitionAction action) => PetitionTransitions.Of(procedure).First(step => step.From == from && step.Action == action);
                return [.. here.Way, Row(PetitionState.Transferred, PetitionAction.Decline), Row(PetitionState.Registered, PetitionAction.Transfer), Row(PetitionState.Transferred, PetitionAction.Dispute)];
            }
        }

        return null;
    }

    /// <summary>Calls the verb of the action, with whatever it needs.</summary>
    public static void Do(Petition petition, PetitionAction action, Deed deed)
    {
        switch (action)
        {
            case PetitionAction.Classify: petition.Classify(deed, petition.Kind, "00700", "UBND xã Ngọc Đường", Due()); break;
            case PetitionAction.AskSupplement: petition.AskSupplement(deed, "Quyết định số mấy?"); break;
            case PetitionAction.Supplement: petition.Supplement(deed, "Số 12.", []); break;
            case PetitionAction.Transfer: petition.Transfer(deed, petition.UnitCode == "00715" ? "00700" : "00715", "UBND xã Lũng Cú", "Việc ở xã bạn.", Due()); break;
            case PetitionAction.Decline or PetitionAction.Dispute: petition.Decline(deed, "UBND xã Lũng Cú", "Không phải việc của xã.", action == PetitionAction.Decline ? Due() : null); break;
            case PetitionAction.Rule: petition.Rule(deed, "00715", "UBND xã Lũng Cú", "Đất thuộc xã.", Due()); break;
            case PetitionAction.Accept: petition.Accept(deed, "UBND xã Ngọc Đường", Due("KN1_RESOLVE")); break;
            case PetitionAction.Reject: petition.Reject(deed, "Hết thời hiệu."); break;
            case PetitionAction.Guide: petition.Guide(deed, "Gửi Tòa án."); break;
            case PetitionAction.File: petition.File(deed, "Trùng nội dung."); break;
            case PetitionAction.Split: petition.SplitUp(deed, [new(PetitionKind.Complaint, "Đo đất", [1]), new(PetitionKind.Proposal, "Trả lời", [2])]); break;
            case PetitionAction.Answer: petition.Answer(deed, "Đã đo lại.", Answers(petition), [], Due("KN1_SEND")); break;
            case PetitionAction.Reopen or PetitionAction.Appeal: petition.Judge(deed, new Dictionary<int, string> { [1] = "Chưa đo đúng." }, Due("DON_PROCESS")); break;
            case PetitionAction.WithdrawPart: petition.WithdrawPart(deed, [2]); break;
            case PetitionAction.Close: petition.Close(deed); break;
            default: petition.Advance(action, deed, "Lý do.", null); break;
        }
    }

    public static Dictionary<int, ItemAnswer> Answers(Petition petition) =>
        petition.StandingRequests.ToDictionary(request => request.Number, _ => new ItemAnswer("318 m²", OutcomeRules.For(petition.Procedure)[0]));
}
