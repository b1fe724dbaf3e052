using System.Diagnostics;
using System.Net.Sockets;

namespace CitizenPortal.Benchmarks.Reception;

/// <summary>A server in a process of its own on loopback, ended with the measurement.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static async Task<ServerProcess> StartAsync(string assembly, IEnumerable<string> arguments, int port, IReadOnlyDictionary<string, string> settings, CancellationToken cancel)
    {
        var address = new Uri($"http://127.0.0.1:{port}");
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = Path.GetDirectoryName(assembly)! };
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var server = new ServerProcess(process, address);
        await server.WaitAsync(port, cancel);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private async Task WaitAsync(int port, CancellationToken cancel)
    {
        for (var attempt = 0; attempt < 600; attempt++)
        {
            if (_process.HasExited)
            {
                throw new InvalidOperationException($"The server ended with {_process.ExitCode}.");
            }

            try
            {
                using var line = new TcpClient();
                await line.ConnectAsync("127.0.0.1", port, cancel);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(200, cancel);
            }
        }

        throw new TimeoutException("The server does not listen.");
    }
}
