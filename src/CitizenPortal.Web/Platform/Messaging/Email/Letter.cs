using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using MimeKit;
using MimeKit.Text;

namespace CitizenPortal.Web.Platform.Messaging.Email;

/// <summary>
/// The message as mail programs want it: text, the same as HTML, and the calendar entry as a third alternative, which is what makes them offer "accept";
/// the entry is attached as a file too, for programs that only know files.
/// </summary>
internal static partial class Letter
{
    public static MimeMessage Write(Message message, MailboxAddress from, DateTimeOffset now)
    {
        var letter = new MimeMessage
        {
            Subject = message.Subject ?? "",
            Date = now,
            Body = Body(message),

            // Always the same for the same row: who gets it twice can tell.
            MessageId = string.Create(CultureInfo.InvariantCulture, $"{message.Id:N}@{from.Domain}"),
        };
        letter.From.Add(from);
        letter.To.Add(MailboxAddress.Parse(message.Recipient));
        letter.Headers.Add("Auto-Submitted", "auto-generated");
        letter.Headers.Add("X-Auto-Response-Suppress", "All");
        return letter;
    }

    private static Multipart Body(Message message)
    {
        var alternatives = new MultipartAlternative
        {
            new TextPart(TextFormat.Plain) { Text = message.Text },
            new TextPart(TextFormat.Html) { Text = Html(message.Text) },
        };
        if (message is not { Calendar: { } calendar, CalendarMethod: { } method })
        {
            return alternatives;
        }

        alternatives.Add(CalendarAlternative(calendar, method));
        return new Multipart("mixed") { alternatives, CalendarFile(calendar) };
    }

    private static TextPart CalendarAlternative(string calendar, string method)
    {
        var part = new TextPart("calendar") { Text = calendar };
        part.ContentType.Parameters["charset"] = "utf-8";
        part.ContentType.Parameters["method"] = method;
        part.ContentTransferEncoding = ContentEncoding.Base64;
        return part;
    }

    private static MimePart CalendarFile(string calendar) => new("application", "ics")
    {
        Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(calendar))),
        ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = "invite.ics" },
        ContentTransferEncoding = ContentEncoding.Base64,
    };

    private static string Html(string text)
    {
        var paragraphs = text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(paragraph => $"<p>{Links().Replace(HtmlEncoder.Default.Encode(paragraph), """<a href="$0">$0</a>""").Replace("&#xA;", "<br>\n", StringComparison.Ordinal)}</p>");
        return $"""<!DOCTYPE html><html lang="vi"><body style="font:16px/1.5 sans-serif;color:#1a1a1a">{string.Join('\n', paragraphs)}</body></html>""";
    }

    [GeneratedRegex(@"https?://[^\s<>""]*?(?=[.,;:!?)]*(?:\s|&#xA;|$))")]
    private static partial Regex Links();
}
