using CitizenPortal.Domain.Petitions.Papers;
using CitizenPortal.Web.Outbox;
using CitizenPortal.Web.Platform;
using CitizenPortal.Web.Platform.Auditing;

namespace CitizenPortal.Web.Features.Petitions.Papers;

internal static class PapersModule
{
    public static IServiceCollection AddCasePapers(this IServiceCollection services)
    {
        RuleTexts.Add("paper.state", "Văn bản đã được lấy số hoặc đã hủy nên không làm được việc này nữa.");
        RuleTexts.Add("paper.void-reason", "Hãy ghi lý do hủy rõ ràng, từ 10 đến 500 chữ cái.");
        return services
            .AddScoped<PaperFields>()
            .AddScoped<CaseFacts>()
            .AddScoped<OutgoingRegister>()
            .AddScoped<PaperDesk>()
            .AddScoped<PaperCase>()
            .AddSingleton<PaperFiles>()
            .AddStoredWork(provider => provider.GetRequiredService<PaperFiles>())
            .AddAudited<CasePaper>("paper", paper => paper.PetitionId, nameof(CasePaper.FormCode), nameof(CasePaper.Symbol));
    }
}
