namespace CitizenPortal.Web.Platform.Messaging.Sms;

/// <summary>Section <c>Twilio</c> of the configuration; without an account there is no SMS.</summary>
internal sealed class TwilioOptions
{
    public string AccountSid { get; set; } = "";

    public string AuthToken { get; set; } = "";

    /// <summary>Sending number or name; not needed with a messaging service.</summary>
    public string? From { get; set; }

    public string? MessagingServiceSid { get; set; }

    public Uri BaseUrl { get; set; } = new("https://api.twilio.com/");
}
