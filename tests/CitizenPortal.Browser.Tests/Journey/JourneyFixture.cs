using CitizenPortal.Browser.Tests.Fixture;
using CitizenPortal.Browser.Tests.Sessions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CitizenPortal.Browser.Tests.Journey;

/// <summary>The whole portal as it stands; only what leaves it by post stays in the database.</summary>
public sealed class JourneyFixture : BrowserFixture
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Messaging:KeepInDatabase", "true");
    }

    internal async Task<IPage> DeviceAsync(int width, int height)
    {
        var context = await PersonAsync(width, height, camera: true);
        await context.AddInitScriptAsync(RoomLines.Collect);
        return await context.NewPageAsync();
    }

    /// <summary>What the person finds in the phone or the letter box, once it was sent.</summary>
    internal async Task<Message> ReceivedAsync(MessageChannel channel, string keyPart)
    {
        Message? found = null;
        await Eventually.IsTrueAsync(
            async () => (found = await InScope(services => services.GetRequiredService<PortalDb>().Set<Message>().AsNoTracking()
                .Where(message => message.Channel == channel && message.Key.Contains(keyPart) && message.State == MessageState.Sent)
                .FirstOrDefaultAsync(Cancel))) is not null,
            $"a message {keyPart} by {channel}");
        return found!;
    }
}
