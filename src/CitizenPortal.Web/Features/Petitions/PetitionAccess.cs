using System.Security.Claims;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Platform.Security;

namespace CitizenPortal.Web.Features.Petitions;

/// <summary>What a member of staff may see and do with a petition.</summary>
internal static class PetitionAccess
{
    public static bool MaySee(ClaimsPrincipal user, Petition petition) => user.MaySeeUnit(petition.UnitCode);

    public static IReadOnlyCollection<PetitionActor> Actors(ClaimsPrincipal user) =>
    [
        .. new[]
        {
            (Roles.ReceptionOfficer, PetitionActor.ReceptionOfficer),
            (Roles.PetitionOfficer, PetitionActor.PetitionOfficer),
            (Roles.UnitHead, PetitionActor.UnitHead),
            (Roles.Board, PetitionActor.Board),
        }.Where(pair => user.IsInRole(pair.Item1)).Select(pair => pair.Item2),
    ];

    public static Deed Deed(ClaimsPrincipal user, DateTimeOffset at) => new(Actors(user), user.Id(), user.DisplayName(), at);
}
