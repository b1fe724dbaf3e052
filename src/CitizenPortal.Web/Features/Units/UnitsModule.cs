using CitizenPortal.Web.Features.Units.Contracts;

namespace CitizenPortal.Web.Features.Units;

internal static class UnitsModule
{
    public static IServiceCollection AddUnits(this IServiceCollection services) => services.AddSingleton<IUnitDirectory, UnitDirectory>();
}
