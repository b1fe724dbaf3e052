using CitizenPortal.Web.Data;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Messaging;

public sealed class MessageQueueTests(QuietPortalFixture portal) : IClassFixture<QuietPortalFixture>
{
    private readonly string _prefix = $"test:{Guid.NewGuid():N}:";

    [Fact]
    public async Task A_message_is_stored_with_the_change_that_caused_it()
    {
        await QueueAsync(new SmsDraft($"{_prefix}sms", "+84912345678", "Đã nhận đơn"));

        (await StatusAsync()).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            message => message.Key.ShouldBe($"{_prefix}sms"),
            message => message.Channel.ShouldBe(MessageChannel.Sms),
            message => message.State.ShouldBe(MessageState.Queued));
    }

    [Fact]
    public async Task A_change_that_is_rolled_back_sends_nothing()
    {
        await portal.InScope(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            await using var transaction = await db.Database.BeginTransactionAsync(PortalFixture.Cancel);
            services.GetRequiredService<IMessageQueue>().Add(new SmsDraft($"{_prefix}sms", "+84912345678", "Đã nhận đơn"));
            await db.SaveChangesAsync(PortalFixture.Cancel);
            await transaction.RollbackAsync(PortalFixture.Cancel);
        });

        (await StatusAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_message_of_the_same_key_is_passed_over()
    {
        await QueueAsync(new SmsDraft($"{_prefix}sms", "+84912345678", "một"));
        await QueueAsync(new SmsDraft($"{_prefix}sms", "+84912345678", "hai"));
        await QueueAsync(new SmsDraft($"{_prefix}x", "+84912345678", "ba"), new SmsDraft($"{_prefix}x", "+84912345678", "bốn"));

        (await StatusAsync()).Select(message => message.Key).ShouldBe([$"{_prefix}sms", $"{_prefix}x"]);
    }

    private Task<int> QueueAsync(params SmsDraft[] drafts) => portal.InScope(services =>
    {
        foreach (var draft in drafts)
        {
            services.GetRequiredService<IMessageQueue>().Add(draft);
        }

        return services.GetRequiredService<PortalDb>().SaveChangesAsync(PortalFixture.Cancel);
    });

    private Task<IReadOnlyList<MessageStatus>> StatusAsync() =>
        portal.InScope(services => services.GetRequiredService<IMessageQueue>().StatusAsync(_prefix, PortalFixture.Cancel));
}
