namespace CitizenPortal.Web.Platform.Messaging;

/// <summary>Development's default: the message stays in the database, where /dev/messages shows it.</summary>
internal sealed class DatabaseSender : IMessageSender
{
    public Task<SendOutcome> SendAsync(Message message, CancellationToken cancel) =>
        Task.FromResult<SendOutcome>(new SendOutcome.Accepted(ProviderId: null));
}
