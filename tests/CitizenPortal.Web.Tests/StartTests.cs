using System.Net;
using CitizenPortal.Web.Tests.Fixture;

namespace CitizenPortal.Web.Tests;

public sealed class StartTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/lib/signalr/signalr.min.js", HttpStatusCode.OK)]
    public async Task The_portal_answers(string path, HttpStatusCode expected)
    {
        using var response = await portal.Browser().GetAsync(new Uri(path, UriKind.Relative), PortalFixture.Cancel);

        response.StatusCode.ShouldBe(expected);
    }
}
