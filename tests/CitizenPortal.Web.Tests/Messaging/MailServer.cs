using MimeKit;

namespace CitizenPortal.Web.Tests.Messaging;

/// <summary>aiosmtpd, a real SMTP server (Debian's python3-aiosmtpd), that lays each letter it takes into a Maildir.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private const string Python = "/usr/bin/python3";
    private const string Module = "/usr/lib/python3/dist-packages/aiosmtpd";

    private readonly string _maildir = Path.Combine(Path.GetTempPath(), $"maildir-{Guid.NewGuid():N}");
    private LoopbackProcess? _process;

    public int Port { get; } = LoopbackProcess.FreePort();

    public static async Task<MailServer> StartAsync()
    {
        Assert.SkipUnless(Directory.Exists(Module), "The mail server is missing. Install it as root: apt-get install python3-aiosmtpd");
        var server = new MailServer();
        server._process = await LoopbackProcess.StartAsync(
            Python, ["-m", "aiosmtpd", "--nosetuid", "--listen", $"127.0.0.1:{server.Port}", "--class", "aiosmtpd.handlers.Mailbox", server._maildir], server.Port);
        return server;
    }

    public async Task<IReadOnlyList<MimeMessage>> LettersAsync()
    {
        var box = Path.Combine(_maildir, "new");
        var letters = new List<MimeMessage>();
        foreach (var file in Directory.Exists(box) ? Directory.GetFiles(box) : [])
        {
            letters.Add(await MimeMessage.LoadAsync(file));
        }

        return letters;
    }

    public async ValueTask DisposeAsync()
    {
        await (_process?.DisposeAsync() ?? ValueTask.CompletedTask);
        if (Directory.Exists(_maildir))
        {
            Directory.Delete(_maildir, recursive: true);
        }
    }
}
