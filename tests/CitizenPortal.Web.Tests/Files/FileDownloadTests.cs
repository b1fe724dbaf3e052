using CitizenPortal.Web.Platform.Files;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;

namespace CitizenPortal.Web.Tests.Files;

public sealed class FileDownloadTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_download_is_saved_and_never_shown_in_the_portals_origin()
    {
        var context = new DefaultHttpContext { RequestServices = portal.Services };
        using var body = new MemoryStream();
        context.Response.Body = body;
        var file = new StoredFile(Guid.NewGuid(), "Đơn khiếu nại.pdf", "application/pdf", 5, "");

        await FileDownload.Result(file, new MemoryStream("%PDF-"u8.ToArray())).ExecuteResultAsync(new ActionContext(context, new RouteData(), new ActionDescriptor()));

        var headers = context.Response.Headers;
        headers.ContentDisposition.ToString().ShouldStartWith("attachment;");
        headers.ContentDisposition.ToString().ShouldContain("filename*=UTF-8''%C4%90%C6%A1n%20khi%E1%BA%BFu%20n%E1%BA%A1i.pdf");
        headers.XContentTypeOptions.ToString().ShouldBe("nosniff");
        headers.ContentSecurityPolicy.ToString().ShouldBe("default-src 'none'; sandbox");
        context.Response.ContentType.ShouldBe("application/pdf");
        body.ToArray().ShouldBe("%PDF-"u8.ToArray());
    }
}
