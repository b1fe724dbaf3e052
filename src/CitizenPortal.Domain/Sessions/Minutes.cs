using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Sessions;

/// <summary>The parts of the minutes in the order of the form (biên bản tiếp công dân, II.1–3, III.1–2) and the tasks that follow, one a line.</summary>
public sealed record MinutesText(string Presented, string Requests, string Documents, string Opinions, string Conclusion, string Tasks)
{
    public const int Longest = 10_000;

    public static MinutesText Empty { get; } = new("", "", "", "", "", "");

    public bool IsComplete => Presented.Length > 0 && Conclusion.Length > 0;

    public IEnumerable<string> Parts => [Presented, Requests, Documents, Opinions, Conclusion, Tasks];
}

public enum MinutesAnswer
{
    None,
    Confirmed,
    Reserved,

    /// <summary>The citizen left or would not answer; the officer wrote down why.</summary>
    NotGiven,
}

/// <summary>The minutes of one session: written while it runs, read back, answered by the citizen, then locked.</summary>
public sealed class Minutes : Entity
{
    private Minutes()
    {
    }

    public Minutes(Guid sessionId) => SessionId = sessionId;

    public Guid SessionId { get; private set; }

    public MinutesText Text { get; private set; } = MinutesText.Empty;

    /// <summary>Grows with every change of the text; who writes names the revision that he has read.</summary>
    public int Revision { get; private set; }

    public DateTimeOffset? WrittenAt { get; private set; }

    /// <summary>The revision that the citizen was shown and heard.</summary>
    public int? ReadBackRevision { get; private set; }

    public DateTimeOffset? ReadBackAt { get; private set; }

    public MinutesAnswer Answer { get; private set; }

    public string? Remark { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public DateTimeOffset? LockedAt { get; private set; }

    /// <summary>End of the recording's hash chain, in hexadecimal.</summary>
    public string? RecordingHash { get; private set; }

    public bool IsShown => ReadBackRevision == Revision && ReadBackRevision is not null;

    /// <returns>False when somebody has written meanwhile; nothing is changed then.</returns>
    public bool TryWrite(int readRevision, MinutesText text, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(text);
        RequireUnlocked();
        if (readRevision != Revision)
        {
            return false;
        }

        if (text.Parts.Any(part => part.Length > MinutesText.Longest))
        {
            throw new RuleBrokenException("sessions.minutes-too-long", MinutesText.Longest);
        }

        if (text != Text)
        {
            Text = text;
            Revision++;
            WrittenAt = at;
            TakeBackAnswer();
        }

        return true;
    }

    public void ReadBack(int revision, DateTimeOffset at)
    {
        RequireUnlocked();
        if (revision != Revision)
        {
            throw new RuleBrokenException("sessions.minutes-changed", Revision);
        }

        if (!Text.IsComplete)
        {
            throw new RuleBrokenException("sessions.minutes-incomplete");
        }

        (ReadBackRevision, ReadBackAt) = (revision, at);
    }

    /// <summary>The citizen answers the very words that were read to him.</summary>
    public void Confirm(int revision, string? reservation, DateTimeOffset at)
    {
        RequireUnlocked();
        if (!IsShown || revision != Revision)
        {
            throw new RuleBrokenException("sessions.minutes-not-read-back", Revision);
        }

        Remark = string.IsNullOrWhiteSpace(reservation) ? null : reservation.Trim();
        Answer = Remark is null ? MinutesAnswer.Confirmed : MinutesAnswer.Reserved;
        AnsweredAt = at;
    }

    public void NoteMissingAnswer(string reason, DateTimeOffset at)
    {
        RequireUnlocked();
        (Answer, Remark, AnsweredAt) = (MinutesAnswer.NotGiven, Reasons.Written(reason), at);
    }

    public void Lock(string recordingHash, DateTimeOffset at)
    {
        RequireUnlocked();
        if (!Text.IsComplete)
        {
            throw new RuleBrokenException("sessions.minutes-incomplete");
        }

        if (Answer == MinutesAnswer.None)
        {
            throw new RuleBrokenException("sessions.minutes-unanswered");
        }

        (RecordingHash, LockedAt) = (recordingHash, at);
    }

    private void TakeBackAnswer()
    {
        (ReadBackRevision, ReadBackAt) = (null, null);
        (Answer, Remark, AnsweredAt) = (MinutesAnswer.None, null, null);
    }

    private void RequireUnlocked()
    {
        if (LockedAt is not null)
        {
            throw new RuleBrokenException("sessions.minutes-locked");
        }
    }
}
