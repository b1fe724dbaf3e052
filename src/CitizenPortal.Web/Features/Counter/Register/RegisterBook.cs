using CitizenPortal.Domain.Counter;
using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Counter.Register;

/// <summary>Opens the lines of the register. A number lost to another desk is drawn again by whoever asked, so the numbers of a year have no gap.</summary>
internal sealed class RegisterBook(PortalDb db)
{
    public Task<RegisterEntry?> OfTicketAsync(Guid ticketId, CancellationToken cancel) =>
        db.Set<RegisterEntry>().SingleOrDefaultAsync(entry => entry.TicketId == ticketId, cancel);

    /// <summary>Adds the line to the unit of work, or hands a line that another desk began to this officer.</summary>
    public async Task OpenAsync(Ticket ticket, (Guid Id, string Name) officer, CancellationToken cancel)
    {
        if (await OfTicketAsync(ticket.Id, cancel) is { } begun)
        {
            begun.TakeOver(officer.Id, officer.Name);
            return;
        }

        var last = await db.Set<RegisterEntry>().Where(entry => entry.PlaceId == ticket.PlaceId && entry.Year == ticket.Date.Year).MaxAsync(entry => (int?)entry.Number, cancel);
        db.Add(RegisterEntry.Open(ticket, (last ?? 0) + 1, officer.Id, officer.Name));
    }
}
