using CitizenPortal.Web.Data;
using CitizenPortal.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Messages.States;

/// <summary>One message as an administrator may see it: no text, because it may hold a link that opens a room, and no full address.</summary>
internal sealed record MessageRow(Guid Id, string Purpose, MessageChannel Channel, string Recipient, MessageState State, bool Waits, int Attempts, DateTimeOffset At, DateTimeOffset DueAt, string? Problem);

internal sealed class MessageList(PortalDb db, ConfiguredChannels channels)
{
    public const int PageSize = 50;

    public async Task<IReadOnlyDictionary<MessageState, int>> CountsAsync(CancellationToken cancel) => await db.Set<Message>()
        .GroupBy(message => message.State)
        .Select(group => new { group.Key, Count = group.Count() })
        .ToDictionaryAsync(group => group.Key, group => group.Count, cancel);

    public async Task<IReadOnlyList<MessageRow>> RowsAsync(MessageState? state, int page, CancellationToken cancel)
    {
        var rows = await db.Set<Message>().AsNoTracking()
            .Where(message => state == null || message.State == state)
            .OrderByDescending(message => message.ChangedAt)
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .ToListAsync(cancel);
        return [.. rows.Select(Row)];
    }

    /// <summary>Channels that wait for somebody to configure them, with the number of messages that wait in each.</summary>
    public async Task<IReadOnlyDictionary<MessageChannel, int>> UnconfiguredAsync(CancellationToken cancel)
    {
        var waiting = await db.Set<Message>().Where(message => message.State == MessageState.Queued)
            .GroupBy(message => message.Channel)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(cancel);
        return waiting.Where(group => !channels.Has(group.Key)).ToDictionary(group => group.Key, group => group.Count);
    }

    private MessageRow Row(Message message) => new(
        message.Id, MessageWords.Purpose(message.Key), message.Channel, MessageWords.Masked(message.Channel, message.Recipient), message.State,
        message.State is MessageState.Queued && !channels.Has(message.Channel), message.Attempts, message.ChangedAt, message.DueAt, MessageWords.Problem(message.Problem));
}
