namespace CitizenPortal.Web.Platform.Messaging;

/// <summary>Messages to people; they leave after the transaction that caused them, and only if it is committed.</summary>
#pragma warning disable CA1711 // a queue is what it is
public interface IMessageQueue
#pragma warning restore CA1711
{
    /// <summary>Writes the message with the caller's next SaveChanges; a key that is already stored is passed over in silence.</summary>
    void Add(EmailDraft draft);

    /// <inheritdoc cref="Add(EmailDraft)"/>
    void Add(SmsDraft draft);

    /// <summary>How the messages stand whose key begins so, the oldest first.</summary>
    Task<IReadOnlyList<MessageStatus>> StatusAsync(string keyPrefix, CancellationToken cancel);

    /// <summary>With the caller's next SaveChanges, the messages whose key begins so lose their address and their text.</summary>
    Task HideAsync(string keyPrefix, string reference, string text, CancellationToken cancel);
}

public enum MessageChannel
{
    Email,
    Sms,
}

public enum MessageState
{
    Queued,
    Sending,

    /// <summary>The mail server or the SMS gateway has taken it over.</summary>
    Sent,

    /// <summary>The phone has confirmed it.</summary>
    Delivered,
    Failed,
}

/// <param name="At">When the message came into this state, as far as it is known.</param>
/// <param name="Problem">Code of the last failure, e.g. <c>twilio:30003</c> or <c>smtp:550</c>.</param>
public sealed record MessageStatus(string Key, MessageChannel Channel, MessageState State, DateTimeOffset At, string? Problem);
