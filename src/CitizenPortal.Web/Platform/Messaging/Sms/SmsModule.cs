namespace CitizenPortal.Web.Platform.Messaging.Sms;

internal static class SmsModule
{
    /// <summary>False when no SMS account is configured.</summary>
    public static bool AddTwilio(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection("Twilio");
        if (string.IsNullOrWhiteSpace(section[nameof(TwilioOptions.AccountSid)]))
        {
            return false;
        }

        services.AddOptions<TwilioOptions>().Bind(section)
            .Validate(options => options.AuthToken.Length > 0, "Twilio:AuthToken is missing.")
            .Validate(options => !string.IsNullOrWhiteSpace(options.From) || !string.IsNullOrWhiteSpace(options.MessagingServiceSid), "Twilio:From or Twilio:MessagingServiceSid is missing.")
            .ValidateOnStart();
        services.AddHttpClient<TwilioClient>();
        services.AddKeyedScoped<IMessageSender, TwilioSender>(MessageChannel.Sms);
        services.AddScoped<TwilioReports>();
        return true;
    }
}
