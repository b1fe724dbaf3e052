using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Petitions.Protection;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions;

internal sealed class PetitionDirectory(PortalDb db, Envelopes envelopes) : IPetitionDirectory
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
                     from contact in db.Set<PetitionContact>().Where(held => held.PetitionId == petition.Id).DefaultIfEmpty()
                     from envelope in db.Set<PetitionEnvelope>().AsNoTracking().Where(held => held.PetitionId == petition.Id).DefaultIfEmpty()
                     where petition.Code == stored && (envelope != null || contact!.Phone.EndsWith(digits))
                     select new { petition, envelope }).ToListAsync(cancel)
            : [];
        return matches is [var found] && (found.envelope is null || envelopes.Matches(found.envelope, digits)) ? Summary(found.petition) : null;
    }

    public async Task<CitizenContact?> ContactAsync(Guid id, CancellationToken cancel) =>
        await db.Set<PetitionContact>().AsNoTracking().Where(contact => contact.PetitionId == id)
            .Select(contact => new CitizenContact(contact.Name, contact.Phone == "" ? null : contact.Phone, contact.Email)).SingleOrDefaultAsync(cancel);

    private static PetitionSummary Summary(Petition petition) => new(
        petition.Id, petition.Code, petition.Kind, petition.State, petition.SenderProtected ? "" : petition.Subject, petition.UnitCode, petition.SenderProtected);
}
