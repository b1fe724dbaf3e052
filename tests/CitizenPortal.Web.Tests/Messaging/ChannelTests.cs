using CitizenPortal.Web.Platform.Messaging;

namespace CitizenPortal.Web.Tests.Messaging;

public sealed class ChannelTests
{
    private static readonly EmailDraft Email = new("test:email", "ly.van.pao@example.vn", "Đã nhận đơn", "Cổng đã nhận đơn của Ông/Bà.");
    private static readonly SmsDraft Sms = new("test:sms", "+84912345678", "Cổng đã nhận đơn của Ông/Bà.");

    [Fact]
    public async Task Without_configuration_messages_wait_and_are_not_lost()
    {
        await using var portal = await MessagingPortal.StartAsync();
        var email = await portal.QueueAsync(Email);
        var sms = await portal.QueueAsync(Sms);

        (await portal.MessageAsync(email)).State.ShouldBe(MessageState.Queued);
        (await portal.MessageAsync(sms)).State.ShouldBe(MessageState.Queued);
        portal.Channels.ShouldBe(new ConfiguredChannels(Email: false, Sms: false));
    }

    [Fact]
    public async Task Developments_messages_stay_in_the_database_and_count_as_sent()
    {
        await using var portal = await MessagingPortal.StartAsync(new Dictionary<string, string> { ["Messaging:KeepInDatabase"] = "true" });
        var email = await portal.QueueAsync(Email);
        var sms = await portal.QueueAsync(Sms);

        await portal.WorkAsync(MessageChannel.Email);
        await portal.WorkAsync(MessageChannel.Sms);

        (await portal.MessageAsync(email)).State.ShouldBe(MessageState.Sent);
        (await portal.MessageAsync(sms)).State.ShouldBe(MessageState.Sent);
    }

    [Fact]
    public async Task A_broken_SMS_gateway_neither_blocks_nor_repeats_the_email()
    {
        await using var server = await MailServer.StartAsync();
        await using var twilio = await FakeTwilio.StartAsync();
        await using var portal = await MessagingPortal.StartAsync(
            MessagingPortal.Smtp(server.Port), MessagingPortal.Twilio(twilio.Url), new Dictionary<string, string> { ["Messaging:SendTime"] = "00:00:05" });
        twilio.Hangs = true;
        for (var i = 0; i < 25; i++)
        {
            await portal.QueueAsync(Sms with { Key = $"test:sms:{i}" });
        }

        var email = await portal.QueueAsync(Email);
        var brokenSms = portal.WorkAsync(MessageChannel.Sms);
        await portal.WorkAsync(MessageChannel.Email);

        brokenSms.IsCompleted.ShouldBeFalse("the gateway still hangs");
        (await portal.MessageAsync(email)).State.ShouldBe(MessageState.Sent);
        twilio.Hangs = false;
        await brokenSms;
        portal.Clock.Advance(TimeSpan.FromHours(1));
        await portal.WorkAsync(MessageChannel.Email);
        (await server.LettersAsync()).Count.ShouldBe(1);
    }
}
