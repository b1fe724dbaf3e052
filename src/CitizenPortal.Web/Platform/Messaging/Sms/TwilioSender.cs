using System.Net;
using System.Text.Json;
using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Platform.Messaging.Sms;

/// <summary>Hands SMS to Twilio, after asking whether an earlier attempt of unknown end has already done so.</summary>
internal sealed class TwilioSender(TwilioClient twilio, PortalDb db, PublicUrl publicUrl) : IMessageSender
{
    /// <summary>Clocks differ, and Twilio's dates have whole seconds.</summary>
    private static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(2);

    public async Task<SendOutcome> SendAsync(Message message, CancellationToken cancel)
    {
        if (message.MayHaveBeenSent)
        {
            try
            {
                if (await FindAsync(message, cancel) is { } found)
                {
                    return Taken(found);
                }
            }
            catch (Exception failure) when (failure is HttpRequestException or JsonException or OperationCanceledException)
            {
                return new SendOutcome.TryLater("twilio:list", MayHaveArrived: true);
            }
        }

        return await PostAsync(message, cancel);
    }

    /// <summary>The same text to the same number since the doubt began, under a SID that belongs to no other message of ours.</summary>
    private async Task<TwilioMessage?> FindAsync(Message message, CancellationToken cancel)
    {
        var since = message.UnresolvedSince!.Value - ClockDifference;
        var same = (await twilio.ListAsync(message.Recipient, since, cancel)).Where(sent => sent.Body == message.Text).ToList();
        var sids = same.Select(sent => sent.Sid).ToList();
        var others = await db.Set<Message>().Where(m => m.Id != message.Id && m.ProviderId != null && sids.Contains(m.ProviderId)).Select(m => m.ProviderId).ToListAsync(cancel);
        return same.FirstOrDefault(sent => !others.Contains(sent.Sid));
    }

    private async Task<SendOutcome> PostAsync(Message message, CancellationToken cancel)
    {
        try
        {
            using var response = await twilio.PostAsync(message.Recipient, message.Text, Callback(message), cancel);
            return response.IsSuccessStatusCode
                ? Taken((await response.Content.ReadFromJsonAsync<TwilioMessage>(cancel))!)
                : await NotTakenAsync(response, cancel);
        }
        catch (HttpRequestException failure) when (failure.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            return new SendOutcome.TryLater($"twilio:{failure.HttpRequestError}", MayHaveArrived: false);
        }
        catch (Exception failure) when (failure is HttpRequestException or JsonException or OperationCanceledException)
        {
            return new SendOutcome.TryLater(failure is OperationCanceledException ? "twilio:timeout" : "twilio:connection", MayHaveArrived: true);
        }
    }

    /// <summary>Too many requests and a wrong account say nothing of the message: it waits. An error of the server may have come after it took the message.</summary>
    private static async Task<SendOutcome> NotTakenAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        var status = (int)response.StatusCode;
        return response.StatusCode switch
        {
            HttpStatusCode.TooManyRequests => new SendOutcome.TryLater($"twilio:{status}", MayHaveArrived: false, response.Headers.RetryAfter?.Delta),
            HttpStatusCode.Unauthorized => new SendOutcome.TryLater($"twilio:{status}", MayHaveArrived: false),
            HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => new SendOutcome.TryLater($"twilio:{status}", MayHaveArrived: true),
            _ => new SendOutcome.Refused($"twilio:{await CodeAsync(response, cancel) ?? status}"),
        };
    }

    private static async Task<int?> CodeAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        try
        {
            return (await response.Content.ReadFromJsonAsync<TwilioError>(cancel))?.Code;
        }
        catch (Exception unreadable) when (unreadable is JsonException or HttpRequestException)
        {
            return null;
        }
    }

    private static SendOutcome.Accepted Taken(TwilioMessage taken) =>
        new(taken.Sid, TwilioStatus.Read(taken.Status) ?? MessageState.Sent, taken.ErrorCode is { } code ? $"twilio:{code}" : null);

    /// <summary>Twilio calls back over HTTPS only; the row's own number settles a doubt even when the answer with the SID was lost.</summary>
    private Uri? Callback(Message message) =>
        publicUrl.Absolute(TwilioReports.PathOf(message)) is { Scheme: "https" } url ? url : null;
}
