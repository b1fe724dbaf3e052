namespace CitizenPortal.Web.Features.Surveys;

internal static class SurveysModule
{
    public static IServiceCollection AddSurveys(this IServiceCollection services) => services;

    public static void MapSurveys(this WebApplication app)
    {
    }
}
