using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions;

internal sealed class PetitionDirectory(PortalDb db) : IPetitionDirectory
{
    public async Task<PetitionSummary?> FindAsync(Guid id, CancellationToken cancel) =>
        await db.Set<Petition>().AsNoTracking().SingleOrDefaultAsync(petition => petition.Id == id, cancel) is { } found ? Summary(found) : null;

    /// <summary>One query whatever is wrong, so that neither the answer nor its time tells a wrong code from wrong digits.</summary>
    public async Task<PetitionSummary?> FindForCitizenAsync(string code, string phoneLast4, CancellationToken cancel)
    {
        var stored = CodeDisplay.Stored(code) ?? "";
        var digits = phoneLast4.Trim();
        var matches = digits.Length == 4
            ? await (from petition in db.Set<Petition>().AsNoTracking()
                     join contact in db.Set<PetitionContact>() on petition.Id equals contact.PetitionId
                     where petition.Code == stored && contact.Phone.EndsWith(digits)
                     select petition).ToListAsync(cancel)
            : [];
        return matches is [var found] ? Summary(found) : null;
    }

    public async Task<CitizenContact?> ContactAsync(Guid id, CancellationToken cancel) =>
        await db.Set<PetitionContact>().AsNoTracking().Where(contact => contact.PetitionId == id)
            .Select(contact => new CitizenContact(contact.Name, contact.Phone == "" ? null : contact.Phone, contact.Email)).SingleOrDefaultAsync(cancel);

    private static PetitionSummary Summary(Petition petition) => new(
        petition.Id, petition.Code, petition.Kind, petition.State, petition.SenderProtected ? "" : petition.Subject, petition.UnitCode, petition.SenderProtected);
}
