using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Petitions;

/// <summary>A citizen's petition (đơn) from its receipt to its end; every step goes through <see cref="PetitionTransitions"/>.</summary>
public sealed partial class Petition : Entity
{
    public const int MaxFiles = 5;
    public const int MaxRequests = 5;

    private readonly List<PetitionEvent> _history = [];
    private readonly List<PetitionRequest> _requests = [];
    private readonly List<PetitionAttachment> _attachments = [];

    private Petition()
    {
    }

    /// <summary>Ten characters, public; see ReferenceCode.</summary>
    public required string Code { get; init; }

    /// <summary>Of the form that was sent: the same form twice is one petition.</summary>
    public required Guid IdempotencyKey { get; init; }

    public required PetitionSource Source { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Day of receipt in Vietnam, from which terms are counted.</summary>
    public required DateOnly ReceivedOn { get; init; }

    public required string Subject { get; init; }

    public required string Story { get; init; }

    /// <summary>Commune or ward where it happened.</summary>
    public required string CommuneCode { get; init; }

    public string? Place { get; init; }

    public PetitionKind Kind { get; private set; }

    /// <summary>The citizen was not sure; the kind holds until an officer classifies.</summary>
    public bool KindIsGuess { get; private set; }

    /// <summary>Set once a petition is, or was sent as, a denunciation; classification does not lift it.</summary>
    public bool SenderProtected { get; private set; }

    public PetitionState State { get; private set; }

    public bool IsOpen { get; private set; } = true;

    /// <summary>Unit whose turn it is.</summary>
    public string UnitCode { get; private set; } = "";

    public DateOnly? DueOn { get; private set; }

    public string? DueTerm { get; private set; }

    public string? DueBasis { get; private set; }

    public DateOnly? DueStart { get; private set; }

    public string? DueSentence { get; private set; }

    /// <summary>What the citizen is asked to add, while he is asked.</summary>
    public string? SupplementQuestion { get; private set; }

    public string? AnswerText { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Lines of history so far; grows with each deed, so that two deeds at once collide.</summary>
    public int Steps { get; private set; }

    public IReadOnlyList<PetitionEvent> History => _history;

    public IReadOnlyList<PetitionRequest> Requests => _requests;

    public IReadOnlyList<PetitionAttachment> Attachments => _attachments;

    /// <summary>A term runs but the calendar does not reach far enough to name its last day.</summary>
    public bool DueIsUnknown => DueTerm is not null && DueOn is null;

    public static Petition Submit(PetitionForm form, string code, string unitCode, DueDate due, DateOnly today, DateTimeOffset at)
    {
        var petition = new Petition
        {
            Code = code,
            IdempotencyKey = form.Key,
            Source = form.Source,
            ReceivedAt = at,
            ReceivedOn = today,
            Subject = form.Subject,
            Story = form.Story,
            CommuneCode = form.CommuneCode,
            Place = form.Place,
            Kind = form.Kind ?? PetitionKind.Feedback,
            Procedure = form.Procedure ?? Procedures.Of(form.Kind ?? PetitionKind.Feedback),
            Origin = form.Origin,
            OriginLink = form.OriginLink,
            ForwardedBy = form.ForwardedBy,
            Signatories = form.Signatories,
            KindIsGuess = form.Kind is null,
            SenderProtected = form.Kind is PetitionKind.Denunciation || form.KeepsSenderSecret,
            UnitCode = unitCode,
        };
        petition._requests.AddRange(form.Requests.Select((text, index) => PetitionRequest.Of(petition.Id, index + 1, text)));
        petition.Attach(form.Files, AttachmentOrigin.Petition, at);
        petition.SetDue(due);
        petition.Record(null, "Cổng đã nhận đơn", Files(form.Files), form.TakenBy ?? Deed.OfCitizen(at));
        petition.Raise(new PetitionSubmitted(petition.Id, petition.Kind, unitCode, at));
        return petition;
    }

    /// <summary>Days are whole: a petition is late from the day after its due date.</summary>
    public bool IsLate(DateOnly today) => IsOpen && DueOn < today;

    /// <param name="procedure">When it is not the usual one of the kind.</param>
    public void Classify(Deed deed, PetitionKind kind, string unitCode, string unitName, DueDate due, PetitionProcedure? procedure = null)
    {
        Move(PetitionAction.Classify, deed, "Cán bộ đã đọc và phân loại đơn", $"Nơi giải quyết: {unitName}.", () =>
        {
            Kind = kind;
            Procedure = Procedures.For(kind).Contains(procedure ?? Procedure) ? procedure ?? Procedure : Procedures.Of(kind);
            KindIsGuess = false;
            SenderProtected |= kind is PetitionKind.Denunciation;
            UnitCode = unitCode;
            SetDue(due);
        });
    }

    public void AskSupplement(Deed deed, string question) =>
        Move(PetitionAction.AskSupplement, deed, "Cơ quan cần Ông/Bà bổ sung", question, () => SupplementQuestion = question);

    public void Supplement(Deed deed, string text, IReadOnlyList<PetitionFile> files) =>
        Move(PetitionAction.Supplement, deed, "Ông/Bà đã bổ sung", string.Join(" ", new[] { text, Files(files) }.OfType<string>()), () =>
        {
            SupplementQuestion = null;
            Attach(files, AttachmentOrigin.Supplement, deed.At);
        });

    public void Transfer(Deed deed, string unitCode, string unitName, string reason, DueDate due)
    {
        if (unitCode == UnitCode)
        {
            throw new RuleBrokenException("petition.transfer-to-itself", unitName);
        }

        if (IsRuled)
        {
            throw new RuleBrokenException("petition.transfer-after-ruling", unitName);
        }

        Move(PetitionAction.Transfer, deed, $"Đơn được chuyển tới {unitName}", reason, () =>
        {
            FromUnitCode = UnitCode;
            UnitCode = unitCode;
            Unassign();
            SetDue(due);
        });
    }

    /// <param name="due">The term that starts with acceptance; null where the law gives none and the running term goes on.</param>
    public void Accept(Deed deed, string unitName, DueDate? due)
    {
        CheckJoint();
        Move(PetitionAction.Accept, deed, $"{unitName} nhận giải quyết (thụ lý)", null, () =>
        {
            if (due is not null)
            {
                SetDue(due);
            }
        });
    }

    public void Reject(Deed deed, string reason) =>
        Move(PetitionAction.Reject, deed, "Cơ quan không nhận giải quyết (không thụ lý)", reason, () => AnswerText = reason);

    public void Guide(Deed deed, string guidance) =>
        Move(PetitionAction.Guide, deed, "Cơ quan hướng dẫn Ông/Bà gửi đúng nơi", guidance, () => AnswerText = guidance);

    public void File(Deed deed, string reason) =>
        Move(PetitionAction.File, deed, "Đơn được lưu, không xử lý tiếp (xếp lưu)", reason, () => AnswerText = reason);

    public void Close(Deed deed) => Move(PetitionAction.Close, deed, "Việc đã xong", null, () => { });

    private static string? Files(IReadOnlyCollection<PetitionFile> files) => files.Count == 0 ? null : $"Kèm {files.Count} tệp.";

    private void Move(PetitionAction action, Deed deed, string title, string? detail, Action change)
    {
        var step = PetitionTransitions.Find(State, action, Procedure, deed.Actors)
            ?? throw new RuleBrokenException("petition.step-not-allowed", State, action);
        change();
        State = step.To;
        Record(action, title, detail, deed);
        if (step.Clock == ClockEffect.Stop)
        {
            StopClock();
        }

        if (State.IsEnd())
        {
            IsOpen = false;
            EndedAt = deed.At;
            Raise(new PetitionClosed(Id, UnitCode, deed.At));
        }
    }

    private void Attach(IEnumerable<PetitionFile> files, AttachmentOrigin origin, DateTimeOffset at) =>
        _attachments.AddRange(files.Select(file => PetitionAttachment.Of(Id, file, origin, at)));

    private void Record(PetitionAction? action, string title, string? detail, Deed deed) =>
        _history.Add(PetitionEvent.Of(this, ++Steps, action, title, detail, deed));
}

/// <summary>What a citizen sends, checked.</summary>
/// <param name="Kind">Null when he is not sure; that is never a reason to refuse.</param>
public sealed record PetitionForm(
    Guid Key,
    PetitionSource Source,
    PetitionKind? Kind,
    string CommuneCode,
    string? Place,
    string Subject,
    string Story,
    IReadOnlyList<string> Requests,
    IReadOnlyList<PetitionFile> Files)
{
    /// <summary>When it is not the usual one of the kind.</summary>
    public PetitionProcedure? Procedure { get; init; }

    /// <summary>The petition that this one comes from, and how.</summary>
    public Guid? Origin { get; init; }

    public PetitionLink? OriginLink { get; init; }

    /// <summary>It comes from a petition whose sender is protected.</summary>
    public bool KeepsSenderSecret { get; init; }

    /// <summary>The body that forwarded it, for <see cref="PetitionSource.Forwarded"/>.</summary>
    public string? ForwardedBy { get; init; }

    /// <summary>How many people signed it.</summary>
    public int Signatories { get; init; } = 1;

    /// <summary>The officer who took it in the citizen's place; null when the citizen sent it.</summary>
    public Deed? TakenBy { get; init; }
}
