using System.Net;
using System.Security.Cryptography;
using System.Text;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Tests.Fixture;

namespace CitizenPortal.Web.Tests.Messaging;

public sealed class TwilioStatusHookTests : IAsyncLifetime
{
    private const string Sid = "SM00000000000000000000000000000000";

    private FakeTwilio _twilio = null!;
    private MessagingPortal _portal = null!;

    public async ValueTask InitializeAsync()
    {
        _twilio = await FakeTwilio.StartAsync();
        _portal = await MessagingPortal.StartAsync(MessagingPortal.Twilio(_twilio.Url), new Dictionary<string, string> { ["Messaging:SendTime"] = "00:00:01" });
    }

    public async ValueTask DisposeAsync()
    {
        await _portal.DisposeAsync();
        await _twilio.DisposeAsync();
    }

    [Fact]
    public async Task Exactly_what_Twilio_signed_is_accepted()
    {
        foreach (var address in TwilioReference.Signatures().Cases.GroupBy(signed => new Uri(signed.Url).GetLeftPart(UriPartial.Authority)))
        {
            await using var portal = await MessagingPortal.StartAsync(MessagingPortal.Twilio(_twilio.Url, publicUrl: address.Key));
            using var browser = portal.Browser();
            foreach (var signed in address)
            {
                (await PostAsync(browser, signed)).ShouldBe(HttpStatusCode.NoContent);
                var samePlace = TwilioSignatureTests.Variations(signed).Where(changed => changed.Url == signed.Url);
                foreach (var changed in samePlace)
                {
                    (await PostAsync(browser, changed)).ShouldBe(HttpStatusCode.Forbidden);
                }
            }
        }
    }

    [Fact]
    public async Task A_report_without_a_signature_is_refused()
    {
        using var browser = _portal.Browser();
        using var response = await browser.PostAsync(new Uri("/hooks/twilio/status", UriKind.Relative), new FormUrlEncodedContent([KeyValuePair.Create("MessageSid", Sid)]), PortalFixture.Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Reports_move_a_message_forward_only_and_a_replay_changes_nothing()
    {
        var id = await SendAsync();

        await ReportAsync(id, "delivered");
        var delivered = await _portal.MessageAsync(id);
        delivered.State.ShouldBe(MessageState.Delivered);

        _portal.Clock.Advance(TimeSpan.FromMinutes(1));
        await ReportAsync(id, "delivered");
        await ReportAsync(id, "sent");
        await ReportAsync(id, "undelivered", "30003");
        (await _portal.MessageAsync(id)).ShouldSatisfyAllConditions(
            message => message.State.ShouldBe(MessageState.Delivered),
            message => message.ChangedAt.ShouldBe(delivered.ChangedAt),
            message => message.Problem.ShouldBeNull());
    }

    [Fact]
    public async Task A_message_that_does_not_reach_the_phone_has_failed_with_Twilios_code()
    {
        var id = await SendAsync();

        await ReportAsync(id, "undelivered", "30003");

        var message = await _portal.MessageAsync(id);
        message.State.ShouldBe(MessageState.Failed);
        message.Problem.ShouldBe("twilio:30003");
    }

    [Fact]
    public async Task A_report_settles_a_message_whose_answer_was_lost()
    {
        _twilio.Hangs = true;
        var id = await SendAsync();
        (await _portal.MessageAsync(id)).State.ShouldBe(MessageState.Queued);

        await ReportAsync(id, "delivered");
        _twilio.Hangs = false;
        _portal.Clock.Advance(TimeSpan.FromHours(1));
        await _portal.WorkAsync(MessageChannel.Sms);

        (await _portal.MessageAsync(id)).ShouldSatisfyAllConditions(
            message => message.State.ShouldBe(MessageState.Delivered),
            message => message.ProviderId.ShouldBe(Sid));
        _twilio.Taken.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_report_of_another_SID_does_not_touch_a_message_that_has_its_own()
    {
        var id = await SendAsync();

        await ReportAsync(id, "failed", "30008", sid: "SM99999999999999999999999999999999");

        (await _portal.MessageAsync(id)).State.ShouldBe(MessageState.Sent);
    }

    private async Task<Guid> SendAsync()
    {
        var id = await _portal.QueueAsync(new SmsDraft("test:sms", "+84912345678", "Cổng đã nhận đơn của Ông/Bà."));
        await _portal.WorkAsync(MessageChannel.Sms);
        return id;
    }

    private async Task ReportAsync(Guid id, string status, string? error = null, string sid = Sid)
    {
        var fields = new Dictionary<string, string> { ["MessageSid"] = sid, ["MessageStatus"] = status };
        if (error is not null)
        {
            fields["ErrorCode"] = error;
        }

        var url = $"https://cp.example/hooks/twilio/status?m={id:N}";
        using var browser = _portal.Browser();
        (await PostAsync(browser, new SignedCallback(url, fields, Sign(url, fields)))).ShouldBe(HttpStatusCode.NoContent);
    }

    /// <summary>The same rule written a second time, so that a mistake in one of them shows; Twilio's own vectors are tested above.</summary>
    private static string Sign(string url, Dictionary<string, string> fields)
    {
        var text = url + string.Concat(fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => field.Key + field.Value));
#pragma warning disable CA5350 // Twilio's choice
        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(MessagingPortal.AuthToken), Encoding.UTF8.GetBytes(text)));
#pragma warning restore CA5350
    }

    private static async Task<HttpStatusCode> PostAsync(HttpClient browser, SignedCallback signed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(signed.Url).PathAndQuery, UriKind.Relative)) { Content = new FormUrlEncodedContent(signed.Params) };
        request.Headers.TryAddWithoutValidation("X-Twilio-Signature", signed.Signature);
        using var response = await browser.SendAsync(request, PortalFixture.Cancel);
        return response.StatusCode;
    }
}
