using CitizenPortal.Web.Data;
using CitizenPortal.Web.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Platform.Auditing;

/// <summary>Readings of personal data; changes are recorded by themselves.</summary>
public interface IAudit
{
    /// <summary>Records the reading before the data is shown; when that fails, nothing is to be shown.</summary>
    /// <param name="subject">The thing read.</param>
    /// <param name="act">E.g. <c>petition.contact-read</c>.</param>
    /// <param name="details">Ids only, never what was read.</param>
    Task ReadAsync(AuditSubject subject, string act, string? details, CancellationToken cancel);
}

internal sealed class Audit(IServiceScopeFactory scopes, AuditActors actors, TimeProvider time) : IAudit
{
    private const string ReadingSuffix = ":read";
    private const int Attempts = 30;

    public async Task ReadAsync(AuditSubject subject, string act, string? details, CancellationToken cancel)
    {
        var reading = subject with { Chain = subject.Chain + ReadingSuffix };
        for (var attempt = 1; !await TryWriteAsync(reading, act, details, lastTry: attempt == Attempts, cancel); attempt++)
        {
            // Somebody else read the same thing at the same moment: hang on his link.
        }
    }

    private async Task<bool> TryWriteAsync(AuditSubject reading, string act, string? details, bool lastTry, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var last = await AuditInterceptor.Last(db, reading.Chain).FirstOrDefaultAsync(cancel);
        db.Add(AuditRecord.After(last, reading, actors.Current(), act, details, time.GetUtcNow()));
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException lost) when (!lastTry && lost is DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}

/// <summary>Who is behind the running request; outside of one it is the portal itself.</summary>
internal sealed class AuditActors(IHttpContextAccessor http)
{
    public AuditActor Current() => http.HttpContext switch
    {
        null => new AuditActor(AuditActorKind.System, null),
        { User: var user } when Roles.All.Any(user.IsInRole) => new AuditActor(AuditActorKind.Staff, user.Id()),
        _ => new AuditActor(AuditActorKind.Citizen, null),
    };
}
