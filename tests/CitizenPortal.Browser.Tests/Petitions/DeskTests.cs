using CitizenPortal.Browser.Tests.Fixture;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CitizenPortal.Browser.Tests.Petitions;

/// <summary>The officer's day in a real browser: taking in at the counter, and triage by keys alone.</summary>
public sealed class DeskTests(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task A_case_is_taken_in_on_one_screen_and_classified_given_and_left_in_six_keystrokes()
    {
        var user = await portal.StaffAsync(Roles.PetitionOfficer, "00700");
        var page = await SignInAsync(user);
        await TakeInAsync(page, "Cống trước nhà văn hóa tắc từ tuần trước.");
        await page.InspectAsync("bien-nhan-quay");
        await TakeInAsync(page, "Cầu treo thôn Khau Tràng gãy hai thanh lan can.");

        await page.GotoAsync(PetitionLinks.Queue);
        await page.InspectAsync("hang-doi-ban");
        await page.Keyboard.PressAsync("?");
        (await page.Locator("#phim-tat").IsVisibleAsync()).ShouldBeTrue();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("[data-case]").First.ClickAsync();
        var first = page.Url;
        await page.InspectAsync("ho-so-ban");

        string[] keys = ["4", "m", "Control+Enter"];
        foreach (var key in keys)
        {
            await page.Keyboard.PressAsync(key);
        }

        await page.WaitForURLAsync(address => address != first);
        keys.Length.ShouldBeLessThanOrEqualTo(6);
        page.Url.ShouldContain("hang=");
        var code = new Uri(first).AbsolutePath.Split('/')[^1];
        var petition = await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Petition>().AsNoTracking().SingleAsync(held => held.Code == code));
        (petition.State, petition.Kind, petition.AssigneeId).ShouldBe((PetitionState.Classified, PetitionKind.Feedback, user.Id));
    }

    [Fact]
    public async Task Three_questions_lead_to_a_kind_with_scripts_off()
    {
        var page = await (await portal.PersonAsync(360, 740, scripts: false)).NewPageAsync();
        await page.GotoAsync(PetitionLinks.Advise);
        await page.GetByText("Xem lại một quyết định").ClickAsync();
        await page.GetByText("Chính tôi hoặc gia đình tôi").ClickAsync();
        await page.GetByText("Cán bộ xã, phường").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Xem gợi ý" }).ClickAsync();

        (await page.Locator(".next").InnerTextAsync()).ShouldContain("Khiếu nại lần đầu");
        await page.GetByRole(AriaRole.Link, new() { Name = "Gửi đơn loại này" }).ClickAsync();
        (await page.Locator("input[value=Complaint]").IsCheckedAsync()).ShouldBeTrue();
    }

    private async Task<IPage> SignInAsync(PortalUser user)
    {
        var page = await (await portal.PersonAsync(1366, 768)).NewPageAsync();
        await page.SignInAsync(portal, user, PetitionLinks.Queue);
        return page;
    }

    /// <summary>One screen, no second page before the receipt.</summary>
    private static async Task TakeInAsync(IPage page, string story)
    {
        await page.GotoAsync(PetitionLinks.Intake);
        if (story.StartsWith("Cống", StringComparison.Ordinal))
        {
            await page.InspectAsync("nhan-don");
        }

        await page.Locator("#Input_Kind").SelectOptionAsync("Feedback");
        await page.Locator("#Input_Story").FillAsync(story);
        await page.Locator("#Input_Requests").FillAsync("Sửa ngay.");
        await page.Locator("#Input_Name").FillAsync("Lò Thị Mẩy");
        await page.Locator("#Input_Phone").FillAsync("0912 345 678");
        await page.Locator("#Input_Address").FillAsync("Thôn Khau Tràng");
        await page.GetByRole(AriaRole.Button, new() { Name = "Vào sổ và in biên nhận" }).ClickAsync();
        await page.WaitForURLAsync($"**{PetitionLinks.Intake}/*");
    }
}
