using System.Text;
using CitizenPortal.Web.Platform.Messaging;
using MimeKit;

namespace CitizenPortal.Web.Tests.Messaging;

public sealed class EmailTests
{
    private const string Ics = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//vi\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1@example.gov.vn\r\nDTSTAMP:20261102T020000Z\r\nDTSTART:20261109T013000Z\r\nSUMMARY:Buổi tiếp trực tuyến\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    private const string Subject = "Ông/Bà đã đặt lịch tiếp: thứ Hai, 9/11/2026, 8:30 – mã 7K3P9-QXM4E";
    private const string Text = "Kính gửi Ông/Bà,\n\nVào phòng tại https://cp.example/phong-tiep/abc?x=1&y=2.\nXin giữ <kín> đường dẫn này.";

    [Fact]
    public async Task A_letter_arrives_at_a_real_server_with_its_calendar_part()
    {
        await using var server = await MailServer.StartAsync();
        await using var portal = await MessagingPortal.StartAsync(MessagingPortal.Smtp(server.Port));
        var id = await portal.QueueAsync(new EmailDraft("booking:1:email", "ly.van.pao@example.vn", Subject, Text, new CalendarPart("REQUEST", Ics)));

        await portal.WorkAsync(MessageChannel.Email);

        var letter = (await server.LettersAsync()).ShouldHaveSingleItem();
        letter.Subject.ShouldBe(Subject);
        letter.From.Mailboxes.Single().Name.ShouldBe("Cổng Tiếp công dân");
        letter.To.Mailboxes.Single().Address.ShouldBe("ly.van.pao@example.vn");
        letter.MessageId.ShouldBe($"{id:N}@example.gov.vn");
        letter.TextBody!.ReplaceLineEndings("\n").TrimEnd().ShouldBe(Text);
        letter.HtmlBody!.ShouldContain("""<a href="https://cp.example/phong-tiep/abc?x=1&amp;y=2">""");
        letter.HtmlBody!.ShouldContain("&lt;k");

        var calendar = letter.BodyParts.OfType<TextPart>().Single(part => part.ContentType.MimeType == "text/calendar");
        calendar.ContentType.Parameters["method"].ShouldBe("REQUEST");
        calendar.ContentType.Charset.ShouldBe("utf-8");
        Encoding.UTF8.GetString(Decoded(calendar)).ShouldBe(Ics);
        letter.Body.ShouldBeOfType<Multipart>().First().ShouldBeOfType<MultipartAlternative>().ShouldContain(calendar);
        var file = letter.Attachments.OfType<MimePart>().Single();
        file.FileName.ShouldBe("invite.ics");
        Encoding.UTF8.GetString(Decoded(file)).ShouldBe(Ics);

        (await portal.MessageAsync(id)).State.ShouldBe(MessageState.Sent);
    }

    [Fact]
    public async Task Two_workers_send_a_letter_once()
    {
        await using var server = await MailServer.StartAsync();
        await using var portal = await MessagingPortal.StartAsync(MessagingPortal.Smtp(server.Port));
        for (var i = 0; i < 20; i++)
        {
            await portal.QueueAsync(new EmailDraft($"test:{i}", $"nguoi{i}@example.vn", Subject, Text));
        }

        await Task.WhenAll(portal.WorkAsync(MessageChannel.Email), portal.WorkAsync(MessageChannel.Email), portal.WorkAsync(MessageChannel.Email));

        var recipients = (await server.LettersAsync()).Select(letter => letter.To.Mailboxes.Single().Address).ToList();
        recipients.Count.ShouldBe(20);
        recipients.ShouldBeUnique();
    }

    [Fact]
    public async Task A_busy_server_gets_the_letter_later()
    {
        await using var server = new FaultyMailServer(MailFault.Busy);
        await using var portal = await MessagingPortal.StartAsync(MessagingPortal.Smtp(server.Port));
        var id = await portal.QueueAsync(new EmailDraft("test", "a@example.vn", Subject, Text));

        await portal.WorkAsync(MessageChannel.Email);

        (await portal.MessageAsync(id)).ShouldSatisfyAllConditions(
            message => message.State.ShouldBe(MessageState.Queued),
            message => message.Problem.ShouldBe("smtp:451"),
            message => message.DueAt.ShouldBeGreaterThan(portal.Clock.GetUtcNow()));
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        await portal.WorkAsync(MessageChannel.Email);
        (await portal.MessageAsync(id)).Attempts.ShouldBe(2);
    }

    [Theory]
    [InlineData("khong.co@example.vn", "smtp:550")]
    [InlineData("khong phai dia chi", "smtp:address")]
    public async Task An_address_that_the_server_does_not_know_is_final(string address, string problem)
    {
        await using var server = new FaultyMailServer(MailFault.UnknownMailbox);
        await using var portal = await MessagingPortal.StartAsync(MessagingPortal.Smtp(server.Port));
        var id = await portal.QueueAsync(new EmailDraft("test", address, Subject, Text));

        await portal.WorkAsync(MessageChannel.Email);

        var message = await portal.MessageAsync(id);
        message.State.ShouldBe(MessageState.Failed);
        message.Problem.ShouldBe(problem);
    }

    [Fact]
    public async Task A_server_that_falls_silent_is_given_up_in_time()
    {
        await using var server = new FaultyMailServer(MailFault.Silent);
        await using var portal = await MessagingPortal.StartAsync(MessagingPortal.Smtp(server.Port), new Dictionary<string, string> { ["Messaging:SendTime"] = "00:00:01" });
        var id = await portal.QueueAsync(new EmailDraft("test", "a@example.vn", Subject, Text));

        await portal.WorkAsync(MessageChannel.Email);

        var message = await portal.MessageAsync(id);
        message.State.ShouldBe(MessageState.Queued);
        message.UnresolvedSince.ShouldBeNull("nothing was handed over yet");
    }

    /// <summary>The bytes as they were sent; the text property would rewrite the ends of lines.</summary>
    private static byte[] Decoded(MimePart part)
    {
        using var bytes = new MemoryStream();
        part.Content!.DecodeTo(bytes);
        return bytes.ToArray();
    }
}
