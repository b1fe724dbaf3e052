using CitizenPortal.Web.Outbox;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CitizenPortal.Web.Tests.Fixture;

/// <summary>A portal whose work loops do not run, so that a test decides when stored work is done.</summary>
public class QuietPortalFixture : PortalFixture
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services =>
        {
            foreach (var loop in services.Where(IsWorkLoop).ToList())
            {
                services.Remove(loop);
            }
        });
    }

    /// <summary>Work loops are the only hosted services that the portal makes by hand.</summary>
    private static bool IsWorkLoop(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService) && service is { IsKeyedService: false, ImplementationFactory: { } factory } && factory.Method.Module == typeof(OutboxModule).Module;
}
