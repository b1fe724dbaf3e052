using CitizenPortal.Browser.Tests.Fixture;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Counter.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Counter;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;

namespace CitizenPortal.Browser.Tests.Counter;

/// <summary>An officer at the desk and the screen in the hall, each in a browser of its own, live.</summary>
public sealed class CounterTests(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    /// <summary>Lets the test cut the screen's line as a bad network does.</summary>
    private const string CollectLines = """
        window.lines = [];
        window.WebSocket = class extends window.WebSocket { constructor(...args) { super(...args); window.lines.push(this); } };
        """;

    [Fact]
    public async Task The_hall_shows_each_call_without_a_reload_and_is_right_again_after_its_line_was_cut()
    {
        var booking = await portal.AppointmentAsync("SNV");
        var desk = await OfficerAsync("SNV", Roles.ReceptionOfficer);
        var hall = await HallAsync("SNV");
        await Assertions.Expect(hall.Locator("#line")).ToHaveTextAsync("Đang nối trực tiếp");

        await desk.GotoAsync(CounterLinks.CheckIn);
        await desk.Locator("#Scan").FillAsync(booking.Code);
        await desk.Keyboard.PressAsync("Enter");
        await Assertions.Expect(desk.Locator(".given__number")).ToHaveTextAsync("001");
        await Assertions.Expect(hall.Locator("[data-waiting]")).ToHaveTextAsync("1");
        await WalkInAsync(desk);

        await desk.GotoAsync(CounterLinks.Desk(1));
        await desk.GetByRole(AriaRole.Button, new() { Name = "Gọi người tiếp theo" }).ClickAsync();
        await Assertions.Expect(hall.Locator(".hall__number")).ToHaveTextAsync("002");

        await hall.Context.SetOfflineAsync(true);
        await hall.EvaluateAsync("window.lines.forEach(line => line.close())");
        await Assertions.Expect(hall.Locator("#line")).ToHaveTextAsync("Mất kết nối, đang nối lại");
        await desk.GotoAsync(CounterLinks.Desk(2));
        await desk.GetByRole(AriaRole.Button, new() { Name = "Gọi người tiếp theo" }).ClickAsync();
        await Assertions.Expect(desk.Locator(".visitor__number")).ToContainTextAsync("001");
        await Assertions.Expect(hall.Locator(".hall__number")).ToHaveTextAsync("002");
        await hall.Context.SetOfflineAsync(false);

        await Assertions.Expect(hall.Locator(".hall__number")).ToHaveTextAsync("001", new() { Timeout = 30_000 });
        await Assertions.Expect(hall.Locator("#line")).ToHaveTextAsync("Đang nối trực tiếp");
        await hall.ReloadAsync();
        await Assertions.Expect(hall.Locator(".hall__number")).ToHaveTextAsync("001");
    }

    [Fact]
    public async Task Every_page_of_the_counter_looks_right_on_a_phone_and_at_a_desk()
    {
        await portal.AppointmentAsync("STP");
        var hall = await HallAsync("STP");
        await hall.InspectAsync("man-hinh-sanh-trong");
        var kiosk = await (await portal.PersonAsync(1080, 1920)).NewPageAsync();
        await kiosk.GotoAsync(CounterLinks.Kiosk((await portal.PlaceAsync("STP")).KioskKey));
        await kiosk.InspectAsync("tu-lay-so");
        await kiosk.GetByRole(AriaRole.Button, new() { Name = "Lấy số có hẹn" }).ClickAsync();
        await kiosk.InspectAsync("tu-lay-so-loi");
        await kiosk.GetByRole(AriaRole.Button, new() { Name = "Tôi là người cao tuổi" }).ClickAsync();
        await kiosk.WaitForURLAsync("**/so/*");
        await kiosk.InspectAsync("tu-lay-so-xong");

        var desk = await OfficerAsync("STP", Roles.UnitHead);
        await desk.GotoAsync(CounterLinks.CheckIn);
        await WalkInAsync(desk);
        await desk.InspectAsync("quay-don-tiep");
        await desk.GotoAsync(CounterLinks.Desk(1));
        await desk.InspectAsync("ban-trong");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Gọi người tiếp theo" }).ClickAsync();
        await desk.InspectAsync("ban-da-goi");
        await Assertions.Expect(hall.Locator(".hall__number")).ToHaveTextAsync("001");
        await hall.InspectAsync("man-hinh-sanh");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Bắt đầu tiếp" }).ClickAsync();
        await desk.Locator("#Input_Name").FillAsync("Sùng Thị Mỷ");
        await desk.GetByText("Kiến nghị", new() { Exact = true }).ClickAsync();
        await desk.Locator("#Input_Content").FillAsync("Đề nghị sửa đường vào thôn bị lũ cuốn trôi.");
        await desk.InspectAsync("ban-dang-tiep");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Biên nhận tài liệu" }).ClickAsync();
        await desk.WaitForURLAsync("**/bien-nhan");
        await desk.Locator("#Papers_0__Title").FillAsync("Đơn kiến nghị");
        await desk.Locator("#Papers_0__Pages").FillAsync("2");
        await desk.InspectAsync("bien-nhan-moi");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Lập giấy biên nhận" }).ClickAsync();
        await desk.WaitForURLAsync("**/can-bo/bien-nhan/*");
        await desk.InspectAsync("bien-nhan-tai-lieu");
        await desk.GotoAsync(CounterLinks.Register);
        await desk.InspectAsync("so-tiep-cong-dan");
        await desk.GotoAsync(CounterLinks.Rules);
        await desk.InspectAsync("quy-tac-goi-so");
    }

    private static async Task WalkInAsync(IPage desk)
    {
        await desk.Locator("#WalkIn_Name").FillAsync("Sùng Thị Mỷ");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Lấy số không hẹn" }).ClickAsync();
        await Assertions.Expect(desk.Locator(".given__number")).ToHaveTextAsync("002");
    }

    private async Task<IPage> HallAsync(string unit)
    {
        var context = await portal.PersonAsync(1920, 1080);
        await context.AddInitScriptAsync(CollectLines);
        var page = await context.NewPageAsync();
        await page.GotoAsync(CounterLinks.Hall((await portal.PlaceAsync(unit)).HallKey));
        return page;
    }

    /// <summary>An officer who is already signed in.</summary>
    private async Task<IPage> OfficerAsync(string unit, string role)
    {
        var user = await portal.StaffAsync(role, unit);
        var (name, value) = await portal.InScope(async services =>
        {
            var options = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
            var known = (await services.GetRequiredService<UserManager<PortalUser>>().FindByIdAsync(user.Id.ToString()))!;
            var principal = await services.GetRequiredService<IUserClaimsPrincipalFactory<PortalUser>>().CreateAsync(known);
            var properties = new AuthenticationProperties { IssuedUtc = portal.Clock.GetUtcNow(), ExpiresUtc = portal.Clock.GetUtcNow().AddHours(8) };
            return (options.Cookie.Name!, options.TicketDataFormat.Protect(new AuthenticationTicket(principal, properties, IdentityConstants.ApplicationScheme)));
        });
        var context = await portal.PersonAsync(1366, 768);
        await context.AddCookiesAsync([new Cookie { Name = name, Value = value, Url = portal.Address }]);
        return await context.NewPageAsync();
    }
}
