using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions;

/// <summary>What a petition came from and what came of it.</summary>
/// <param name="IsOrigin">The other is where this one came from.</param>
internal sealed record RelatedPetition(string Code, PetitionKind Kind, PetitionState State, string UnitCode, PetitionLink Link, bool IsOrigin)
{
    public string Words => (Link, IsOrigin) switch
    {
        (PetitionLink.Part, true) => "Tách từ đơn",
        (PetitionLink.Part, false) => "Phần được tách",
        (PetitionLink.NextLevel, true) => "Cấp trước",
        (PetitionLink.NextLevel, false) => "Cấp tiếp theo",
        _ => throw new InvalidOperationException($"Unknown link {Link}."),
    };
}

internal sealed class RelatedPetitions(PortalDb db)
{
    /// <param name="mayReadContent">Others are not told of a protected petition's relatives: by them the sender could be guessed.</param>
    public async Task<IReadOnlyList<RelatedPetition>> OfAsync(Petition petition, bool mayReadContent, CancellationToken cancel)
    {
        var (id, origin) = (petition.Id, petition.Origin);
        var found = await db.Set<Petition>().AsNoTracking()
            .Where(other => (other.Origin == id || other.Id == origin) && (mayReadContent || (!petition.SenderProtected && !other.SenderProtected)))
            .OrderBy(other => other.ReceivedAt).ThenBy(other => other.Code)
            .Select(other => new { other.Id, other.Code, other.Kind, other.State, other.UnitCode, other.OriginLink })
            .ToListAsync(cancel);
        return [.. found.Select(other => new RelatedPetition(other.Code, other.Kind, other.State, other.UnitCode, (other.Id == origin ? petition.OriginLink : other.OriginLink)!.Value, other.Id == origin))];
    }
}
