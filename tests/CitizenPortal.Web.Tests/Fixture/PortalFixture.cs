using CitizenPortal.Web.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Fixture;

/// <summary>The whole portal on a fresh database of its own. Monday 2 November 2026, 9:00 in Vietnam, unless the test moves the clock.</summary>
public class PortalFixture : WebApplicationFactory<Program>, IAsyncLifetime
{
    public static readonly DateTimeOffset Start = new(2026, 11, 2, 9, 0, 0, TimeSpan.FromHours(7));

    private readonly TestDatabase _database = TestDatabase.Create();
    private readonly string _files = Directory.CreateTempSubdirectory("portal-files-").FullName;

    public PortalFixture() => Clock.MoveTo(Start);

    public OffsetClock Clock { get; } = new();

    /// <summary>For another process that is to work on the same database.</summary>
    public KeyValuePair<string, string> DatabaseSetting => KeyValuePair.Create(_database.SettingName, _database.ConnectionString);

    /// <summary>Appointments that one phone may have; the people of most tests share a phone.</summary>
    protected virtual string PerPhone => "100000";

    protected virtual string PerPetition => "100000";

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public virtual async ValueTask InitializeAsync()
    {
        await _database.CreateAsync();
        await using var scope = Services.CreateAsyncScope();
        await DatabaseStart.MigrateAsync(scope.ServiceProvider);
    }

    /// <summary>A browser of its own: cookies, no automatic redirects.</summary>
    public HttpClient Browser() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });

    /// <summary>Runs something with a scope and its database, as a request would.</summary>
    public async Task<T> InScope<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public Task InScope(Func<IServiceProvider, Task> work) => InScope(async services =>
    {
        await work(services);
        return 0;
    });

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _database.DropAsync();
        Directory.Delete(_files, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting(_database.SettingName, _database.ConnectionString);
        builder.UseSetting("Files:Root", _files);
        builder.UseSetting("RateLimits:PublicPost", "100000");
        builder.UseSetting("RateLimits:Tracking", "100000");
        builder.UseSetting("RateLimits:SignIn", "100000");
        builder.UseSetting("Reception:Limits:PerPhone", PerPhone);
        builder.UseSetting("Reception:Limits:PerPetition", PerPetition);
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(Clock));
    }
}
