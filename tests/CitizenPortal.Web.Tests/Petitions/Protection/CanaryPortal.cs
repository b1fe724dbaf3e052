using System.Collections.Concurrent;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CitizenPortal.Web.Tests.Petitions.Protection;

/// <summary>A portal that writes everything it can into its log, and keeps the lines that betray the denouncer.</summary>
public sealed class CanaryPortal : PortalFixture
{
    internal LeakLog Log { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Messaging:KeepInDatabase", "true");
        builder.UseSetting("Logging:LogLevel:Default", "Trace");
        builder.UseSetting("Logging:Console:LogLevel:Default", "None");
        builder.ConfigureServices(services => services.AddSingleton<ILoggerProvider>(Log));
    }

    internal sealed class LeakLog : ILoggerProvider
    {
        public ConcurrentBag<string> Leaks { get; } = [];

        private int _lines;

        public int Lines => _lines;

        public ILogger CreateLogger(string categoryName) => new Ear(this, categoryName);

        public void Dispose()
        {
            // Nothing is held.
        }

        private sealed class Ear(LeakLog log, string category) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            {
                Interlocked.Increment(ref log._lines);
                var line = $"{formatter(state, exception)} {exception}";
                foreach (var canary in GivenDenunciation.Canaries.Append(GivenDenunciation.Telling).Where(canary => line.Contains(canary, StringComparison.OrdinalIgnoreCase)))
                {
                    log.Leaks.Add($"{logLevel} {category}: {canary}: {line[..Math.Min(line.Length, 300)]}");
                }
            }
        }
    }
}
