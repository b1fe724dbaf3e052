using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Platform.Messaging;

internal sealed class MessageQueue(PortalDb db, TimeProvider time) : IMessageQueue
{
    public void Add(EmailDraft draft) => db.Add(Message.Of(draft, time.GetUtcNow()));

    public void Add(SmsDraft draft) => db.Add(Message.Of(draft, time.GetUtcNow()));

    public async Task<IReadOnlyList<MessageStatus>> StatusAsync(string keyPrefix, CancellationToken cancel) => await db.Set<Message>()
        .Where(message => message.Key.StartsWith(keyPrefix))
        .OrderBy(message => message.Id)
        .Select(message => new MessageStatus(message.Key, message.Channel, message.State, message.ChangedAt, message.Problem))
        .ToListAsync(cancel);

    public async Task HideAsync(string keyPrefix, string reference, string text, CancellationToken cancel)
    {
        foreach (var message in await db.Set<Message>().Where(message => message.Key.StartsWith(keyPrefix)).ToListAsync(cancel))
        {
            message.Hide(reference, text);
        }
    }
}
