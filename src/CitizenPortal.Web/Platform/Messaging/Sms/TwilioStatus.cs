namespace CitizenPortal.Web.Platform.Messaging.Sms;

internal static class TwilioStatus
{
    /// <summary>Twilio's word in ours; null for words that say nothing of an outgoing message.</summary>
    public static MessageState? Read(string? status) => status switch
    {
        "accepted" or "scheduled" or "queued" or "sending" or "sent" => MessageState.Sent,
        "delivered" or "read" => MessageState.Delivered,
        "undelivered" or "failed" or "canceled" => MessageState.Failed,
        _ => null,
    };
}
