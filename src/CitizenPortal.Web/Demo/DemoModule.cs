namespace CitizenPortal.Web.Demo;

internal static class DemoModule
{
    public static IServiceCollection AddDemo(this IServiceCollection services, IHostEnvironment environment) => services;
}
