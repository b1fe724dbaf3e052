using CitizenPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

namespace CitizenPortal.Browser.Tests.Fixture;

/// <summary>The portal on a real loopback port and a real Chromium with a fake camera and microphone.</summary>
public class BrowserFixture : PortalFixture
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public BrowserFixture() => UseKestrel(0);

    public string Address => ClientOptions.BaseAddress.ToString().TrimEnd('/');

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        StartServer();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", "--autoplay-policy=no-user-gesture-required",
                "--disable-features=WebRtcHideLocalIpsWithMdns", "--allow-loopback-in-peer-connection",
            ],
        });
    }

    /// <summary>A person at a device of her own: cookies, permissions and screen are not shared with anybody.</summary>
    public async Task<IBrowserContext> PersonAsync(int width, int height, bool camera = false, bool scripts = true)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
            JavaScriptEnabled = scripts,
            Permissions = camera ? ["camera", "microphone"] : [],
        });
        context.SetDefaultTimeout(30_000);
        return context;
    }

    public override async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
