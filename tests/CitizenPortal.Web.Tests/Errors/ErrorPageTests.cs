using System.Net;
using AngleSharp.Html.Dom;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using NSubstitute.ExceptionExtensions;

namespace CitizenPortal.Web.Tests.Errors;

public sealed class ErrorPageTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("/khong-co-trang-nay")]
    [InlineData("/gui-don/khong/co")]
    [InlineData("/anh/khong-co.png")]
    [InlineData("/loi/500")]
    public async Task An_address_that_leads_nowhere_says_so_and_asks_for_no_sign_in(string path)
    {
        using var response = await portal.Browser().GetAsync(new Uri(path, UriKind.Relative), PortalFixture.Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.DocumentAsync()).QuerySelector("h1")!.TextContent.ShouldBe("Không có trang này");
    }

    [Fact]
    public async Task A_form_without_its_token_is_told_that_the_page_was_open_too_long()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("Code", "7K3P9QXM4E")]);
        using var response = await portal.Browser().PostAsync(new Uri("/tra-cuu", UriKind.Relative), form, PortalFixture.Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.DocumentAsync()).QuerySelector("h1")!.TextContent.ShouldBe("Trang đã mở quá lâu, cổng chưa nhận được gì");
    }

    [Fact]
    public async Task Too_many_posts_are_answered_with_a_page_that_says_when_to_try_again()
    {
        await using var strict = portal.WithWebHostBuilder(host => host.UseSetting("RateLimits:Tracking", "1"));
        using var browser = strict.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });
        var page = await browser.PageAsync("/tra-cuu");
        (await browser.SubmitAsync(page, "/tra-cuu", [])).Dispose();

        using var second = await browser.SubmitAsync(page, "/tra-cuu", []);

        second.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await second.DocumentAsync()).QuerySelector("main")!.TextContent.ShouldContain("chờ một phút");
    }

    [Fact]
    public async Task A_failure_shows_the_number_of_the_request_and_nothing_from_inside()
    {
        var broken = Substitute.For<ILegalClock>();
        broken.CalendarAsync(PortalFixture.Cancel).ThrowsAsyncForAnyArgs(new InvalidOperationException("connection to server at 10.0.0.5 refused"));
        await using var failing = portal.WithWebHostBuilder(host => host.ConfigureServices(services => services.AddSingleton(broken)));
        using var browser = failing.CreateClient();
        browser.DefaultRequestHeaders.Add("Cookie", ".AspNetCore.Identity.Application=broken");

        using var response = await browser.GetAsync(new Uri("/", UriKind.Relative), PortalFixture.Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        var html = await response.Content.ReadAsStringAsync(PortalFixture.Cancel);
        html.ShouldContain("Máy chủ của cổng gặp sự cố");
        html.ShouldNotContain("10.0.0.5");
        html.ShouldNotContain("InvalidOperationException");
        IHtmlDocument page = await response.DocumentAsync();
        page.QuerySelector("main .code")!.TextContent.ShouldNotBeEmpty();
        page.QuerySelector("main form").ShouldBeNull("a form would need the key ring, which lies in the database");
    }
}
