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

    /// <summary>Two units in turn say that it is not theirs; the competent head rules (tranh chấp thẩm quyền, LKN Đ21.3).</summary>
    Disputed,

    /// <summary>The body below was urged in writing; its result is awaited (đôn đốc).</summary>
    ResultAwaited,

    /// <summary>Taken up; the unit examines and resolves (thụ lý).</summary>
    Accepted,

    /// <summary>Somebody has been charged with finding out the facts (xác minh).</summary>
    Verifying,

    /// <summary>The parties have met or are called to meet (đối thoại).</summary>
    InDialogue,

    /// <summary>Not enough basis yet for a change of the rules; opinions are still collected (NĐ 20/2008 Đ14).</summary>
    Collecting,

    /// <summary>The citizen took it back after it was taken up; the resolver closes or goes on (rút đơn).</summary>
    WithdrawalFiled,

    /// <summary>The answer or decision has been given (trả lời, quyết định, kết luận).</summary>
    Answered,

    /// <summary>The decision or conclusion has reached all who must get it (gửi).</summary>
    Sent,

    /// <summary>The decision binds (có hiệu lực, LKN Đ44).</summary>
    Effective,

    /// <summary>The decision is being carried out (thi hành, NĐ 124/2020 Đ31).</summary>
    Executing,

    /// <summary>The conclusion of a denunciation was acted on (xử lý theo kết luận, LTC Đ36).</summary>
    Acted,

    /// <summary>The result is public (công khai, LTC Đ40, NĐ 20/2008 Đ19).</summary>
    Published,

    /// <summary>The citizen was told which body is competent (hướng dẫn); an end.</summary>
    Guided,

    /// <summary>The head refused to take it up, with a reason (không thụ lý); an end.</summary>
    Rejected,

    /// <summary>Not eligible, filed without action (xếp lưu); an end.</summary>
    Filed,

    /// <summary>Given back to the body that forwarded it wrongly (trả lại); an end.</summary>
    Returned,

    /// <summary>Several matters in one paper were parted; each part lives on under its own number (tách đơn); an end.</summary>
    Parted,

    /// <summary>Taken back before it was taken up (rút đơn); an end.</summary>
    Withdrawn,

    /// <summary>Ended by decision without a result (đình chỉ); an end.</summary>
    Terminated,

    /// <summary>Gone to the next level, under a number of its own (khiếu nại lần hai); an end.</summary>
    Appealed,

    /// <summary>Handed to the investigators for signs of a crime (LTC Đ27.1); an end.</summary>
    Referred,

    /// <summary>Anonymous or untraceable, kept as a lead for inspection, outside all clocks (LTC Đ25.2); an end.</summary>
    LeadKept,

    /// <summary>Done; an end.</summary>
    Closed,
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
