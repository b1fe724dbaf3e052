using CitizenPortal.Web.Features.Petitions.Assign;
using CitizenPortal.Web.Features.Petitions.Counter;
using CitizenPortal.Web.Features.Petitions.Desk;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Petitions.Deadlines;
using CitizenPortal.Web.Features.Petitions.Notices;
using CitizenPortal.Web.Features.Petitions.Papers;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Features.Petitions.Queue;
using CitizenPortal.Web.Features.Petitions.Submit;
using CitizenPortal.Web.Features.Petitions.Track;
using CitizenPortal.Web.Platform;

namespace CitizenPortal.Web.Features.Petitions;

internal static class PetitionsModule
{
    public static IServiceCollection AddPetitions(this IServiceCollection services)
    {
        RuleTexts.Add("petition.step-not-allowed", "Đơn đã sang bước khác nên không làm được việc này nữa. Hãy tải lại trang để xem tình trạng mới.");
        RuleTexts.Add("petition.transfer-to-itself", "Đơn đang ở chính đơn vị này. Hãy chọn đơn vị khác để chuyển.");
        TermRuleTexts.Add();
        CaseworkRules.AddTexts();
        return services
            .AddDenouncerWall()
            .AddSingleton<PetitionTickets>()
            .AddSingleton<PersonalIdSeal>()
            .AddScoped<DraftDesk>()
            .AddScoped<SubmitPetition>()
            .AddScoped<PetitionUploads>()
            .AddScoped<PetitionClock>()
            .AddScoped<PetitionTimeline>()
            .AddScoped<PetitionMessages>()
            .AddScoped<CitizenFiles>()
            .AddScoped<AttachmentDownload>()
            .AddScoped<QueueQuery>()
            .AddScoped<Casework>()
            .AddScoped<CaseQuery>()
            .AddScoped<CaseNotes>()
            .AddScoped<Colleagues>()
            .AddScoped<BulkAssign>()
            .AddScoped<NextInQueue>()
            .AddScoped<SavedViews>()
            .AddScoped<FollowingPetitions>()
            .AddScoped<RelatedPetitions>()
            .AddScoped<TakeAtCounter>()
            .AddScoped<CitizenVerdicts>()
            .AddScoped<IPetitionDirectory, PetitionDirectory>()
            .AddScoped<IOwnPetitions, OwnPetitions>()
            .AddScoped<ICaseload, Caseload>()
            .AddScoped<IDueDates, DueDates>()
            .AddCasePapers()
            .AddScoped<TermDesk>()
            .AddHostedService<DueDateSweep>()
            .AddHostedService<DraftSweep>();
    }

    public static void MapPetitions(this WebApplication app)
    {
        // Every page of petitions is a Razor page.
    }
}
