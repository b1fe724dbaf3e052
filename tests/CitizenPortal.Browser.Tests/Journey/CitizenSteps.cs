using System.Text.RegularExpressions;
using CitizenPortal.Browser.Tests.Fixture;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Domain.Text;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Reception.Contracts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CitizenPortal.Browser.Tests.Journey;

/// <summary>What the citizen does, on one phone, with one thumb.</summary>
internal sealed class CitizenSteps(IPage page)
{
    private static readonly FilePayload Photo = new() { Name = "cau-ban-thon-khau-trang.jpg", MimeType = "image/jpeg", Buffer = [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[300]] };

    public async Task OpensTheHomePageAsync()
    {
        await page.GotoAsync("/");
        await Expect(page.Locator(".task")).ToHaveCountAsync(4);
        await Expect(page.Locator("a[href^='tel:']")).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Lịch tiếp công dân" }).First).ToBeVisibleAsync();
        await page.InspectAsync("trang-dau");
        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).Last.ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await page.InspectAsync("trang-dau-en");
        await page.GetByRole(AriaRole.Link, new() { Name = "Tiếng Việt" }).Last.ClickAsync();
    }

    /// <summary>Five short pages, a second send by the back button, one petition.</summary>
    /// <returns>The reference code.</returns>
    public async Task<string> SendsAPetitionAsync()
    {
        await page.Locator(".task").First.ClickAsync();
        await page.InspectAsync("hanh-trinh-gui-don-1");
        await page.GetByText("Tôi muốn đề nghị làm cho việc chung tốt hơn").ClickAsync();
        await NextAsync("hanh-trinh-gui-don-2");
        await page.Locator("#Commune").FillAsync("Xã Ngọc Đường");
        await NextAsync("hanh-trinh-gui-don-3");
        await page.Locator("#Story").FillAsync("Cầu bản vào thôn Khau Tràng hỏng hai tấm ván từ trận lũ tháng 9. Trẻ em đi học phải lội suối, xe máy không qua được khi mưa.");
        await page.Locator("#Files").SetInputFilesAsync([Photo]);
        await NextAsync("hanh-trinh-gui-don-4");
        await page.Locator("#First").FillAsync("Sửa cầu bản thôn Khau Tràng trước mùa mưa năm 2027.");
        await NextAsync("hanh-trinh-gui-don-5");
        await page.Locator("#Name").FillAsync("Hoàng Văn Lịch");
        await page.Locator("#Phone").FillAsync("0912 345 678");
        await page.Locator("#Address").FillAsync("Thôn Khau Tràng, xã Ngọc Đường");
        await page.Locator("#Email").FillAsync("lich@example.com");
        await NextAsync("hanh-trinh-gui-don-6");

        var receipt = await SendAsync();
        await page.GoBackAsync();
        if (page.Url.EndsWith(PetitionLinks.Review, StringComparison.Ordinal) && await page.GetByRole(AriaRole.Button, new() { Name = "Gửi đơn", Exact = true }).CountAsync() > 0)
        {
            (await SendAsync()).ShouldBe(receipt);
        }

        await page.GotoAsync(receipt);
        await Expect(page.Locator(".qr, svg[role=img]").First).ToBeVisibleAsync();
        await page.InspectAsync("hanh-trinh-bien-nhan");
        var code = receipt.Split('/')[^1];
        ReferenceCode.TryParse(code, out _).ShouldBeTrue();
        return code;
    }

    /// <summary>From the receipt to the confirmation: who, where, when, how to be reached.</summary>
    public async Task BooksAsync(string code, ReceptionDay day)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Đặt lịch tiếp công dân cho đơn này" }).First.ClickAsync();
        await page.InspectAsync("dat-lich-co-quan");
        await page.GotoAsync(ReceptionLinks.Book(code, day.UnitCode, day.Host));
        await page.InspectAsync("dat-lich-gio");
        await page.GetByText("Tại nhà, bằng điện thoại hoặc máy tính").ClickAsync();
        await page.Locator($"button[name=slot][value='{day.Slots[0].Id}']").ClickAsync();
        await page.WaitForURLAsync("**/dat-lich/giu-cho/**");
        await Expect(page.Locator(".hold__time")).ToBeVisibleAsync();
        await page.InspectAsync("dat-lich-lien-he");
        await page.GetByRole(AriaRole.Button, new() { Name = "Xác nhận đặt lịch" }).ClickAsync();
        await page.WaitForURLAsync("**/dat-lich/xac-nhan/**");
        await page.InspectAsync("dat-lich-xac-nhan");
        var calendar = await page.APIRequest.GetAsync(new Uri(new Uri(page.Url), await page.Locator("a[download]").GetAttributeAsync("href")).ToString());
        calendar.Headers["content-type"].ShouldStartWith("text/calendar");
    }

    /// <summary>On the last working day before, as the law asks.</summary>
    public async Task TriesTheDevicesAsync(string door)
    {
        await page.GotoAsync(door);
        await page.InspectAsync("phong-tiep-cua-thu");
        await page.GetByRole(AriaRole.Button, new() { Name = "Thử máy" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Vào phòng chờ" })).ToBeEnabledAsync();
        await page.InspectAsync("phong-tiep-thu-may-truoc");
    }

    public async Task ReadsTheMatterAsync(string code)
    {
        await page.GotoAsync(PetitionLinks.TrackStart);
        await page.Locator("#Code").FillAsync(code);
        await page.Locator("#Digits").FillAsync("5678");
        await page.GetByRole(AriaRole.Button, new() { Name = "Xem đơn" }).ClickAsync();
        await page.WaitForURLAsync($"**{PetitionLinks.Track(code)}");
        var steps = page.Locator(".timeline");
        foreach (var step in new[] { "Đã đặt lịch tiếp trực tuyến", "Buổi tiếp trực tuyến", "iên bản" })
        {
            await Expect(steps).ToContainTextAsync(step);
        }

        await Expect(page.GetByText("Sở Xây dựng đã đưa cầu vào kế hoạch").First).ToBeVisibleAsync();
        await page.InspectAsync("hanh-trinh-tra-cuu");
    }

    /// <summary>Five answers and the send button.</summary>
    public async Task RatesAsync(string link)
    {
        await page.GotoAsync(link);
        await page.InspectAsync("khao-sat-cau-1");
        for (var taps = 0; taps < 5; taps++)
        {
            await page.Locator(".face").Nth(4).ClickAsync();
            await page.WaitForLoadStateAsync();
        }

        await page.InspectAsync("khao-sat-gui");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gửi đánh giá" }).ClickAsync();
        await page.WaitForURLAsync(new Regex("/cam-on$"));
        await page.InspectAsync("khao-sat-cam-on");
        await page.GotoAsync(link);
        await Expect(page.GetByText("Phiếu này đã gửi rồi")).ToBeVisibleAsync();
        await page.InspectAsync("khao-sat-da-gui");
    }

    private async Task<string> SendAsync()
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Gửi đơn", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/gui-don/bien-nhan/*");
        return new Uri(page.Url).AbsolutePath;
    }

    private async Task NextAsync(string picture)
    {
        var before = page.Url;
        await page.GetByRole(AriaRole.Button, new() { Name = "Tiếp tục" }).ClickAsync();
        await page.WaitForURLAsync(url => url != before);
        await page.InspectAsync(picture);
    }
}
