namespace CitizenPortal.Domain.Petitions;

/// <summary>What can be done to a petition.</summary>
public enum PetitionAction
{
    Classify,
    AskSupplement,
    Supplement,
    Transfer,

    /// <summary>The receiving unit agrees that the petition is its own.</summary>
    Receive,

    /// <summary>The receiving unit says that it is not its own; the sender decides anew.</summary>
    Decline,

    /// <summary>A second unit says so; the competent head must rule.</summary>
    Dispute,

    /// <summary>The competent head names the unit; nobody may send it on any more.</summary>
    Rule,
    Accept,
    Reject,
    Guide,
    File,
    Return,
    Urge,
    Split,
    KeepLead,
    ReferCrime,
    Verify,
    HoldDialogue,
    Collect,
    Answer,
    Deliver,
    TakeEffect,
    Execute,
    ActOnConclusion,
    Publish,

    /// <summary>The citizen does not accept the answer; the same unit looks again.</summary>
    Reopen,

    /// <summary>The citizen takes the next step the law gives: second complaint or further denunciation.</summary>
    Appeal,

    /// <summary>The citizen takes back single requests; the others go on.</summary>
    WithdrawPart,
    Withdraw,

    /// <summary>A denunciation goes on although it was taken back (LTC Đ33.3).</summary>
    Continue,
    Terminate,
    Close,
}
