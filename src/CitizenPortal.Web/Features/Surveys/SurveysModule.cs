using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Surveys.Contracts;
using CitizenPortal.Web.Features.Surveys.Fill;

namespace CitizenPortal.Web.Features.Surveys;

internal static class SurveysModule
{
    public static IServiceCollection AddSurveys(this IServiceCollection services)
    {
        services.AddScoped<SurveyDraft>();
        services.AddScoped<ISurveyResults, SurveyResults>();
        services.AddScoped<ITimelineSource, SurveyTimeline>();
        return services;
    }

    public static void MapSurveys(this WebApplication app)
    {
    }
}
