using CitizenPortal.Web.Tests.Fixture;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CitizenPortal.Browser.Tests.Sessions;

/// <summary>The lines of a room: picture and sound from browser to browser, and the control line to the server.</summary>
internal static class RoomLines
{
    /// <summary>Lets a test cut the control line of a page as a bad network does.</summary>
    public const string Collect = """
        window.lines = [];
        window.WebSocket = class extends window.WebSocket { constructor(...args) { super(...args); window.lines.push(this); } };
        """;

    /// <summary>The control line of both breaks; picture and sound go on, and the line comes back by itself.</summary>
    public static async Task CutAndRecoverAsync(IPage officer, IPage citizen)
    {
        foreach (var page in new[] { officer, citizen })
        {
            await page.EvaluateAsync("window.lines.at(-1).close(4000)");
        }

        await officer.MediaAdvancesAsync();
        await citizen.MediaAdvancesAsync();
        foreach (var page in new[] { officer, citizen })
        {
            await page.WaitForFunctionAsync("window.lines.length >= 2 && window.lines.at(-1).readyState === 1");
            await Expect(page.Locator("#mat-mang")).ToBeHiddenAsync();
        }

        await citizen.GetByRole(AriaRole.Button, new() { Name = "Tôi nói xong" }).ClickAsync();
        await citizen.GetByRole(AriaRole.Button, new() { Name = "Xin nói" }).ClickAsync();
        await Expect(officer.GetByText("Xin nói")).ToBeVisibleAsync();
    }

    /// <summary>More frames are decoded and more sound bytes arrive than two seconds ago; a line that was cut has half a minute to come back.</summary>
    public static async Task MediaAdvancesAsync(this IPage page)
    {
        const string States = """
            () => JSON.stringify(window.roomConnections().map((line) => [
              line.signalingState, line.iceGatheringState, line.iceConnectionState, line.connectionState,
              ...[line.localDescription, line.remoteDescription].map((one) => one && `${one.type} ${one.sdp.split('a=candidate').length - 1}`),
              line.getTransceivers().map((one) => [one.receiver.track.kind, one.direction, one.currentDirection, one.sender.track?.readyState, one.receiver.track.muted])]))
            """;
        const string Counts = """
            async () => {
              let frames = 0, sound = 0;
              for (const line of window.roomConnections()) {
                for (const one of (await line.getStats()).values()) {
                  if (one.type !== 'inbound-rtp') continue;
                  if (one.kind === 'video') frames += one.framesDecoded ?? 0; else sound += one.bytesReceived ?? 0;
                }
              }
              return [frames, sound];
            }
            """;
        for (var attempt = 0; attempt < 15; attempt++)
        {
            var before = await page.EvaluateAsync<long[]>(Counts);
            await Task.Delay(2000, PortalFixture.Cancel);
            var after = await page.EvaluateAsync<long[]>(Counts);
            if (after[0] > before[0] + 5 && after[1] > before[1] + 100)
            {
                return;
            }
        }

        Assert.Fail($"Neither picture nor sound advances: {await page.EvaluateAsync<string>(States)}");
    }
}
