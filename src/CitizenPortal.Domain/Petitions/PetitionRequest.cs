using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Petitions;

/// <summary>What the answer says to one thing asked; which of them fit is a matter of the procedure (law.md §6, §8.5).</summary>
public enum RequestOutcome
{
    /// <summary>The complaint or denunciation is right (đúng).</summary>
    Right,

    /// <summary>Right in part (đúng một phần).</summary>
    PartlyRight,

    /// <summary>Wrong (sai).</summary>
    Wrong,

    /// <summary>What was asked is done (đã giải quyết).</summary>
    Done,

    /// <summary>It will be done, by a named day (sẽ làm, có thời hạn).</summary>
    Planned,

    /// <summary>Taken note of (tiếp thu).</summary>
    Noted,

    /// <summary>Explained why it cannot be done (giải thích, không thực hiện).</summary>
    Explained,
}

/// <summary>What the citizen says to an answer.</summary>
public enum CitizenVerdict
{
    Confirmed,
    Contested,
}

/// <summary>The answer to one request.</summary>
/// <param name="Document">The attachment that carries it.</param>
public sealed record ItemAnswer(string Text, RequestOutcome Outcome, Guid? Document = null);

/// <summary>One thing that the citizen asks for; the answer goes to each.</summary>
public sealed class PetitionRequest : Entity
{
    private PetitionRequest()
    {
    }

    public Guid PetitionId { get; private init; }

    /// <summary>1 for the first thing asked.</summary>
    public int Number { get; private init; }

    public string Text { get; private init; } = "";

    public string? Answer { get; private set; }

    public RequestOutcome? Outcome { get; private set; }

    /// <summary>Attachment with the answer in writing.</summary>
    public Guid? DocumentId { get; private set; }

    public CitizenVerdict? Verdict { get; private set; }

    /// <summary>Why the citizen does not accept the answer.</summary>
    public string? ContestReason { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public bool IsWithdrawn => WithdrawnAt is not null;

    internal static PetitionRequest Of(Guid petition, int number, string text) => new() { PetitionId = petition, Number = number, Text = text };

    internal void GiveAnswer(ItemAnswer answer) =>
        (Answer, Outcome, DocumentId, Verdict, ContestReason) = (answer.Text, answer.Outcome, answer.Document, null, null);

    internal void Judge(CitizenVerdict verdict, string? reason) => (Verdict, ContestReason) = (verdict, verdict == CitizenVerdict.Contested ? reason : null);

    internal void Withdraw(DateTimeOffset at) => WithdrawnAt = at;
}
