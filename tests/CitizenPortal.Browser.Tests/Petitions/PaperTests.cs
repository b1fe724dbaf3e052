using CitizenPortal.Browser.Tests.Fixture;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using Microsoft.Playwright;

namespace CitizenPortal.Browser.Tests.Petitions;

/// <summary>An official form from the case to its number, in a real browser.</summary>
public sealed class PaperTests(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task A_notice_is_filled_from_the_case_previewed_numbered_and_filed()
    {
        var page = await (await portal.PersonAsync(1366, 768)).NewPageAsync();
        await page.SignInAsync(portal, await portal.StaffAsync(Roles.UnitHead, "00700"), PetitionLinks.Intake);
        var code = await TakeInAsync(page);

        await page.GotoAsync(PetitionLinks.Papers(code));
        await page.InspectAsync("van-ban");
        await page.GotoAsync(PetitionLinks.PaperForm(code, "KN-03"));
        await page.InspectAsync("van-ban-mau");
        (await page.Locator(".paper").BoundingBoxAsync())!.Width.ShouldBeGreaterThan(650, "the preview is as wide as a sheet");
        while (await page.Locator(".missing a").CountAsync() is var missing && missing > 0)
        {
            foreach (var link in await page.Locator(".missing a").AllAsync())
            {
                await page.Locator((await link.GetAttributeAsync("href"))!).FillAsync("Trần Văn Ký");
            }

            await page.GetByRole(AriaRole.Button, new() { Name = "Lấy số và lưu" }).ClickAsync();
            await page.WaitForLoadStateAsync();
        }

        (await page.Locator(".paper").InnerTextAsync()).ShouldContain("Lò Thị Mẩy");
        (await page.Locator(".paper__head").InnerTextAsync()).ShouldContain("/TB-");
        await page.InspectAsync("van-ban-da-so");
        var file = await page.RunAndWaitForDownloadAsync(() => page.Locator("a[href*='handler=File']").First.ClickAsync());
        file.SuggestedFilename.ShouldEndWith(".docx");
    }

    private static async Task<string> TakeInAsync(IPage page)
    {
        await page.GotoAsync(PetitionLinks.Intake);
        await page.Locator("#Input_Kind").SelectOptionAsync("Complaint");
        await page.Locator("#Input_Story").FillAsync("Tôi không đồng ý với Quyết định số 12 về thu hồi 200 m² đất vườn của gia đình.");
        await page.Locator("#Input_Requests").FillAsync("Hủy Quyết định số 12.");
        await page.Locator("#Input_Name").FillAsync("Lò Thị Mẩy");
        await page.Locator("#Input_Phone").FillAsync("0912 345 678");
        await page.Locator("#Input_Address").FillAsync("Thôn Khau Tràng");
        await page.GetByRole(AriaRole.Button, new() { Name = "Vào sổ và in biên nhận" }).ClickAsync();
        await page.WaitForURLAsync($"**{PetitionLinks.Intake}/*");
        return new Uri(page.Url).AbsolutePath.Split('/')[^1];
    }
}
