using System.Security.Claims;
using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Access;

/// <summary>Keeps the list of those who may open an envelope, opens it for them, and names the accused.</summary>
internal sealed class AccessList(PortalDb db, DenouncerWall wall, TimeProvider time)
{
    private const int Attempts = 10;

    public async Task GrantAsync(Petition petition, Guid person, string reason, ClaimsPrincipal by, CancellationToken cancel)
    {
        CheckKeeper(by, petition);
        await CheckPersonAsync(petition, person, cancel);
        db.Add(EnvelopeAccess.Grant(petition.Id, person, by.Id(), reason, time.GetUtcNow(), breakGlass: null));
        await SaveAsync(cancel);
    }

    /// <summary>Only the head of the inspectorate, only for hours; for when those on the list cannot be reached.</summary>
    public async Task BreakGlassAsync(Petition petition, Guid person, TimeSpan length, string reason, ClaimsPrincipal by, CancellationToken cancel)
    {
        if (!by.IsInRole(Roles.InspectorateHead))
        {
            throw new RuleBrokenException("envelope.not-allowed");
        }

        await CheckPersonAsync(petition, person, cancel);
        db.Add(EnvelopeAccess.Grant(petition.Id, person, by.Id(), reason, time.GetUtcNow(), length));
        await SaveAsync(cancel);
    }

    /// <summary>False when there is no such line on the list of this case.</summary>
    public async Task<bool> RemoveAsync(Petition petition, Guid access, string reason, ClaimsPrincipal by, CancellationToken cancel)
    {
        CheckKeeper(by, petition);
        if (await db.Set<EnvelopeAccess>().SingleOrDefaultAsync(one => one.Id == access && one.PetitionId == petition.Id, cancel) is not { } held)
        {
            return false;
        }

        held.Remove(by.Id(), reason, time.GetUtcNow());
        await SaveAsync(cancel);
        return true;
    }

    public async Task OpenAsync(Petition petition, string reason, ClaimsPrincipal by, CancellationToken cancel)
    {
        if (!await wall.IsOnListAsync(by, petition, cancel))
        {
            throw new RuleBrokenException("envelope.not-allowed");
        }

        db.Add(EnvelopeOpening.Open(petition.Id, by.Id(), reason, time.GetUtcNow()));
        await SaveAsync(cancel);
    }

    /// <summary>From that moment the wall shuts out whoever is named, even if he stood on the list.</summary>
    public async Task AccuseAsync(Petition petition, string? unitCode, Guid? person, ClaimsPrincipal by, CancellationToken cancel)
    {
        CheckKeeper(by, petition);
        var known = await db.Set<PetitionAccused>().AsNoTracking().Where(accused => accused.PetitionId == petition.Id).ToListAsync(cancel);
        if (unitCode is not null && known.All(accused => accused.UnitCode != unitCode))
        {
            db.Add(PetitionAccused.Unit(petition.Id, unitCode));
        }

        if (person is { } accusedPerson && known.All(accused => accused.UserId != person))
        {
            db.Add(PetitionAccused.Person(petition.Id, accusedPerson));
        }

        await SaveAsync(cancel);
    }

    private static void CheckKeeper(ClaimsPrincipal by, Petition petition)
    {
        if (!DenouncerWall.KeepsList(by, petition))
        {
            throw new RuleBrokenException("envelope.not-allowed");
        }
    }

    private async Task CheckPersonAsync(Petition petition, Guid person, CancellationToken cancel)
    {
        var unit = await db.Users.Where(user => user.Id == person).Select(user => user.UnitCode).SingleOrDefaultAsync(cancel);
        if (await db.Set<PetitionAccused>().AnyAsync(accused => accused.PetitionId == petition.Id && (accused.UserId == person || (accused.UnitCode != null && accused.UnitCode == unit)), cancel))
        {
            throw new RuleBrokenException("envelope.accused");
        }
    }

    /// <summary>Two deeds on one wall at once meet at the same link of its audit chain: the second hangs on the first.</summary>
    private async Task SaveAsync(CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await db.SaveChangesAsync(cancel);
                return;
            }
            catch (DbUpdateConcurrencyException lost) when (lost.InnerException is DbUpdateException && attempt < Attempts)
            {
                // Said above.
            }
            catch (DbUpdateConcurrencyException)
            {
                throw new RuleBrokenException("envelope.already-removed");
            }
            catch (DbUpdateException lost) when (lost.IsUniqueViolation())
            {
                throw new RuleBrokenException("envelope.on-list");
            }
        }
    }
}
