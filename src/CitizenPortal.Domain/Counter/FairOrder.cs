namespace CitizenPortal.Domain.Counter;

/// <summary>Who comes next, by the rule of the place; the same tickets at the same time always give the same order.</summary>
public static class FairOrder
{
    public static Ticket? Next(IEnumerable<Ticket> tickets, int desk, int bookedInARow, QueueRule rule, DateTimeOffset now)
    {
        var waiting = tickets.Where(ticket => ticket.State == TicketState.Waiting).ToList();
        var sentHere = waiting.Where(ticket => ticket.ForDesk == desk).OrderBy(ticket => ticket.CalledAt).ThenBy(ticket => ticket.Number).FirstOrDefault();
        if (sentHere is not null)
        {
            return sentHere;
        }

        var free = waiting.Where(ticket => ticket.ForDesk is null).ToList();
        var keeps = free.Where(ticket => ticket.KeepsItsHour(rule)).OrderBy(ticket => ticket.SlotAt).ThenBy(ticket => ticket.Number).ToList();
        var due = keeps.FirstOrDefault(ticket => now >= ticket.SlotAt - rule.Early);
        var inOrder = free.Where(ticket => !ticket.KeepsItsHour(rule)).OrderBy(ticket => Rank(ticket, rule)).ThenBy(ticket => ticket.Number).FirstOrDefault();
        return (due, inOrder) switch
        {
            (not null, not null) => bookedInARow >= rule.BookedInARow ? inOrder : due,
            (not null, null) => due,
            (null, not null) => inOrder,
            // A free desk need not wait for the hour when nobody else does.
            (null, null) => keeps.FirstOrDefault(),
        };
    }

    /// <summary>The order in which the visitors would be called if one desk called them one after another, from now on.</summary>
    public static IReadOnlyList<Ticket> Forecast(IEnumerable<Ticket> tickets, int bookedInARow, QueueRule rule, DateTimeOffset now)
    {
        var left = tickets.Where(ticket => ticket.State == TicketState.Waiting).ToList();
        var order = left.Where(ticket => ticket.ForDesk is not null).OrderBy(ticket => ticket.CalledAt).ToList();
        left.RemoveAll(ticket => ticket.ForDesk is not null);
        while (Next(left, 0, bookedInARow, rule, now) is { } next)
        {
            bookedInARow = next.KeepsItsHour(rule) ? bookedInARow + 1 : 0;
            order.Add(next);
            left.Remove(next);
        }

        return order;
    }

    /// <summary>Priority counts as an earlier arrival, so it never holds up for ever those who came long before.</summary>
    private static DateTimeOffset Rank(Ticket ticket, QueueRule rule) =>
        ticket.Priority == TicketPriority.None ? ticket.WaitsFrom : ticket.WaitsFrom - rule.HeadStart;
}
