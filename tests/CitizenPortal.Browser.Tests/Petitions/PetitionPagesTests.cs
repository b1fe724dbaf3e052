using CitizenPortal.Browser.Tests.Fixture;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using Microsoft.Playwright;

namespace CitizenPortal.Browser.Tests.Petitions;

/// <summary>Every petition page in every state a person meets: no accessibility violation, no sideways scroll.</summary>
public sealed class PetitionPagesTests(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    private static readonly FilePayload Photo = new() { Name = "quyet-dinh-thu-hoi.jpg", MimeType = "image/jpeg", Buffer = [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[300]] };
    private static readonly FilePayload Program = new() { Name = "chuong-trinh.exe", MimeType = "application/octet-stream", Buffer = [.. "MZ không phải ảnh"u8] };

    [Fact]
    public async Task The_whole_way_of_a_petition_looks_right_on_a_phone_and_at_a_desk()
    {
        var citizen = await (await portal.PersonAsync(360, 740)).NewPageAsync();
        await WriteAsync(citizen);
        await citizen.GetByRole(AriaRole.Button, new() { Name = "Gửi đơn", Exact = true }).ClickAsync();
        await citizen.WaitForURLAsync("**/gui-don/bien-nhan/*");
        await citizen.InspectAsync("bien-nhan");
        var code = citizen.Url.Split('/')[^1];

        await TrackAsync(code);
        await OfficerAsync(code);

        await citizen.GotoAsync(PetitionLinks.Track(code));
        await citizen.InspectAsync("tra-cuu-bo-sung");
    }

    [Fact]
    public async Task What_is_typed_is_saved_while_it_is_typed()
    {
        var page = await (await portal.PersonAsync(360, 740)).NewPageAsync();
        await StepOneAndTwoAsync(page);
        var saved = page.WaitForResponseAsync(response => response.Request.Method == "POST");
        await page.GetByLabel("Ông/Bà hãy kể lại sự việc").FillAsync("Tổ đo đạc ghi thiếu 46 m² so với sổ cũ năm 1998.");
        await saved;

        await page.GotoAsync(PetitionLinks.Story);

        (await page.GetByLabel("Ông/Bà hãy kể lại sự việc").InputValueAsync()).ShouldStartWith("Tổ đo đạc");
    }

    private static async Task StepOneAndTwoAsync(IPage page)
    {
        await page.GotoAsync(PetitionLinks.Submit);
        await page.GetByText("Tôi không đồng ý với một quyết định").ClickAsync();
        await NextAsync(page);
        await page.Locator("#Commune").FillAsync("Xã Ngọc Đường");
        await NextAsync(page);
    }

    private static async Task WriteAsync(IPage page)
    {
        await page.GotoAsync(PetitionLinks.Submit);
        await page.InspectAsync("gui-don-1");
        await NextAsync(page);
        await page.InspectAsync("gui-don-1-loi");
        await page.GetByText("Tôi không đồng ý với một quyết định").ClickAsync();
        await page.GetByText("Tôi đang viết giúp người khác").ClickAsync();
        await NextAsync(page);
        await page.Locator("#Commune").FillAsync("ha giang");
        await NextAsync(page);
        await page.InspectAsync("gui-don-2-loi");
        await page.GetByRole(AriaRole.Button, new() { Name = "Phường Hà Giang 1" }).ClickAsync();
        await page.Locator("#Story").FillAsync("Ngắn");
        await page.Locator("#Files").SetInputFilesAsync([Photo, Program]);
        await NextAsync(page);
        await page.InspectAsync("gui-don-3-loi");
        await page.Locator("#Story").FillAsync("Gia đình tôi có 320 m² đất trồng cây lâu năm, bị thu hồi để mở đường vào thôn. Khi đo lại thì chỉ ghi 274 m². Tôi đã hỏi UBND xã hai lần, chưa được trả lời.");
        await NextAsync(page);
        await page.Locator("#First").FillAsync("Đo lại diện tích thửa đất số 214.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Thêm một điều nữa" }).ClickAsync();
        await page.Locator("#Others_0").FillAsync("Trả lời tôi bằng văn bản.");
        await page.InspectAsync("gui-don-4");
        await NextAsync(page);
        await page.Locator("#Phone").FillAsync("0912");
        await NextAsync(page);
        await page.InspectAsync("gui-don-5-loi");
        await page.Locator("#Name").FillAsync("Hoàng Văn Lịch");
        await page.Locator("#Phone").FillAsync("0912 345 678");
        await page.Locator("#Address").FillAsync("Thôn Khau Tràng, xã Ngọc Đường");
        await page.Locator("#Email").FillAsync("lich@example.com");
        await page.Locator("#HelperName").FillAsync("Hoàng Thị Mai");
        await page.GetByText("Người được giúp đã nghe đọc lại đơn").ClickAsync();
        await NextAsync(page);
        await page.InspectAsync("gui-don-6");
    }

    private async Task TrackAsync(string code)
    {
        var page = await (await portal.PersonAsync(360, 740)).NewPageAsync();
        await page.GotoAsync($"{PetitionLinks.TrackStart}?ma={code}");
        await page.InspectAsync("tra-cuu");
        await page.Locator("#Digits").FillAsync("0000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Xem đơn" }).ClickAsync();
        await page.InspectAsync("tra-cuu-loi");
        await page.Locator("#Digits").FillAsync("5678");
        await page.GetByRole(AriaRole.Button, new() { Name = "Xem đơn" }).ClickAsync();
        await page.WaitForURLAsync($"**{PetitionLinks.Track(code)}");
        await page.Locator("summary").First.ClickAsync();
        await page.InspectAsync("tra-cuu-don");
    }

    private async Task OfficerAsync(string code)
    {
        var user = await portal.StaffAsync(Roles.Board);
        var page = await (await portal.PersonAsync(1366, 768)).NewPageAsync();
        await page.SignInAsync(portal, user, PetitionLinks.Queue);
        await page.InspectAsync("hang-doi");
        await page.GotoAsync(PetitionLinks.Case(code));
        await page.InspectAsync("ho-so");
        await page.GetByText("Yêu cầu bổ sung").First.ClickAsync();
        await page.Locator("#AskSupplement_Text").FillAsync("Quyết định thu hồi đất số mấy, ngày nào?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Yêu cầu bổ sung" }).ClickAsync();
        await page.WaitForLoadStateAsync();
        await page.InspectAsync("ho-so-bo-sung");
    }

    private static async Task NextAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Tiếp tục" }).ClickAsync();
        await page.WaitForLoadStateAsync();
    }
}
