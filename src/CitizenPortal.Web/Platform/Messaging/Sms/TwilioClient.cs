using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;

namespace CitizenPortal.Web.Platform.Messaging.Sms;

/// <summary>Twilio's REST interface for messages, version 2010-04-01, as far as the portal speaks it.</summary>
internal sealed class TwilioClient
{
    private readonly HttpClient _http;
    private readonly TwilioOptions _options;

    public TwilioClient(HttpClient http, IOptions<TwilioOptions> options)
    {
        _options = options.Value;
        _http = http;
        _http.BaseAddress = _options.BaseUrl;
        var credentials = Encoding.ASCII.GetBytes($"{_options.AccountSid}:{_options.AuthToken}");
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(credentials));
        _http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
    }

    private Uri Messages => new($"/2010-04-01/Accounts/{_options.AccountSid}/Messages.json", UriKind.Relative);

    /// <param name="callback">Where Twilio reports what becomes of the message; null when the portal has no address that Twilio can reach.</param>
    public async Task<HttpResponseMessage> PostAsync(string to, string text, Uri? callback, CancellationToken cancel)
    {
        var fields = new Dictionary<string, string> { ["To"] = to, ["Body"] = text };
        if (_options.MessagingServiceSid is { Length: > 0 } service)
        {
            fields["MessagingServiceSid"] = service;
        }
        else
        {
            fields["From"] = _options.From!;
        }

        if (callback is not null)
        {
            fields["StatusCallback"] = callback.AbsoluteUri;
        }

        using var content = new FormUrlEncodedContent(fields);
        return await _http.PostAsync(Messages, content, cancel);
    }

    /// <summary>What Twilio has sent, or is sending, to a number since a moment, the newest first.</summary>
    /// <remarks>DateSent is empty while a message waits at Twilio, so the question is asked by number only and the moment is compared here.</remarks>
    public async Task<IReadOnlyList<TwilioMessage>> ListAsync(string to, DateTimeOffset since, CancellationToken cancel)
    {
        var query = new Uri($"{Messages}?To={Uri.EscapeDataString(to)}&PageSize=50", UriKind.Relative);
        var list = await _http.GetFromJsonAsync<TwilioList>(query, cancel);
        return [.. list?.Messages.Where(message => message.CreatedAt is null || message.CreatedAt >= since) ?? []];
    }

    private sealed record TwilioList([property: JsonPropertyName("messages")] IReadOnlyList<TwilioMessage> Messages);
}

/// <summary>A message as Twilio tells of it.</summary>
internal sealed record TwilioMessage(
    [property: JsonPropertyName("sid")] string Sid,
    [property: JsonPropertyName("body")] string? Body,
    [property: JsonPropertyName("status")] string? Status,
    [property: JsonPropertyName("error_code")] int? ErrorCode,
    [property: JsonPropertyName("date_created")] string? DateCreated)
{
    /// <summary>Twilio writes dates as RFC 2822: "Thu, 24 Aug 2023 05:01:45 +0000".</summary>
    public DateTimeOffset? CreatedAt =>
        DateTimeOffset.TryParse(DateCreated, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;
}

/// <summary>Twilio's reason for refusing a request.</summary>
internal sealed record TwilioError([property: JsonPropertyName("code")] int? Code);
