namespace CitizenPortal.Web.Platform.Messaging;

/// <summary>The port to one provider of one channel.</summary>
internal interface IMessageSender
{
    Task<SendOutcome> SendAsync(Message message, CancellationToken cancel);
}

/// <summary>How one attempt ended, as far as the provider lets us know.</summary>
internal abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <param name="ProviderId">The provider's own name of the message, where it gives one.</param>
    /// <param name="State">Usually sent; a provider that was asked afterwards may know more.</param>
    public sealed record Accepted(string? ProviderId, MessageState State = MessageState.Sent, string? Problem = null) : SendOutcome;

    /// <summary>The provider will never take this message.</summary>
    public sealed record Refused(string Problem) : SendOutcome;

    /// <param name="MayHaveArrived">The connection broke after the hand-over had begun, so the provider may hold the message.</param>
    /// <param name="After">The provider's own wish how long to wait.</param>
    public sealed record TryLater(string Problem, bool MayHaveArrived, TimeSpan? After = null) : SendOutcome;
}

/// <summary>The channels that have a sender; messages of the others wait, visibly, until one is configured.</summary>
internal sealed record ConfiguredChannels(bool Email, bool Sms)
{
    public bool Has(MessageChannel channel) => channel switch
    {
        MessageChannel.Email => Email,
        MessageChannel.Sms => Sms,
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, null),
    };
}
