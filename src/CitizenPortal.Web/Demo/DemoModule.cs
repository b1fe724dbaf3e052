using CitizenPortal.Web.Data;

namespace CitizenPortal.Web.Demo;

internal static class DemoModule
{
    /// <summary>Nothing of the demo exists outside Development.</summary>
    public static IServiceCollection AddDemo(this IServiceCollection services, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
        {
            return services;
        }

        services.AddSingleton(new DemoSettings(DemoSettings.Seed));
        services.AddScoped<DemoAccounts>();
        services.AddScoped<IStartData, DemoData>();
        services.AddHostedService<DemoBanner>();
        return services;
    }
}
