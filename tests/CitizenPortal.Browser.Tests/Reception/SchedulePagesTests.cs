using CitizenPortal.Browser.Tests.Fixture;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using Microsoft.Playwright;

namespace CitizenPortal.Browser.Tests.Reception;

/// <summary>A template from its form to the calendar that everybody reads, on a phone and at a desk.</summary>
public sealed class SchedulePagesTests(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task A_template_is_made_posted_and_read_by_everybody()
    {
        var officer = await SignedInAsync(Roles.Board, ReceptionLinks.NewTemplate);
        await officer.GetByRole(AriaRole.Button, new() { Name = "Xem các ngày" }).ClickAsync();
        await officer.InspectAsync("mau-moi-loi");
        await officer.Locator("#Input_Unit").FillAsync("Xã Đồng Văn");
        await officer.Locator("#Input_HostTitle").FillAsync("Chủ tịch UBND xã Đồng Văn");
        await officer.GetByText("Hằng tuần", new() { Exact = true }).ClickAsync();
        await officer.GetByText("Thứ Ba", new() { Exact = true }).ClickAsync();
        await officer.Locator("#Input_Participants").FillAsync("Công an xã, địa chính xã");
        await officer.Locator("#Input_ExpectedContent").FillAsync("Đất đai, đường sá");
        await officer.GetByRole(AriaRole.Button, new() { Name = "Xem các ngày" }).ClickAsync();
        await officer.GetByRole(AriaRole.Button, new() { Name = "Đăng các buổi này" }).ClickAsync();
        await officer.GetByText("Đã đăng").First.WaitForAsync();
        await officer.InspectAsync("mau-lich");

        await officer.GotoAsync(ReceptionLinks.Templates);
        await officer.InspectAsync("cac-mau");
        await officer.GotoAsync(ReceptionLinks.Duty);
        await officer.InspectAsync("nghia-vu");
        await officer.GotoAsync(ReceptionLinks.TodayOn(new DateOnly(2026, 11, 10)));
        await officer.GetByRole(AriaRole.Link, new() { Name = "Chủ tịch UBND xã Đồng Văn" }).ClickAsync();
        await officer.InspectAsync("buoi-can-bo");
        await PostponeAsync(officer);
        await ReadAsync();
    }

    [Fact]
    public async Task The_places_are_kept_and_found()
    {
        var board = await SignedInAsync(Roles.Board, ReceptionLinks.Offices);
        await board.InspectAsync("dia-diem");
        await board.GetByRole(AriaRole.Link, new() { Name = "UBND xã Mèo Vạc" }).ClickAsync();
        await board.InspectAsync("dia-diem-sua");
        await board.Locator("#Input_Languages").FillAsync("Mông, Lô Lô, Giáy");
        await board.GetByRole(AriaRole.Button, new() { Name = "Lưu nơi tiếp" }).ClickAsync();
        await board.GetByText("Đã lưu nơi tiếp").WaitForAsync();

        var citizen = await (await portal.PersonAsync(360, 740, scripts: false)).NewPageAsync();
        await citizen.GotoAsync(ReceptionLinks.Units);
        await citizen.Locator("#tim").FillAsync("meo vac");
        await citizen.GetByRole(AriaRole.Button, new() { Name = "Tìm" }).ClickAsync();
        await citizen.GetByRole(AriaRole.Link, new() { Name = "Xã Mèo Vạc" }).ClickAsync();

        (await citizen.Locator("main").InnerTextAsync()).ShouldContain("Mông, Lô Lô, Giáy");
        var seen = await (await portal.PersonAsync(360, 740)).NewPageAsync();
        await seen.GotoAsync(ReceptionLinks.Units);
        await seen.InspectAsync("don-vi");
        await seen.GotoAsync(ReceptionLinks.Unit("00769"));
        await seen.InspectAsync("don-vi-xa");
    }

    private static async Task PostponeAsync(IPage officer)
    {
        await officer.Locator("#Input_NewDate").FillAsync("12/11/2026");
        await officer.Locator("#Input_NewFrom").FillAsync("14:00");
        await officer.Locator("#Input_Reason").FillAsync("Chủ tịch họp tại tỉnh");
        await officer.GetByRole(AriaRole.Button, new() { Name = "Hoãn và báo" }).ClickAsync();
        await officer.GetByText("Đã hoãn.").WaitForAsync();
        await officer.InspectAsync("buoi-da-hoan");
    }

    private async Task ReadAsync()
    {
        var citizen = await (await portal.PersonAsync(360, 740)).NewPageAsync();
        await citizen.GotoAsync(ReceptionLinks.Schedule(new DateOnly(2026, 11, 9), "00721"));
        await citizen.InspectAsync("lich-tuan");
        await citizen.GotoAsync(ReceptionLinks.Month(new DateOnly(2026, 11, 1), "00721"));
        (await citizen.Locator(".month").InnerTextAsync()).ShouldContain("Hoãn sang 12/11/2026");
        await citizen.InspectAsync("lich-thang");
        await citizen.GetByRole(AriaRole.Link, new() { Name = "14:00" }).ClickAsync();
        (await citizen.Locator("main").InnerTextAsync()).ShouldContain("Chủ tịch họp tại tỉnh");
        await citizen.InspectAsync("buoi-cong-khai");
        await citizen.GotoAsync(ReceptionLinks.Unit("00721"));
        await citizen.InspectAsync("don-vi-co-lich");
    }

    private async Task<IPage> SignedInAsync(string role, string path)
    {
        var page = await (await portal.PersonAsync(1366, 768)).NewPageAsync();
        await page.SignInAsync(portal, await portal.StaffAsync(role), path);
        return page;
    }
}
