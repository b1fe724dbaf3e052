using System.Net;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Tests.Architecture;
using CitizenPortal.Web.Tests.Fixture;

namespace CitizenPortal.Web.Tests.Messaging;

/// <summary>The portal as a process of its own, killed with SIGKILL between commit and send, and started again.</summary>
public sealed class CrashTests : IAsyncLifetime
{
    private static readonly EmailDraft Email = new("booking:1:email", "ly.van.pao@example.vn", "Ông/Bà đã đặt lịch tiếp", "Xin mời Ông/Bà đến đúng giờ.");
    private static readonly SmsDraft Sms = new("booking:1:sms", "+84912345678", "Ông/Bà đã đặt lịch tiếp.");

    /// <summary>Holds the database and commits the messages; none of its own workers run.</summary>
    private readonly MessagingPortal _database = new(new Dictionary<string, string>());

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        _database.Clock.MoveTo(TimeProvider.System.GetUtcNow());
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_letter_committed_before_the_crash_is_sent_once_after_the_restart()
    {
        var id = await _database.QueueAsync(Email);
        await using (var silent = new FaultyMailServer(MailFault.Silent))
        {
            await using var first = await StartAsync(MessagingPortal.Smtp(silent.Port));
            await StateAsync(id, MessageState.Sending);
            await first.KillAsync();
        }

        await using var server = await MailServer.StartAsync();
        await using var second = await StartAsync(MessagingPortal.Smtp(server.Port));
        await StateAsync(id, MessageState.Sent);
        await second.KillAsync();
        await using var third = await StartAsync(MessagingPortal.Smtp(server.Port));
        await AnotherIsSentAsync();

        (await server.LettersAsync()).Count(letter => letter.MessageId == $"{id:N}@example.gov.vn").ShouldBe(1);
    }

    [Fact]
    public async Task A_letter_whose_fate_the_crash_hid_is_sent_again_under_the_same_name()
    {
        var id = await _database.QueueAsync(Email);
        await using var silent = new FaultyMailServer(MailFault.SilentAfterData);
        await using (var first = await StartAsync(MessagingPortal.Smtp(silent.Port)))
        {
            await Eventually.IsTrueAsync(() => Task.FromResult(silent.Taken.Count == 1), "the server has the letter");
            await first.KillAsync();
        }

        await using var server = await MailServer.StartAsync();
        await using var second = await StartAsync(MessagingPortal.Smtp(server.Port));
        await StateAsync(id, MessageState.Sent);

        silent.Taken.Single().ShouldContain($"Message-Id: <{id:N}@example.gov.vn>");
        (await server.LettersAsync()).ShouldHaveSingleItem().MessageId.ShouldBe($"{id:N}@example.gov.vn");
    }

    [Fact]
    public async Task An_SMS_that_the_gateway_took_before_the_crash_is_not_sent_again()
    {
        await using var twilio = await FakeTwilio.StartAsync();
        twilio.Hangs = true;
        var id = await _database.QueueAsync(Sms);
        await using (var first = await StartAsync(MessagingPortal.Twilio(twilio.Url)))
        {
            await Eventually.IsTrueAsync(() => Task.FromResult(twilio.Taken.Count == 1), "the gateway has the SMS");
            await first.KillAsync();
        }

        twilio.Hangs = false;
        await using var second = await StartAsync(MessagingPortal.Twilio(twilio.Url));
        await StateAsync(id, MessageState.Sent);

        twilio.Taken.Count.ShouldBe(1);
        (await _database.MessageAsync(id)).ProviderId.ShouldBe($"SM{0:x32}");
    }

    private async Task<LoopbackProcess> StartAsync(Dictionary<string, string> settings)
    {
        var port = LoopbackProcess.FreePort();
        var environment = settings.Append(_database.DatabaseSetting)
            .Append(KeyValuePair.Create("Messaging:SendTime", "00:00:02"))
            .Append(KeyValuePair.Create("Outbox:Poll", "00:00:00.5"))
            .ToDictionary(setting => setting.Key.Replace(":", "__", StringComparison.Ordinal), setting => setting.Value);
        environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        environment["ASPNETCORE_URLS"] = $"http://{IPAddress.Loopback}:{port}";
        return await LoopbackProcess.StartAsync(
            "dotnet", [typeof(Program).Assembly.Location], port, environment, Path.Combine(SourceTree.Root, "src", "CitizenPortal.Web"));
    }

    private Task StateAsync(Guid id, MessageState state) =>
        Eventually.IsTrueAsync(async () => (await _database.MessageAsync(id)).State == state, $"the message is {state}");

    /// <summary>When a later message is through, the worker has had its chance to send the first one again.</summary>
    private async Task AnotherIsSentAsync() =>
        await StateAsync(await _database.QueueAsync(Email with { Key = "booking:2:email" }), MessageState.Sent);
}
