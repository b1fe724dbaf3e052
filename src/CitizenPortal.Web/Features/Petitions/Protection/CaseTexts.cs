using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Protection;

/// <summary>Opens the sealed texts of a protected case in memory, for whoever was found to have the right; who that is, is not decided here.</summary>
internal sealed class CaseTexts(PortalDb db, Envelopes envelopes)
{
    /// <summary>The petition with all of it that was loaded; of a petition that is not protected nothing changes.</summary>
    public async Task OpenAsync(Petition petition, CancellationToken cancel)
    {
        if (petition.SenderProtected)
        {
            await OpenAsync(petition.Id, [petition, .. petition.Requests, .. petition.History, .. petition.ClockEntries], cancel);
        }
    }

    /// <summary>Rows of one case.</summary>
    public async Task OpenAsync(Guid petition, IEnumerable<Entity> rows, CancellationToken cancel)
    {
        if (await EnvelopeAsync(petition, cancel) is not { } envelope)
        {
            return;
        }

        var key = envelopes.KeyOf(envelope);
        foreach (var row in rows)
        {
            Open(key, row);
        }
    }

    /// <summary>Marks every text of a case as to be stored, so that the coming save seals it.</summary>
    public async Task TouchAsync(Guid petition, CancellationToken cancel)
    {
        foreach (var kind in BetrayingTexts.All)
        {
            foreach (var row in await kind.OfCase(db, petition).ToListAsync(cancel))
            {
                var entry = db.Entry(row);
                foreach (var property in kind.Names.Select(entry.Property).Where(property => property.CurrentValue is string { Length: > 0 } && entry.State != EntityState.Added))
                {
                    property.IsModified = true;
                }
            }
        }
    }

    public async Task<PetitionEnvelope?> EnvelopeAsync(Guid petition, CancellationToken cancel) =>
        db.Set<PetitionEnvelope>().Local.FirstOrDefault(envelope => envelope.PetitionId == petition)
        ?? await db.Set<PetitionEnvelope>().AsNoTracking().SingleOrDefaultAsync(envelope => envelope.PetitionId == petition, cancel);

    /// <summary>An opened text is no change: a later save leaves what rests in the database as it is.</summary>
    private void Open(byte[] key, Entity row)
    {
        if (BetrayingTexts.Of(row.GetType()) is not { } kind)
        {
            return;
        }

        var entry = db.Entry(row);
        foreach (var property in kind.Names.Select(entry.Property))
        {
            if (property.CurrentValue is not string stored || TextCipher.Open(key, stored) is not { } text)
            {
                continue;
            }

            var wasModified = entry.State != EntityState.Detached && property.IsModified;
            property.CurrentValue = text;
            if (entry.State is EntityState.Unchanged or EntityState.Modified && !wasModified)
            {
                property.OriginalValue = text;
                property.IsModified = false;
            }
        }
    }
}
