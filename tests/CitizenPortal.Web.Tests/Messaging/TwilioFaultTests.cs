using CitizenPortal.Web.Platform.Messaging;

namespace CitizenPortal.Web.Tests.Messaging;

public sealed class TwilioFaultTests : IAsyncLifetime
{
    private static readonly SmsDraft Draft = new("test:sms", "+84912345678", "Cổng đã nhận đơn của Ông/Bà.");

    private FakeTwilio _twilio = null!;
    private MessagingPortal _portal = null!;

    public async ValueTask InitializeAsync()
    {
        _twilio = await FakeTwilio.StartAsync();
        _portal = await MessagingPortal.StartAsync(MessagingPortal.Twilio(_twilio.Url), new Dictionary<string, string> { ["Messaging:SendTime"] = "00:00:02" });
    }

    public async ValueTask DisposeAsync()
    {
        await _portal.DisposeAsync();
        await _twilio.DisposeAsync();
    }

    [Fact]
    public async Task The_gateway_is_told_where_to_report()
    {
        var id = await SendAsync();

        var sent = _twilio.Taken.ShouldHaveSingleItem();
        sent["To"].ShouldBe(Draft.To);
        sent["Body"].ShouldBe(Draft.Text);
        sent["From"].ShouldBe("+14155552345");
        sent["StatusCallback"].ShouldBe($"https://cp.example/hooks/twilio/status?m={id:N}");
    }

    [Fact]
    public async Task Too_many_requests_wait_as_long_as_the_gateway_asks()
    {
        _twilio.Faults.Enqueue(429);
        var before = _portal.Clock.GetUtcNow();
        var id = await SendAsync();

        var message = await _portal.MessageAsync(id);
        message.Problem.ShouldBe("twilio:429");
        message.DueAt.ShouldBeGreaterThanOrEqualTo(before.AddSeconds(120));
        (await LaterAsync(id)).State.ShouldBe(MessageState.Sent);
        _twilio.Taken.Count.ShouldBe(1);
        _twilio.Asked.ShouldBe(0, "a refused request leaves no doubt");
    }

    [Fact]
    public async Task An_error_of_the_server_is_not_answered_with_a_second_SMS_when_the_first_was_taken()
    {
        _twilio.Faults.Enqueue(500);
        var id = await SendAsync();
        (await _portal.MessageAsync(id)).UnresolvedSince.ShouldNotBeNull();

        var message = await LaterAsync(id);

        message.State.ShouldBe(MessageState.Sent);
        message.ProviderId.ShouldBe($"SM{0:x32}");
        _twilio.Taken.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_message_that_the_gateway_does_not_know_is_sent_again()
    {
        _twilio.Faults.Enqueue(503);
        var id = await SendAsync();

        (await LaterAsync(id)).State.ShouldBe(MessageState.Sent);
        _twilio.Asked.ShouldBe(1);
        _twilio.Taken.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_gateway_that_falls_silent_gets_no_second_SMS_before_it_has_answered_for_the_first()
    {
        _twilio.Hangs = true;
        var id = await SendAsync();
        (await _portal.MessageAsync(id)).State.ShouldBe(MessageState.Queued);

        _twilio.ListIsDown = true;
        (await LaterAsync(id)).ShouldSatisfyAllConditions(
            message => message.State.ShouldBe(MessageState.Queued),
            message => message.Problem.ShouldBe("twilio:list"));

        (_twilio.ListIsDown, _twilio.Hangs) = (false, false);
        (await LaterAsync(id)).State.ShouldBe(MessageState.Sent);
        _twilio.Taken.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Another_message_of_the_same_text_is_not_taken_for_the_lost_one()
    {
        await SendAsync();
        _twilio.Faults.Enqueue(503);
        var second = await _portal.QueueAsync(Draft with { Key = "test:sms:2" });
        await _portal.WorkAsync(MessageChannel.Sms);

        (await LaterAsync(second)).ProviderId.ShouldBe($"SM{1:x32}");
        _twilio.Taken.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_refused_message_is_final_and_keeps_the_gateways_code()
    {
        _twilio.Faults.Enqueue(400);
        var id = await SendAsync();

        (await LaterAsync(id)).ShouldSatisfyAllConditions(
            message => message.State.ShouldBe(MessageState.Failed),
            message => message.Problem.ShouldBe("twilio:21211"),
            message => message.Attempts.ShouldBe(1));
        _twilio.Taken.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wrong_account_loses_no_message()
    {
        _twilio.Faults.Enqueue(401);
        var id = await SendAsync();
        (await _portal.MessageAsync(id)).Problem.ShouldBe("twilio:401");

        (await LaterAsync(id)).State.ShouldBe(MessageState.Sent);
    }

    [Fact]
    public async Task A_message_that_never_gets_through_is_given_up_and_lives_again_when_an_administrator_says_so()
    {
        for (var i = 0; i < 12; i++)
        {
            _twilio.Faults.Enqueue(429);
        }

        var id = await SendAsync();
        for (var i = 0; i < 14; i++)
        {
            await LaterAsync(id);
        }

        (await _portal.MessageAsync(id)).ShouldSatisfyAllConditions(
            message => message.State.ShouldBe(MessageState.Failed),
            message => message.Attempts.ShouldBe(12));
        await _portal.TryAgainAsync(id);
        await _portal.WorkAsync(MessageChannel.Sms);
        (await _portal.MessageAsync(id)).State.ShouldBe(MessageState.Sent);
    }

    private async Task<Guid> SendAsync()
    {
        var id = await _portal.QueueAsync(Draft);
        await _portal.WorkAsync(MessageChannel.Sms);
        return id;
    }

    /// <summary>The message after the next attempt that back-off allows.</summary>
    private async Task<Message> LaterAsync(Guid id)
    {
        _portal.Clock.Advance(TimeSpan.FromHours(2));
        await _portal.WorkAsync(MessageChannel.Sms);
        return await _portal.MessageAsync(id);
    }
}
