using CitizenPortal.Web.Data;
using CitizenPortal.Web.Outbox;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Messaging;

/// <summary>A portal with the senders of the test's choice, whose workers run when the test says so.</summary>
internal sealed class MessagingPortal(IReadOnlyDictionary<string, string> settings) : QuietPortalFixture
{
    public const string AccountSid = "ACbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
    public const string AuthToken = "12345678901234567890123456789012";

    public ConfiguredChannels Channels => Services.GetRequiredService<ConfiguredChannels>();

    public static Task<MessagingPortal> StartAsync(params IReadOnlyDictionary<string, string>[] settings) => StartAsync(settings.SelectMany(one => one).ToDictionary());

    public static Dictionary<string, string> Smtp(int port) => new()
    {
        ["Smtp:Host"] = "127.0.0.1",
        ["Smtp:Port"] = $"{port}",
        ["Smtp:Security"] = "None",
        ["Smtp:From"] = "Cổng Tiếp công dân <tiepcongdan@example.gov.vn>",
    };

    public static Dictionary<string, string> Twilio(Uri url, string publicUrl = "https://cp.example") => new()
    {
        ["Twilio:AccountSid"] = AccountSid,
        ["Twilio:AuthToken"] = AuthToken,
        ["Twilio:From"] = "+14155552345",
        ["Twilio:BaseUrl"] = url.AbsoluteUri,
        ["Portal:PublicUrl"] = publicUrl,
    };

    public async Task<Guid> QueueAsync(EmailDraft draft) => await QueueAsync(queue => queue.Add(draft), draft.Key);

    public async Task<Guid> QueueAsync(SmsDraft draft) => await QueueAsync(queue => queue.Add(draft), draft.Key);

    public Task<Message> MessageAsync(Guid id) =>
        InScope(services => services.GetRequiredService<PortalDb>().Set<Message>().AsNoTracking().SingleAsync(message => message.Id == id, Cancel));

    public Task<bool> TryAgainAsync(Guid id) => InScope(services => services.GetRequiredService<MessageRetry>().TryAgainAsync(id, Cancel));

    /// <summary>One worker of the channel, until nothing is due.</summary>
    public async Task WorkAsync(MessageChannel channel)
    {
        var worker = ActivatorUtilities.CreateInstance<MessageDispatch>(Services, channel);
        while (await worker.RunDueAsync(Cancel) > 0)
        {
            // As the loop does.
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        foreach (var (name, value) in settings)
        {
            builder.UseSetting(name, value);
        }
    }

    private static async Task<MessagingPortal> StartAsync(IReadOnlyDictionary<string, string> settings)
    {
        var portal = new MessagingPortal(settings);
        await portal.InitializeAsync();
        return portal;
    }

    private Task<Guid> QueueAsync(Action<IMessageQueue> add, string key) => InScope(async services =>
    {
        var db = services.GetRequiredService<PortalDb>();
        add(services.GetRequiredService<IMessageQueue>());
        await db.SaveChangesAsync(Cancel);
        return await db.Set<Message>().Where(message => message.Key == key).Select(message => message.Id).SingleAsync(Cancel);
    });
}
