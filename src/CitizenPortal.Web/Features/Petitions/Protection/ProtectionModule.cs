using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Petitions.Access;
using CitizenPortal.Web.Features.Petitions.Extract;
using CitizenPortal.Web.Outbox;
using CitizenPortal.Web.Platform;
using CitizenPortal.Web.Platform.Auditing;
using CitizenPortal.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CitizenPortal.Web.Features.Petitions.Protection;

internal static class ProtectionModule
{
    public static IServiceCollection AddDenouncerWall(this IServiceCollection services)
    {
        RuleTexts.Add("petition.accused-unit", "Đơn tố cáo không được giao cho chính đơn vị bị tố cáo. Hãy chọn đơn vị khác.");
        RuleTexts.Add("envelope.reason", "Hãy ghi lý do rõ ràng, từ 10 đến 500 chữ cái.");
        RuleTexts.Add("envelope.break-glass-length", "Quyền mở khẩn cấp dài nhất 24 giờ.");
        RuleTexts.Add("envelope.already-removed", "Người này đã được đưa ra khỏi danh sách.");
        RuleTexts.Add("envelope.not-allowed", "Anh/chị không có quyền làm việc này với danh tính người tố cáo.");
        RuleTexts.Add("envelope.on-list", "Người này đã có trong danh sách được mở.");
        RuleTexts.Add("envelope.accused", "Người hoặc đơn vị bị tố cáo không được đưa vào danh sách.");
        RuleTexts.Add("extract.length", "Bản trích dài từ 20 đến 30.000 chữ cái.");
        RuleTexts.Add("extract.identifies", "Bản trích vẫn còn thông tin của người tố cáo. Hãy lược bỏ rồi ghi lại.");
        return services
            .AddSingleton<EnvelopeKeys>()
            .AddSingleton<Envelopes>()
            .AddSingleton<IInterceptor, TextSealInterceptor>()
            .AddScoped<CaseTexts>()
            .AddScoped<SealedFiles>()
            .AddScoped<PetitionSenders>()
            .AddScoped<DenouncerWall>()
            .AddScoped<AccessList>()
            .AddScoped<AccessQuery>()
            .AddScoped<ExtractDesk>()
            .AddScoped<ISealedRecipients, EnvelopeRecipients>()
            .AddHandler<OpenFilesLeft, DestroyOpenFiles>()
            .AddPetitionAudit();
    }

    /// <summary>Changes of a case and of its wall; readings are recorded where the data is shown.</summary>
    private static IServiceCollection AddPetitionAudit(this IServiceCollection services) => services
        .AddAudited<Petition>("petition", petition => petition.Id, nameof(Petition.UnitCode), nameof(Petition.DueTerm))
        .AddAuditedLine<PetitionEvent>(line => AuditSubject.Of("petition", line.PetitionId, line.PetitionId), line => $"petition.{line.Action?.ToString() ?? "Submit"}", onlyAdded: true)
        .AddAudited<PetitionEnvelope>("envelope", envelope => envelope.PetitionId)
        .AddAudited<PetitionExtract>("extract", extract => extract.PetitionId)
        .AddAuditedLine<PetitionVerifier>(verifier => Wall(verifier.PetitionId), _ => "verifier.named", verifier => $"person {verifier.UserId:N}")
        .AddAuditedLine<EnvelopeAccess>(access => Wall(access.PetitionId), Deed, access => $"access {access.Id:N}, person {access.UserId:N}")
        .AddAuditedLine<EnvelopeOpening>(opening => Wall(opening.PetitionId), _ => "envelope.opened", opening => $"opening {opening.Id:N}")
        .AddAuditedLine<PetitionAccused>(accused => Wall(accused.PetitionId), _ => "accused.named", accused => accused.UnitCode is { } unit ? $"unit {unit}" : $"person {accused.UserId:N}");

    private static AuditSubject Wall(Guid petition) => AuditSubject.Of("wall", petition, petition);

    private static string Deed(EnvelopeAccess access) => access switch
    {
        { RemovedAt: not null } => "envelope.access-removed",
        { Until: not null } => "envelope.break-glass",
        _ => "envelope.access-granted",
    };
}
