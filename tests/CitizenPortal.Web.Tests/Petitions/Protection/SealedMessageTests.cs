using System.Collections.Concurrent;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Petitions.Protection;

/// <summary>A message to a denouncer reaches him though no row says where he is.</summary>
public sealed class SealedMessageTests(SealedMessageTests.ListeningPortal portal) : IClassFixture<SealedMessageTests.ListeningPortal>
{
    [Fact]
    public async Task The_address_is_known_at_the_moment_of_sending_only()
    {
        await GivenDenunciation.SendAsync(portal);

        foreach (var channel in Enum.GetValues<MessageChannel>())
        {
            await ActivatorUtilities.CreateInstance<MessageDispatch>(portal.Services, channel).RunDueAsync(PortalFixture.Cancel);
        }

        portal.Sent.ShouldBe([(MessageChannel.Sms, "+84987650321"), (MessageChannel.Email, GivenDenunciation.Email)], ignoreOrder: true);
    }

    public sealed class ListeningPortal : QuietPortalFixture
    {
        internal ConcurrentBag<(MessageChannel, string)> Sent { get; } = [];

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services =>
            {
                foreach (var channel in Enum.GetValues<MessageChannel>())
                {
                    services.AddKeyedSingleton<IMessageSender>(channel, new Listener(Sent));
                }
            });
        }
    }

    private sealed class Listener(ConcurrentBag<(MessageChannel, string)> sent) : IMessageSender
    {
        public Task<SendOutcome> SendAsync(Message message, CancellationToken cancel)
        {
            sent.Add((message.Channel, message.Recipient));
            return Task.FromResult<SendOutcome>(new SendOutcome.Accepted(null));
        }
    }
}
