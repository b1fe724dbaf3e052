using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CitizenPortal.Web.Tests.Fixture;

namespace CitizenPortal.Web.Tests.Messaging;

/// <summary>A server of somebody else's, run on loopback for the time of a test.</summary>
internal sealed class LoopbackProcess : IAsyncDisposable
{
    private readonly Process _process;

    private LoopbackProcess(Process process) => _process = process;

    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    public static async Task<LoopbackProcess> StartAsync(string file, IEnumerable<string> arguments, int port, IReadOnlyDictionary<string, string>? environment = null, string? folder = null)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? "" };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        var said = new List<string?>();
        process.OutputDataReceived += (_, line) => said.Add(line.Data);
        process.ErrorDataReceived += (_, line) => said.Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new LoopbackProcess(process);
        await Eventually.IsTrueAsync(
            async () => process.HasExited ? throw new InvalidOperationException($"{file} ended: {string.Join('\n', said)}") : await AnswersAsync(port),
            $"{Path.GetFileName(file)} listens on port {port}",
            TimeSpan.FromSeconds(60));
        return server;
    }

    /// <summary>SIGKILL: the process gets no chance to put anything in order.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private static async Task<bool> AnswersAsync(int port)
    {
        using var socket = new TcpClient();
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, port, PortalFixture.Cancel);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
