using System.Text.RegularExpressions;
using CitizenPortal.Browser.Tests.Fixture;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Reception;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CitizenPortal.Browser.Tests.Reception;

/// <summary>Booking on a phone in at most six taps, the countdown of the held place, another hour from the link of the message with scripts off.</summary>
public sealed partial class BookingPagesTests(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task From_the_unit_to_the_confirmation_it_takes_at_most_six_taps()
    {
        var day = await portal.ReceptionAsync("SNV", new DateOnly(2026, 11, 16));
        await portal.ReceptionAsync("SNV", new DateOnly(2026, 11, 17), host: HostKind.Head);
        var page = await (await portal.PersonAsync(360, 740)).NewPageAsync();
        var taps = 0;
        async Task Tap(ILocator what)
        {
            await what.ClickAsync();
            taps++;
        }

        await page.GotoAsync(ReceptionLinks.Book());
        await Tap(page.Locator("summary").First);
        await page.Locator("#UnitText").FillAsync("so noi vu");
        await Tap(page.GetByRole(AriaRole.Button, new() { Name = "Tìm cơ quan" }));
        await Tap(page.Locator("a.choice", new() { HasText = "Cán bộ tiếp thường xuyên" }));
        await page.InspectAsync("dat-lich-chon");
        await Tap(page.Locator($"button[value='{day.Slots[0].Id}']"));
        await page.WaitForURLAsync("**/dat-lich/giu-cho/*");
        (await page.Locator(".hold__time").InnerTextAsync()).ShouldMatch("^[34]:[0-9]{2}$|^5:00$");
        await page.InspectAsync("dat-lich-giu-cho");
        await page.Locator("#Input_Name").FillAsync("Lý Văn Páo");
        await page.Locator("#Input_Phone").FillAsync("0912 345 678");
        await page.Locator("#Input_Email").FillAsync("pao@example.vn");
        await page.Locator("#Input_Subject").FillAsync("Xin gặp về đất đai");
        var countdown = (await page.Locator(".hold__time").BoundingBoxAsync())!;
        countdown.Y.ShouldBeInRange(0, 740 - countdown.Height);
        (await page.Locator(".hold").BoundingBoxAsync())!.Height.ShouldBeLessThan(150);
        await Tap(page.GetByRole(AriaRole.Button, new() { Name = "Xác nhận đặt lịch" }));
        await page.WaitForURLAsync("**/dat-lich/xac-nhan/*");

        taps.ShouldBeLessThanOrEqualTo(6);
        await page.InspectAsync("dat-lich-sau-cham");
        await RescheduleAsync(day);
        await OfficerAsync(day);
    }

    private async Task RescheduleAsync(ReceptionDay day)
    {
        var text = await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Message>().Where(message => message.Channel == MessageChannel.Sms).Select(message => message.Text).SingleAsync());
        var link = Link().Match(text).Value;
        var scriptless = await (await portal.PersonAsync(360, 740, scripts: false)).NewPageAsync();
        await scriptless.GotoAsync(link);
        await scriptless.Locator($"button[value='{day.Slots[1].Id}']").ClickAsync();
        await scriptless.WaitForURLAsync("**/lich-hen/*");
        (await scriptless.Locator("h1").InnerTextAsync()).ShouldContain("8:30");

        var page = await (await portal.PersonAsync(360, 740)).NewPageAsync();
        await page.GotoAsync(scriptless.Url);
        await page.InspectAsync("lich-hen");
        await page.GetByRole(AriaRole.Link, new() { Name = "Đổi giờ hẹn" }).ClickAsync();
        await page.InspectAsync("lich-hen-doi-gio");
        await page.GotoAsync(link);
        await page.InspectAsync("lich-hen-lien-ket-cu");
        await page.GotoAsync(ReceptionLinks.Wait(day.Id));
        await page.InspectAsync("cho-cho-trong");
    }

    private async Task OfficerAsync(ReceptionDay day)
    {
        var code = await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Booking>().Where(booking => booking.DayId == day.Id).Select(booking => booking.Code).SingleAsync());
        var user = await portal.StaffAsync(Roles.ReceptionOfficer, "SNV");
        var officer = await (await portal.PersonAsync(1366, 768)).NewPageAsync();
        await officer.SignInAsync(portal, user, ReceptionLinks.Review(code));
        await officer.InspectAsync("can-bo-lich-hen");
        await officer.Locator("summary", new() { HasText = "Từ chối tiếp" }).ClickAsync();
        await officer.Locator("input[value='h']").CheckAsync();
        await officer.GetByRole(AriaRole.Button, new() { Name = "Từ chối tiếp" }).ClickAsync();
        await officer.InspectAsync("can-bo-lich-hen-tu-choi");
        await officer.GetByRole(AriaRole.Link, new() { Name = "Soạn thông báo" }).ClickAsync();
        await officer.InspectAsync("can-bo-thong-bao-01");
    }

    [GeneratedRegex("/h/d[A-Za-z0-9_-]{28}")]
    private static partial Regex Link();
}
