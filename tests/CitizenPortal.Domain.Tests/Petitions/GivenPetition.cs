using CitizenPortal.Domain.Petitions;

namespace CitizenPortal.Domain.Tests.Petitions;

/// <summary>Petitions for tests, brought to a state by the very steps that lead there.</summary>
internal static class GivenPetition
{
    public static readonly DateOnly Today = new(2026, 11, 2);
    public static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.FromHours(7));

    public static Deed Deed(params PetitionActor[] actors) => new(actors, Guid.NewGuid(), "Nguyễn Thị Thử", Now);

    public static DueDate Due(string term = "KN_ACCEPT", DateOnly? on = null) => new(on ?? new DateOnly(2026, 11, 11), term, "Luật", Today, "vì luật");

    public static Petition Submitted(PetitionKind? kind = PetitionKind.Complaint, Guid? key = null) => Petition.Submit(
        new PetitionForm(key ?? Guid.NewGuid(), PetitionSource.Portal, kind, "00700", null, "Đo lại đất", "Tổ đo đạc ghi thiếu 46 m² so với sổ cũ.", ["Đo lại thửa 214", "Trả lời bằng văn bản"], []),
        "7K3P9QXM4E", "00700", Due(), Today, Now);

    /// <summary>A petition of this kind in this state.</summary>
    public static Petition In(PetitionState state, PetitionKind kind)
    {
        var petition = Submitted(kind);
        foreach (var action in Way(state))
        {
            Do(petition, action, Deed(PetitionActor.Board));
        }

        petition.State.ShouldBe(state);
        return petition;
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
            case PetitionAction.Accept: petition.Accept(deed, "UBND xã Ngọc Đường", Due("KN1_RESOLVE")); break;
            case PetitionAction.Reject: petition.Reject(deed, "Hết thời hiệu."); break;
            case PetitionAction.Guide: petition.Guide(deed, "Gửi Tòa án."); break;
            case PetitionAction.File: petition.File(deed, "Trùng nội dung."); break;
            case PetitionAction.Answer: petition.Answer(deed, "Đã đo lại.", new Dictionary<int, string> { [1] = "318 m²" }, []); break;
            case PetitionAction.Close: petition.Close(deed); break;
            default: throw new ArgumentOutOfRangeException(nameof(action), action, null);
        }
    }

    private static PetitionAction[] Way(PetitionState state) => state switch
    {
        PetitionState.Registered => [],
        PetitionState.NeedsSupplement => [PetitionAction.AskSupplement],
        PetitionState.Classified => [PetitionAction.Classify],
        PetitionState.Transferred => [PetitionAction.Transfer],
        PetitionState.Accepted => [PetitionAction.Classify, PetitionAction.Accept],
        PetitionState.Answered => [PetitionAction.Classify, PetitionAction.Accept, PetitionAction.Answer],
        PetitionState.Guided => [PetitionAction.Guide],
        PetitionState.Rejected => throw new ArgumentOutOfRangeException(nameof(state), "Only complaints and denunciations are rejected; ask for the step itself."),
        PetitionState.Filed => [PetitionAction.File],
        PetitionState.Closed => [PetitionAction.Classify, PetitionAction.Accept, PetitionAction.Answer, PetitionAction.Close],
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
