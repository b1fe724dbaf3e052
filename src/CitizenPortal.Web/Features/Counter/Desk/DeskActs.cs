using System.Security.Claims;
using CitizenPortal.Domain.Counter;
using CitizenPortal.Domain.Kernel;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Counter.Live;
using CitizenPortal.Web.Features.Counter.Register;
using CitizenPortal.Web.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Counter.Desk;

/// <summary>What an officer does with the visitor at his desk; the version of the ticket lets the first of two writers win.</summary>
internal sealed class DeskActs(PortalDb db, RegisterBook book, RegisterSeal seal, CounterBell bell, TimeProvider time)
{
    private const int MostAttempts = 50;

    public Task RecallAsync(CounterPlace place, int desk, CancellationToken cancel) => ActAsync(place, desk, ticket => ticket.Recall(desk, time.GetUtcNow()), cancel);

    public Task NoShowAsync(CounterPlace place, int desk, CancellationToken cancel) => ActAsync(place, desk, ticket => ticket.MarkNoShow(desk, place.Rule, time.GetUtcNow()), cancel);

    public Task TransferAsync(CounterPlace place, int desk, int toDesk, CancellationToken cancel) => ActAsync(place, desk, ticket => ticket.Transfer(desk, toDesk, place), cancel);

    public async Task ComeBackAsync(CounterPlace place, Guid ticketId, CancellationToken cancel)
    {
        var ticket = await db.Set<Ticket>().SingleOrDefaultAsync(each => each.Id == ticketId && each.PlaceId == place.Id, cancel) ?? throw new RuleBrokenException("counter.changed-meanwhile");
        ticket.ComeBack(time.GetUtcNow());
        await SaveAsync(place, cancel);
    }

    /// <summary>The visitor sits down and the register opens his line.</summary>
    public async Task StartAsync(CounterPlace place, int desk, ClaimsPrincipal officer, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            var ticket = await AtAsync(place, desk, cancel);
            ticket.Start(desk, time.GetUtcNow());
            await book.OpenAsync(ticket, (officer.Id(), officer.DisplayName()), cancel);
            try
            {
                await SaveAsync(place, cancel);
                return;
            }
            catch (DbUpdateException lost) when (attempt < MostAttempts && lost.IsUniqueViolation())
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Writes the line of the visitor at this desk; only the officer who hears him may.</summary>
    public async Task<RegisterEntry> WriteAsync(CounterPlace place, int desk, EntryForm form, bool finish, ClaimsPrincipal officer, CancellationToken cancel)
    {
        var ticket = await AtAsync(place, desk, cancel);
        var entry = await book.OfTicketAsync(ticket.Id, cancel) ?? throw new RuleBrokenException("counter.changed-meanwhile");
        if (entry.OfficerId != officer.Id())
        {
            throw new RuleBrokenException("counter.entry-of-another");
        }

        var lines = form.Lines();
        var isDenunciation = lines.Kind == MatterKind.Denunciation;
        entry.Write(new RegisterPerson(form.Name!, form.Address, seal.Close(form.Paper)), lines, isDenunciation ? seal.Close(new SealedPerson(form.Name!.Trim(), form.Address)) : null);
        if (isDenunciation)
        {
            ticket.HideName(entry.Name);
        }

        if (finish)
        {
            entry.Complete(time.GetUtcNow());
            ticket.Finish(desk, time.GetUtcNow());
        }

        await SaveAsync(place, cancel);
        return entry;
    }

    private async Task ActAsync(CounterPlace place, int desk, Action<Ticket> act, CancellationToken cancel)
    {
        act(await AtAsync(place, desk, cancel));
        await SaveAsync(place, cancel);
    }

    private async Task<Ticket> AtAsync(CounterPlace place, int desk, CancellationToken cancel) =>
        await db.Set<Ticket>().Where(ticket => ticket.PlaceId == place.Id && ticket.BusyDesk == desk).OrderByDescending(ticket => ticket.Date).FirstOrDefaultAsync(cancel)
        ?? throw new RuleBrokenException("counter.not-at-desk", desk);

    private async Task SaveAsync(CounterPlace place, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RuleBrokenException("counter.changed-meanwhile");
        }

        await bell.RingAsync(place.Id);
    }
}
