using CitizenPortal.Browser.Tests.Fixture;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;

namespace CitizenPortal.Browser.Tests.Sessions;

/// <summary>Browsers at a portal with appointments of the test's choice.</summary>
public sealed class RoomBrowserFixture : BrowserFixture
{
    internal StandInBookings Bookings { get; } = new();

    /// <summary>An officer at his desk, already signed in.</summary>
    internal async Task<IPage> OfficerAsync(string role, string unit)
    {
        var context = await PersonAsync(1366, 768, camera: true);
        var user = await this.StaffAsync(role, unit);
        var (name, value) = await InScope(async services =>
        {
            var options = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
            var known = (await services.GetRequiredService<UserManager<PortalUser>>().FindByIdAsync(user.Id.ToString()))!;
            var principal = await services.GetRequiredService<IUserClaimsPrincipalFactory<PortalUser>>().CreateAsync(known);
            var properties = new AuthenticationProperties { IssuedUtc = Clock.GetUtcNow(), ExpiresUtc = Clock.GetUtcNow().AddHours(8) };
            return (options.Cookie.Name!, options.TicketDataFormat.Protect(new AuthenticationTicket(principal, properties, IdentityConstants.ApplicationScheme)));
        });
        await context.AddCookiesAsync([new Cookie { Name = name, Value = value, Url = Address }]);
        return await PageAsync(context);
    }

    internal async Task<IPage> CitizenAsync() => await PageAsync(await PersonAsync(360, 740, camera: true));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.RemoveAll<IBookings>().AddSingleton<IBookings>(Bookings));
    }

    private static async Task<IPage> PageAsync(IBrowserContext context)
    {
        await context.AddInitScriptAsync(RoomLines.Collect);
        return await context.NewPageAsync();
    }
}
