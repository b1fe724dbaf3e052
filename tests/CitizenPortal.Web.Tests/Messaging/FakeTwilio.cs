using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CitizenPortal.Web.Tests.Messaging;

/// <summary>An SMS gateway with faults on demand; that our requests are right is Prism's matter.</summary>
internal sealed class FakeTwilio : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeTwilio(WebApplication app) => _app = app;

    /// <summary>Status of the next answers to a message; when there is none left the message is taken.</summary>
    public ConcurrentQueue<int> Faults { get; } = [];

    /// <summary>Takes the message and does not answer.</summary>
    public bool Hangs { get; set; }

    public bool ListIsDown { get; set; }

    /// <summary>What the gateway has taken and will bring to the phone, in order.</summary>
    public ConcurrentQueue<IReadOnlyDictionary<string, string>> Taken { get; } = [];

    public int Asked { get; private set; }

    public Uri Url => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public static async Task<FakeTwilio> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var twilio = new FakeTwilio(app);
        app.MapPost("/2010-04-01/Accounts/{sid}/Messages.json", twilio.PostAsync);
        app.MapGet("/2010-04-01/Accounts/{sid}/Messages.json", twilio.List);
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        return twilio;
    }

    public async ValueTask DisposeAsync()
    {
        Hangs = false;
        await _app.DisposeAsync();
    }

    private async Task<IResult> PostAsync(HttpContext context, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        if (Faults.TryDequeue(out var status) && status != 500)
        {
            context.Response.Headers.RetryAfter = status == 429 ? "120" : default;
            return Results.Json(new { code = status == 400 ? 21211 : 20000 + status, message = "no" }, statusCode: status);
        }

        // As in life, an error 500 may come after the message was taken.
        Taken.Enqueue(form.ToDictionary(field => field.Key, field => field.Value.ToString()));
        if (Hangs)
        {
            await Task.Delay(Timeout.Infinite, cancel).ContinueWith(_ => { }, TaskScheduler.Default);
        }

        return status == 500 ? Results.StatusCode(500) : Results.Json(Answer(Taken.Count - 1, form["Body"].ToString(), form["To"].ToString()), statusCode: 201);
    }

    private IResult List(HttpRequest request)
    {
        Asked++;
        var to = request.Query["To"].ToString();
        return ListIsDown
            ? Results.StatusCode(503)
            : Results.Json(new { messages = Taken.Select((sent, index) => Answer(index, sent["Body"], sent["To"])).Where(sent => sent.To == to).Reverse() }, Names);
    }

    private static JsonSerializerOptions Names { get; } = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private static Sent Answer(int index, string body, string to) => new($"SM{index:x32}", body, to, "queued", ErrorCode: null, DateCreated: null);

    private sealed record Sent(string Sid, string Body, string To, string Status, int? ErrorCode, string? DateCreated);
}
