using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace CitizenPortal.Web.Platform.Messaging.Email;

/// <summary>Hands messages to the mail server. What it says of the message itself with 5xx is final; everything else may pass.</summary>
internal sealed class SmtpSender(IOptions<SmtpOptions> options, TimeProvider time) : IMessageSender
{
    public async Task<SendOutcome> SendAsync(Message message, CancellationToken cancel)
    {
        if (!MailboxAddress.TryParse(message.Recipient, out _))
        {
            return new SendOutcome.Refused("smtp:address");
        }

        using var client = new SmtpClient();
        try
        {
            await ConnectAsync(client, cancel);
        }
        catch (Exception failure) when (failure is SocketException or IOException or ProtocolException or AuthenticationException or SslHandshakeException or SmtpCommandException or OperationCanceledException)
        {
            return new SendOutcome.TryLater($"smtp:{failure.GetType().Name}", MayHaveArrived: false);
        }

        return await HandOverAsync(client, Letter.Write(message, MailboxAddress.Parse(options.Value.From), time.GetUtcNow()), cancel);
    }

    private async Task ConnectAsync(SmtpClient client, CancellationToken cancel)
    {
        var smtp = options.Value;
        await client.ConnectAsync(smtp.Host, smtp.Port, smtp.Security, cancel);
        if (!string.IsNullOrEmpty(smtp.User))
        {
            await client.AuthenticateAsync(smtp.User, smtp.Password ?? "", cancel);
        }
    }

    private static async Task<SendOutcome> HandOverAsync(SmtpClient client, MimeMessage letter, CancellationToken cancel)
    {
        try
        {
            await client.SendAsync(letter, cancel);
        }
        catch (SmtpCommandException refused)
        {
            var problem = $"smtp:{(int)refused.StatusCode}";
            return IsFinal(refused) ? new SendOutcome.Refused(problem) : new SendOutcome.TryLater(problem, MayHaveArrived: false);
        }

        await QuitAsync(client, cancel);
        return new SendOutcome.Accepted(letter.MessageId);
    }

    private static bool IsFinal(SmtpCommandException refused) =>
        (int)refused.StatusCode >= 500 && refused.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted;

    /// <summary>The server has the message already; how it takes the farewell changes nothing.</summary>
    private static async Task QuitAsync(SmtpClient client, CancellationToken cancel)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancel);
        }
        catch (Exception failure) when (failure is IOException or SocketException or ProtocolException or SmtpCommandException or OperationCanceledException)
        {
            // Said above.
        }
    }
}
