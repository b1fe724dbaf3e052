using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CitizenPortal.Web.Tests.Messaging;

internal enum MailFault
{
    /// <summary>Takes the connection and says nothing.</summary>
    Silent,

    /// <summary>Takes the whole letter and never acknowledges it.</summary>
    SilentAfterData,

    /// <summary>Knows no such mailbox.</summary>
    UnknownMailbox,

    /// <summary>Has no time for anybody just now.</summary>
    Busy,
}

/// <summary>A mail server with one fault; what a real server will not do on demand.</summary>
internal sealed class FaultyMailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly MailFault _fault;
    private readonly Task _run;

    public FaultyMailServer(MailFault fault)
    {
        _fault = fault;
        _listener.Start();
        _run = RunAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public int Connections { get; private set; }

    /// <summary>The text of the letters taken, acknowledged or not.</summary>
    public List<string> Taken { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _run;
        _stop.Dispose();
    }

    private async Task RunAsync()
    {
        var talks = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                Connections++;
                talks.Add(TalkAsync(client));
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            if (_fault is MailFault.Silent)
            {
                await Task.Delay(Timeout.Infinite, _stop.Token);
            }

            await using var stream = connection.GetStream();
            using var reader = new StreamReader(stream, Encoding.Latin1);
            await using var writer = new StreamWriter(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync("220 faulty");
            while (await reader.ReadLineAsync(_stop.Token) is { } command)
            {
                await writer.WriteLineAsync(await AnswerAsync(command.ToUpperInvariant(), reader, writer));
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or IOException)
        {
            // The portal hung up, or the test is over.
        }
    }

    private async Task<string> AnswerAsync(string command, StreamReader reader, StreamWriter writer) => command.Split(' ')[0] switch
    {
        "EHLO" or "HELO" => "250 faulty",
        "MAIL" when _fault is MailFault.Busy => "451 try again later",
        "RCPT" when _fault is MailFault.UnknownMailbox => "550 no such mailbox",
        "DATA" => await TakeAsync(reader, writer),
        "QUIT" => "221 bye",
        _ => "250 ok",
    };

    private async Task<string> TakeAsync(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 go on");
        var letter = new StringBuilder();
        while (await reader.ReadLineAsync(_stop.Token) is { } line and not ".")
        {
            letter.AppendLine(line);
        }

        Taken.Add(letter.ToString());
        if (_fault is MailFault.SilentAfterData)
        {
            await Task.Delay(Timeout.Infinite, _stop.Token);
        }

        return "250 taken";
    }
}
