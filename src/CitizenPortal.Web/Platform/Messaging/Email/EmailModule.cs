using MimeKit;

namespace CitizenPortal.Web.Platform.Messaging.Email;

internal static class EmailModule
{
    /// <summary>False when no mail server is configured.</summary>
    public static bool AddSmtp(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection("Smtp");
        if (string.IsNullOrWhiteSpace(section[nameof(SmtpOptions.Host)]))
        {
            return false;
        }

        services.AddOptions<SmtpOptions>().Bind(section)
            .Validate(options => MailboxAddress.TryParse(options.From, out _), "Smtp:From must be an e-mail address, with or without a name before it.")
            .ValidateOnStart();
        services.AddKeyedScoped<IMessageSender, SmtpSender>(MessageChannel.Email);
        return true;
    }
}
