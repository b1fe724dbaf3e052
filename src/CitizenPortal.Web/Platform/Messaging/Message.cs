using CitizenPortal.Web.Outbox;

namespace CitizenPortal.Web.Platform.Messaging;

/// <summary>One message to one person, from the transaction that caused it to its arrival.</summary>
internal sealed class Message : IStoredWorkRow
{
    private Message()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public string Key { get; private init; } = "";

    /// <summary>Not stored: see <see cref="EmailDraft.IsFirst"/>.</summary>
    public bool IsFirst { get; private init; }

    public MessageChannel Channel { get; private init; }

    /// <summary>An address, or a reference to a sealed one; see <see cref="SealedRecipient"/>.</summary>
    public string Recipient { get; private set; } = "";

    public string? Subject { get; private init; }

    public string Text { get; private set; } = "";

    public string? CalendarMethod { get; private init; }

    public string? Calendar { get; private init; }

    public MessageState State { get; private set; }

    public int Attempts { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset ChangedAt { get; private set; }

    public DateTimeOffset DueAt { get; private set; }

    /// <summary>Until then the row belongs to the worker that holds <see cref="Claim"/>, dead or alive.</summary>
    public DateTimeOffset? LeaseUntil { get; private set; }

    public Guid? Claim { get; private set; }

    public DateTimeOffset? ClaimedAt { get; private set; }

    /// <summary>Begin of the first attempt whose end nobody knows; null when every attempt is known to have come to nothing.</summary>
    public DateTimeOffset? UnresolvedSince { get; private set; }

    /// <summary>The name that the provider gave it, for SMS the SID.</summary>
    public string? ProviderId { get; private set; }

    public string? Problem { get; private set; }

    /// <summary>Whether an attempt before the present one may have reached the provider.</summary>
    public bool MayHaveBeenSent => UnresolvedSince < ClaimedAt;

    /// <summary>Puts the address or the reference to it; a worker does so on a row that it does not store.</summary>
    public void AddressTo(string recipient) => Recipient = recipient;

    /// <summary>The one it went to is protected from now on: neither his address nor a text with his name may stay.</summary>
    public void Hide(string reference, string text) => (Recipient, Text) = (reference, text);

    public static Message Of(EmailDraft draft, DateTimeOffset now) => new()
    {
        Key = draft.Key,
        IsFirst = draft.IsFirst,
        Channel = MessageChannel.Email,
        Recipient = draft.To,
        Subject = draft.Subject,
        Text = draft.Text,
        CalendarMethod = draft.Calendar?.Method,
        Calendar = draft.Calendar?.Ics,
        CreatedAt = now,
        ChangedAt = now,
        DueAt = now,
    };

    public static Message Of(SmsDraft draft, DateTimeOffset now) => new()
    {
        Key = draft.Key,
        IsFirst = draft.IsFirst,
        Channel = MessageChannel.Sms,
        Recipient = draft.To,
        Text = draft.Text,
        CreatedAt = now,
        ChangedAt = now,
        DueAt = now,
    };
}
