using System.Security.Claims;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Petitions.Desk;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Platform.Auditing;

namespace CitizenPortal.Web.Features.Petitions.Papers;

/// <summary>The case as far as its papers may be seen: by those who may read its content, never by the accused.</summary>
internal sealed class PaperCase(CaseQuery cases, DenouncerWall wall, CaseTexts texts, IAudit audit)
{
    public async Task<Petition?> FindAsync(string typed, ClaimsPrincipal user, CancellationToken cancel)
    {
        if (CodeDisplay.Stored(typed) is not { } code || await cases.FindAsync(code, cancel) is not { } petition
            || !await wall.MayReadContentAsync(user, petition, cancel) || await wall.IsAccusedAsync(user, petition, cancel))
        {
            return null;
        }

        await texts.OpenAsync(petition, cancel);
        return petition;
    }

    /// <summary>The inspectorate reads; who has a part in the procedure writes.</summary>
    public static bool MayWrite(ClaimsPrincipal user) => PetitionAccess.Actors(user).Count > 0;

    /// <summary>Names and addresses stand on papers, so each reading is recorded.</summary>
    public Task ReadAsync(Petition petition, string what, CancellationToken cancel) =>
        audit.ReadAsync(AuditSubject.Of("petition", petition.Id, petition.Id), "petition.paper-read", what, cancel);
}
