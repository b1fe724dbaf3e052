using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions;

internal sealed class OwnPetitions(PortalDb db, PetitionTickets tickets, IPetitionDirectory directory) : IOwnPetitions
{
    public async Task<PetitionSummary?> OfBrowserAsync(HttpContext context, string? code, CancellationToken cancel)
    {
        if (code is null || CodeDisplay.Stored(code) is not { } stored || !tickets.Holds(context, stored))
        {
            return null;
        }

        var id = await db.Set<Petition>().Where(petition => petition.Code == stored).Select(petition => petition.Id).SingleOrDefaultAsync(cancel);
        return id == Guid.Empty ? null : await directory.FindAsync(id, cancel);
    }
}
