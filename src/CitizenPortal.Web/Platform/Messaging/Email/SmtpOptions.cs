using MailKit.Security;

namespace CitizenPortal.Web.Platform.Messaging.Email;

/// <summary>Section <c>Smtp</c> of the configuration; without a host there is no e-mail.</summary>
internal sealed class SmtpOptions
{
    public string Host { get; set; } = "";

    public int Port { get; set; } = 587;

    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>None, Auto, SslOnConnect, StartTls or StartTlsWhenAvailable.</summary>
    public SecureSocketOptions Security { get; set; } = SecureSocketOptions.StartTls;

    /// <summary>Sender with or without a name: <c>Cổng tiếp công dân &lt;tiepcongdan@example.gov.vn&gt;</c>.</summary>
    public string From { get; set; } = "";
}
