using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CitizenPortal.Web.Features.Petitions.Protection;

/// <summary>Free texts of one kind of row that can betray a protected sender.</summary>
internal sealed class BetrayingText
{
    private readonly Func<PortalDb, Guid, IQueryable<Entity>> _ofCase;
    private readonly Func<PortalDb, IQueryable<Guid>> _open;

    private BetrayingText(Type type, string idName, IReadOnlyList<string> names, Func<PortalDb, Guid, IQueryable<Entity>> ofCase, Func<PortalDb, IQueryable<Guid>> open) =>
        (Type, IdName, Names, _ofCase, _open) = (type, idName, names, ofCase, open);

    public Type Type { get; }

    /// <summary>Property with the id of the petition.</summary>
    public string IdName { get; }

    /// <summary>Properties that hold the texts.</summary>
    public IReadOnlyList<string> Names { get; }

    public static BetrayingText Of<T>(string idName, params string[] names)
        where T : Entity =>
        new(typeof(T), idName, names, (db, petition) => db.Set<T>().Where(row => EF.Property<Guid>(row, idName) == petition), db => names.Select(name => Open<T>(db, idName, name)).Aggregate(Queryable.Concat));

    public Guid PetitionOf(EntityEntry entry) => (Guid)entry.Property(IdName).CurrentValue!;

    public IQueryable<Entity> OfCase(PortalDb db, Guid petition) => _ofCase(db, petition);

    /// <summary>Petitions, protected or not, of which such a text rests in the open.</summary>
    public IQueryable<Guid> InTheOpen(PortalDb db) => _open(db);

    private static IQueryable<Guid> Open<T>(PortalDb db, string idName, string name)
        where T : Entity =>
        db.Set<T>().Where(row => EF.Property<string?>(row, name) != null && EF.Property<string?>(row, name) != "" && !EF.Property<string>(row, name).StartsWith(TextCipher.Mark)).Select(row => EF.Property<Guid>(row, idName));
}

/// <summary>
/// What of a protected case rests sealed with its data key: story, requests, answers, what was said on the way, and what colleagues noted.
/// Code, kind, state, unit, person and days stay readable, since lists and clocks run on them (LTC Đ56).
/// </summary>
internal static class BetrayingTexts
{
    private const string PetitionId = nameof(PetitionEvent.PetitionId);

    public static IReadOnlyList<BetrayingText> All { get; } =
    [
        BetrayingText.Of<Petition>(
            nameof(Petition.Id), nameof(Petition.Subject), nameof(Petition.Story), nameof(Petition.Place), nameof(Petition.ForwardedBy), nameof(Petition.SupplementQuestion), nameof(Petition.AnswerText)),
        BetrayingText.Of<PetitionRequest>(PetitionId, nameof(PetitionRequest.Text), nameof(PetitionRequest.Answer), nameof(PetitionRequest.ContestReason)),
        BetrayingText.Of<PetitionEvent>(PetitionId, nameof(PetitionEvent.Detail)),
        BetrayingText.Of<ClockEntry>(PetitionId, nameof(ClockEntry.Reason)),
        BetrayingText.Of<CaseNote>(PetitionId, nameof(CaseNote.Text)),
        BetrayingText.Of<InspectionLead>(PetitionId, nameof(InspectionLead.Summary)),
        BetrayingText.Of<PetitionExtract>(PetitionId, nameof(PetitionExtract.Text)),
    ];

    private static readonly Dictionary<Type, BetrayingText> ByType = All.ToDictionary(text => text.Type);

    public static BetrayingText? Of(Type type) => ByType.GetValueOrDefault(type);
}
