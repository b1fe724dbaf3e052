using CitizenPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Architecture;

public sealed class EndpointTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public void No_staff_page_but_the_sign_in_is_open_to_everybody()
    {
        portal.Browser().Dispose();
        var open = portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText is { } route && route.TrimStart('/').StartsWith("can-bo", StringComparison.Ordinal))
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(route => !route.StartsWith("can-bo/dang-nhap", StringComparison.Ordinal));

        open.ShouldBeEmpty();
    }
}
