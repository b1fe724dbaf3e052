namespace CitizenPortal.Domain.Petitions;

/// <summary>Where a petition stands (law.md §6.1–§6.4); the portal registers on receipt, so the first state is <see cref="Registered"/>.</summary>
public enum PetitionState
{
    /// <summary>Received and registered with number, time and source (tiếp nhận, vào sổ).</summary>
    Registered,

    /// <summary>The citizen is asked for what is missing (chờ bổ sung, LTCD Đ25.2).</summary>
    NeedsSupplement,

    /// <summary>Kind and competent unit are set; the head is to take it up (đề xuất thụ lý).</summary>
    Classified,

    /// <summary>On its way to the competent unit, which has not looked yet (chuyển đơn).</summary>
    Transferred,

    /// <summary>Taken up; the unit examines and resolves (thụ lý, xác minh).</summary>
    Accepted,

    /// <summary>The answer or decision has gone out (trả lời, quyết định giải quyết).</summary>
    Answered,

    /// <summary>The citizen was told which body is competent (hướng dẫn); an end.</summary>
    Guided,

    /// <summary>The head refused to take it up, with a reason (không thụ lý); an end.</summary>
    Rejected,

    /// <summary>Not eligible, filed without action (xếp lưu); an end.</summary>
    Filed,

    /// <summary>Done; an end.</summary>
    Closed,
}

/// <summary>What can be done to a petition.</summary>
public enum PetitionAction
{
    Classify,
    AskSupplement,
    Supplement,
    Transfer,
    Accept,
    Reject,
    Guide,
    File,
    Answer,
    Close,
}

/// <summary>Who acts: the citizen (CD), reception officer (TCD), petition officer (XLD), head of the unit (TT), Ban Tiếp công dân (TB).</summary>
public enum PetitionActor
{
    Citizen,
    ReceptionOfficer,
    PetitionOfficer,
    UnitHead,
    Board,
}
