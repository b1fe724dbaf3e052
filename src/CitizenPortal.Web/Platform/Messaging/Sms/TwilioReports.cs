using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CitizenPortal.Web.Platform.Messaging.Sms;

/// <summary>What Twilio reports of messages it has taken; only reports with its signature count, and a repeated or late one changes nothing.</summary>
internal sealed class TwilioReports(IOptions<TwilioOptions> options, PublicUrl publicUrl, PortalDb db, TimeProvider time)
{
    public const string Path = "/hooks/twilio/status";
    public const string MessageParameter = "m";

    public static string PathOf(Message message) => $"{Path}?{MessageParameter}={message.Id:N}";

    /// <param name="pathAndQuery">As it came; the host is the portal's own address and never the request's word.</param>
    public bool IsSigned(string pathAndQuery, IEnumerable<KeyValuePair<string, string>> form, string signature) =>
        TwilioSignature.IsValid(publicUrl.Absolute(pathAndQuery).AbsoluteUri, form, signature, options.Value.AuthToken);

    /// <param name="messageId">The row that the callback address names; it counts only until a SID is known.</param>
    public async Task NoteAsync(string sid, string? status, string? errorCode, Guid? messageId, CancellationToken cancel)
    {
        if (TwilioStatus.Read(status) is not { } state)
        {
            return;
        }

        var problem = errorCode is { Length: > 0 } ? $"twilio:{errorCode}" : null;
        await db.Set<Message>()
            .Where(m => m.Channel == MessageChannel.Sms && (m.ProviderId == sid || (m.Id == messageId && m.ProviderId == null)))
            .ReportAsync(state, time.GetUtcNow(), problem, sid, cancel);
    }
}
