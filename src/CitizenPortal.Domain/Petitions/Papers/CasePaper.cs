using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Petitions.Papers;

/// <summary>Where a paper stands.</summary>
public enum CasePaperState
{
    Draft,

    /// <summary>Numbered; its fields are final, its file may still have to be made.</summary>
    Issued,
    Voided,
}

/// <summary>A paper of a case: which wording of which form, what was filled in, its number and its file.</summary>
public sealed class CasePaper : Entity
{
    public const int LeastReason = 10;
    public const int MostReason = 500;

    private CasePaper()
    {
    }

    public Guid PetitionId { get; private init; }

    public string FormCode { get; private init; } = "";

    /// <summary>Kept even when a later wording comes into force.</summary>
    public int FormVersion { get; private init; }

    public CasePaperState State { get; private set; }

    /// <summary>The filled fields; of a protected case sealed with its key.</summary>
    public string Fields { get; private set; } = "";

    public bool IsSealed { get; private set; }

    /// <summary>Tells who denounced; read only while the reader's own opening lasts.</summary>
    public bool NamesDenouncer { get; private set; }

    /// <summary>As printed, e.g. 12/TB-BTCD; null for a paper that takes no number.</summary>
    public string? Symbol { get; private set; }

    public DateOnly? IssuedOn { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }

    public string SavedBy { get; private set; } = "";

    /// <summary>The attachment of the case that carries it; null until its file is made.</summary>
    public Guid? AttachmentId { get; private set; }

    /// <summary>When the file is to be tried next; null when nothing is to be done.</summary>
    public DateTimeOffset? FileDueAt { get; private set; }

    public int FileAttempts { get; private set; }

    public string? VoidReason { get; private set; }

    public DateTimeOffset? VoidedAt { get; private set; }

    public string? VoidedBy { get; private set; }

    public bool AwaitsFile => State != CasePaperState.Draft && AttachmentId is null;

    /// <param name="key">Of the form that was shown; what is sent with it twice is one paper.</param>
    public static CasePaper Draft(Guid key, Guid petition, FormTemplate form, FormVersion version)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(version);
        return new CasePaper { Id = key, PetitionId = petition, FormCode = form.Code, FormVersion = version.Number };
    }

    /// <summary>Keeps what was typed; only a draft changes.</summary>
    public void Save(string fields, bool isSealed, bool namesDenouncer, string by, DateTimeOffset at)
    {
        CheckState(CasePaperState.Draft);
        (Fields, IsSealed, NamesDenouncer, SavedBy, SavedAt) = (fields, isSealed, namesDenouncer, by, at);
    }

    /// <param name="fileDueAt">When stored work makes the file, should the officer's own request not have done so.</param>
    public void Issue(DateOnly on, DateTimeOffset fileDueAt)
    {
        CheckState(CasePaperState.Draft);
        (State, IssuedOn, FileDueAt) = (CasePaperState.Issued, on, fileDueAt);
    }

    /// <summary>The number that the register gave; the register may have to give another when it lost a race.</summary>
    public void Carry(string symbol) => Symbol = symbol;

    public void HaveFile(Guid attachment) => (AttachmentId, FileDueAt) = (attachment, null);

    public void FailFile(DateTimeOffset nextTry) => (FileDueAt, FileAttempts) = (nextTry, FileAttempts + 1);

    /// <summary>Its number stays taken; the file stays for whoever must see what was sent.</summary>
    public void Void(string reason, string by, DateTimeOffset at)
    {
        CheckState(CasePaperState.Issued);
        if (reason.Trim().Length is < LeastReason or > MostReason)
        {
            throw new RuleBrokenException("paper.void-reason");
        }

        (State, VoidReason, VoidedBy, VoidedAt) = (CasePaperState.Voided, reason.Trim(), by, at);
    }

    /// <summary>The case was found to be a denunciation: what was filled in goes behind the wall.</summary>
    public void Hide(string sealedFields) => (Fields, IsSealed, NamesDenouncer) = (sealedFields, true, true);

    private void CheckState(CasePaperState needed)
    {
        if (State != needed)
        {
            throw new RuleBrokenException("paper.state", State);
        }
    }
}
