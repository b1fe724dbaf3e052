using CitizenPortal.Domain.Kernel;
using CitizenPortal.Web.Outbox;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CitizenPortal.Web.Platform.Auditing;

internal static class AuditingModule
{
    /// <summary>Before the outbox, whose interceptor looks for the records that this one adds.</summary>
    public static IServiceCollection AddAuditing(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<AuditRules>();
        services.AddSingleton<AuditActors>();
        services.AddSingleton<IInterceptor, AuditInterceptor>();
        services.AddSingleton<IAudit, Audit>();
        services.AddScoped<AuditTrail>();
        services.AddScoped<AuditVerifier>();
        services.AddSingleton<AuditSealer>();
        return services.AddStoredWork(provider => provider.GetRequiredService<AuditSealer>());
    }

    /// <summary>After every other interceptor.</summary>
    public static IServiceCollection AddAuditRaces(this IServiceCollection services) => services.AddSingleton<IInterceptor, AuditRaceInterceptor>();

    /// <summary>From now on each stored change of <typeparamref name="T"/> is recorded; it is the entity that begins its chain.</summary>
    public static IServiceCollection AddAudited<T>(this IServiceCollection services, string kind, Func<T, Guid?> caseId, params string[] shown)
        where T : Entity =>
        services.AddSingleton(new AuditRule(typeof(T), true, one => AuditSubject.Of(kind, ((T)one).Id, caseId((T)one)), null, shown));

    /// <summary>Lines of a history: each is a record in the chain of the thing it belongs to.</summary>
    public static IServiceCollection AddAuditedLine<T>(this IServiceCollection services, Func<T, AuditSubject> subject, Func<T, string> act, Func<T, string?>? details = null, bool onlyAdded = false)
        where T : Entity =>
        services.AddSingleton(new AuditRule(typeof(T), false, line => subject((T)line), line => act((T)line), []) { Details = line => details?.Invoke((T)line), OnlyAdded = onlyAdded });
}
