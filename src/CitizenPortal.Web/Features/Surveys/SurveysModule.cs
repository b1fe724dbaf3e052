using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Sessions;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Surveys.Contracts;
using CitizenPortal.Web.Features.Surveys.Fill;
using CitizenPortal.Web.Features.Surveys.Invite;
using CitizenPortal.Web.Outbox;

namespace CitizenPortal.Web.Features.Surveys;

internal static class SurveysModule
{
    public static IServiceCollection AddSurveys(this IServiceCollection services)
    {
        services.AddScoped<InvitationPost>();
        services.AddHandler<SessionEnded, InviteAfterSession>();
        services.AddHandler<PetitionClosed, InviteAfterPetition>();
        services.AddScoped<SurveyDraft>();
        services.AddScoped<ISurveyResults, SurveyResults>();
        services.AddScoped<ITimelineSource, SurveyTimeline>();
        return services;
    }

    public static void MapSurveys(this WebApplication app)
    {
    }
}
