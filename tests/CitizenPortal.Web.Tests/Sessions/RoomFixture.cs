using System.Net;
using System.Security.Claims;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Sessions.Room;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CitizenPortal.Web.Tests.Sessions;

/// <summary>The portal with appointments of the test's choice, and lines to its rooms.</summary>
public sealed class RoomFixture : PortalFixture
{
    private static readonly Uri Address = new("https://localhost");

    internal StandInBookings Bookings { get; } = new();

    /// <summary>An appointment in 20 minutes, and the room of it.</summary>
    internal async Task<(BookingSummary Booking, Guid Session)> RoomAsync(string token, string unit = "BTCD")
    {
        var booking = Bookings.Add(token, Clock.GetUtcNow().AddMinutes(20), one => one with { UnitCode = unit });
        var session = await InScope(async services => (await services.GetRequiredService<Rooms>().OfBookingAsync(booking, Cancel)).Session.Id);
        return (booking, session);
    }

    /// <summary>The sign-in cookie of a new member of staff, as the sign-in pages would give it.</summary>
    internal async Task<string> StaffCookieAsync(string role, string? unit)
    {
        var user = await this.StaffAsync(role, unit);
        return await InScope(async services => Cookie(IdentityConstants.ApplicationScheme, await services.GetRequiredService<IUserClaimsPrincipalFactory<PortalUser>>().CreateAsync(
            (await services.GetRequiredService<UserManager<PortalUser>>().FindByIdAsync(user.Id.ToString()))!)));
    }

    /// <summary>The citizen's pass, got through his own link.</summary>
    internal async Task<string> PassAsync(string token)
    {
        var browser = Browser();
        var page = await browser.PageAsync(ReceptionLinks.Join(token));
        using var answer = await browser.SubmitAsync(page, ReceptionLinks.Join(token), []);
        return answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("phong-tiep=", StringComparison.Ordinal)).Split(';')[0];
    }

    internal HttpClient With(string cookie)
    {
        var cookies = new CookieContainer();
        cookies.SetCookies(Address, cookie);
        return CreateDefaultClient(Address, new CookieContainerHandler(cookies));
    }

    internal async Task<RoomLine> LineAsync(Guid session, string seat, string cookie, string? page = null)
    {
        var connection = new HubConnectionBuilder().WithUrl("https://localhost/hubs/reception", options =>
        {
            options.Transports = HttpTransportType.WebSockets;
            options.SkipNegotiation = true;
            options.WebSocketFactory = async (context, cancel) =>
            {
                var sockets = Server.CreateWebSocketClient();
                sockets.ConfigureRequest = request => request.Headers.Cookie = cookie;
                return await sockets.ConnectAsync(context.Uri, cancel);
            };
        }).Build();
        var line = new RoomLine(connection, session, seat, page ?? Guid.NewGuid().ToString());
        await connection.StartAsync(Cancel);
        return line;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.RemoveAll<IBookings>().AddSingleton<IBookings>(Bookings));
    }

    private string Cookie(string scheme, ClaimsPrincipal principal)
    {
        var options = Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(scheme);
        var properties = new AuthenticationProperties { IssuedUtc = Clock.GetUtcNow(), ExpiresUtc = Clock.GetUtcNow().AddHours(8) };
        return $"{options.Cookie.Name}={options.TicketDataFormat.Protect(new AuthenticationTicket(principal, properties, scheme))}";
    }
}
