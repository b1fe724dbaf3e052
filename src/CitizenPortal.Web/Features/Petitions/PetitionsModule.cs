namespace CitizenPortal.Web.Features.Petitions;

internal static class PetitionsModule
{
    public static IServiceCollection AddPetitions(this IServiceCollection services) => services;

    public static void MapPetitions(this WebApplication app)
    {
    }
}
