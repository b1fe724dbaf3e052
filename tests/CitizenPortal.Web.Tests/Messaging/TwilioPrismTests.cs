using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Platform.Messaging.Sms;
using CitizenPortal.Web.Tests.Architecture;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Messaging;

/// <summary>Prism, which answers by Twilio's own description and refuses what does not fit it.</summary>
public sealed class Prism : IAsyncLifetime
{
    private LoopbackProcess? _process;

    public Uri Url { get; private set; } = new("http://127.0.0.1");

    public async ValueTask InitializeAsync()
    {
        var program = Path.Combine(SourceTree.Root, "node_modules", "@stoplight", "prism-cli", "dist", "index.js");
        Assert.SkipUnless(File.Exists(program), "Prism is missing. Install it in the repository: npm ci");
        var port = LoopbackProcess.FreePort();
        _process = await LoopbackProcess.StartAsync("node", [program, "mock", "-h", "127.0.0.1", "-p", $"{port}", TwilioReference.Description], port);
        Url = new Uri($"http://127.0.0.1:{port}");
    }

    public ValueTask DisposeAsync() => _process?.DisposeAsync() ?? ValueTask.CompletedTask;
}

public sealed class TwilioPrismTests(Prism prism) : IClassFixture<Prism>
{
    [Theory]
    [InlineData(null)]
    [InlineData("MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task Our_message_fits_Twilios_description(string? messagingService)
    {
        await using var portal = await PortalAsync(new Dictionary<string, string> { ["Twilio:MessagingServiceSid"] = messagingService ?? "" });
        var id = await portal.QueueAsync(new SmsDraft("petition:1:received:sms", "+84912345678", "Cổng Tuyên Quang đã nhận đơn 7K3P9-QXM4E của Ông/Bà."));

        await portal.WorkAsync(MessageChannel.Sms);

        var message = await portal.MessageAsync(id);
        message.Problem.ShouldBeNull();
        message.State.ShouldBe(MessageState.Sent);
        message.ProviderId.ShouldNotBeNull().ShouldStartWith("SM");
    }

    [Fact]
    public async Task Our_question_after_a_doubt_fits_Twilios_description()
    {
        await using var portal = await PortalAsync([]);
        await portal.InScope(async services =>
        {
            var list = await services.GetRequiredService<TwilioClient>().ListAsync("+84912345678", DateTimeOffset.UnixEpoch, PortalFixture.Cancel);

            list.ShouldNotBeEmpty();
            list.ShouldAllBe(message => message.Sid.Length == 34);
            list.ShouldAllBe(message => message.CreatedAt != null);
        });
    }

    [Fact]
    public async Task The_reference_refuses_what_does_not_fit_it()
    {
        using var http = new HttpClient { BaseAddress = prism.Url };
        var path = new Uri($"/2010-04-01/Accounts/{MessagingPortal.AccountSid}/Messages.json", UriKind.Relative);
        using var noAccount = await http.PostAsync(path, new FormUrlEncodedContent([KeyValuePair.Create("To", "+84912345678")]), PortalFixture.Cancel);
        noAccount.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes("a:b")));
        using var noRecipient = await http.PostAsync(path, new FormUrlEncodedContent([KeyValuePair.Create("Body", "x")]), PortalFixture.Cancel);
        noRecipient.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    private Task<MessagingPortal> PortalAsync(Dictionary<string, string> more) => MessagingPortal.StartAsync(MessagingPortal.Twilio(prism.Url), more);
}
