using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Petitions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CitizenPortal.Web.Features.Petitions.Protection;

/// <summary>Seals the texts of protected cases on their way into the database, whoever writes them: what is forgotten nowhere needs no remembering.</summary>
internal sealed class TextSealInterceptor(EnvelopeKeys keys) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        var db = eventData.Context!;
        var plain = Plain(db);
        if (plain.Count > 0)
        {
            Seal(db, plain, [.. Envelopes(db, plain)]);
        }

        return result;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = eventData.Context!;
        var plain = Plain(db);
        if (plain.Count > 0)
        {
            Seal(db, plain, await Envelopes(db, plain).ToListAsync(cancellationToken));
        }

        return result;
    }

    /// <summary>Texts about to be stored of cases that are, or may be, protected.</summary>
    private static ILookup<Guid, PropertyEntry> Plain(DbContext db)
    {
        var open = db.ChangeTracker.Entries<Petition>().Where(entry => !entry.Entity.SenderProtected).Select(entry => entry.Entity.Id).ToHashSet();
        return db.ChangeTracker.Entries<Entity>()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified)
            .Select(entry => (Entry: (EntityEntry)entry, Text: BetrayingTexts.Of(entry.Metadata.ClrType)))
            .Where(pair => pair.Text is not null)
            .Select(pair => (pair.Entry, Text: pair.Text!, Petition: pair.Text!.PetitionOf(pair.Entry)))
            .Where(one => !open.Contains(one.Petition))
            .SelectMany(one => one.Text.Names.Select(one.Entry.Property), (one, property) => (one.Petition, Property: property))
            .Where(one => one.Property.CurrentValue is string { Length: > 0 } && (one.Property.EntityEntry.State == EntityState.Added || one.Property.IsModified))
            .ToLookup(one => one.Petition, one => one.Property);
    }

    private static IQueryable<PetitionEnvelope> Envelopes(DbContext db, ILookup<Guid, PropertyEntry> plain)
    {
        var known = db.Set<PetitionEnvelope>().Local.Select(envelope => envelope.PetitionId).ToHashSet();
        var ids = plain.Select(group => group.Key).Where(id => !known.Contains(id)).ToList();
        return db.Set<PetitionEnvelope>().AsNoTracking().Where(envelope => EF.Parameter(ids).Contains(envelope.PetitionId));
    }

    private void Seal(DbContext db, ILookup<Guid, PropertyEntry> plain, List<PetitionEnvelope> stored)
    {
        foreach (var envelope in stored.Concat(db.Set<PetitionEnvelope>().Local.ToList()).DistinctBy(envelope => envelope.PetitionId).Where(envelope => plain.Contains(envelope.PetitionId)))
        {
            var key = keys.Unwrap(envelope.WrappedKey);
            foreach (var property in plain[envelope.PetitionId])
            {
                var text = (string)property.CurrentValue!;
                property.CurrentValue = TextCipher.Open(key, text) is null ? TextCipher.Close(key, text) : text;
            }
        }
    }
}
