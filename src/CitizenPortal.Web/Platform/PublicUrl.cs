using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CitizenPortal.Web.Platform;

/// <summary>The address under which people reach the portal, for links in messages; never taken from a request's Host header.</summary>
internal sealed class PublicUrl(IConfiguration configuration, IServer server)
{
    public Uri Absolute(string path) => new(new Uri(Root), path);

    private string Root =>
        configuration["Portal:PublicUrl"]
        ?? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
        ?? "http://localhost";
}
