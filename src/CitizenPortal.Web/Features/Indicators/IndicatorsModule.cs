using CitizenPortal.Web.Features.Indicators.Overview;

namespace CitizenPortal.Web.Features.Indicators;

internal static class IndicatorsModule
{
    public static IServiceCollection AddIndicators(this IServiceCollection services) => services.AddScoped<OverviewQuery>();
}
