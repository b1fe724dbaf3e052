using CitizenPortal.Browser.Tests.Fixture;
using CitizenPortal.Web.Features.Petitions.Contracts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CitizenPortal.Browser.Tests.Journey;

/// <summary>What the officer does with the petition after the reception: classify, answer, close.</summary>
internal sealed class OfficerSteps(IPage page)
{
    public async Task AnswersAsync(string code)
    {
        await page.GotoAsync(PetitionLinks.Queue);
        await page.InspectAsync("hang-doi");
        await page.GotoAsync(PetitionLinks.Case(code));
        await Expect(page.Locator(".timeline")).ToContainTextAsync("Buổi tiếp trực tuyến");
        await page.InspectAsync("ho-so");
        await page.Locator("#Classify_Kind").SelectOptionAsync("Proposal");
        await page.Locator("#Classify_UnitCode").SelectOptionAsync(JourneyTests.Unit);
        await DoAsync("Phân loại và giao đơn vị");
        await page.GetByText("Trả lời công dân").First.ClickAsync();
        await page.Locator("#Answer_Outcomes_1_").SelectOptionAsync("Planned");
        await page.Locator("#Answer_Answers_1_").FillAsync("Sửa xong trước 30/4/2027.");
        await page.Locator("#Answer_Text").FillAsync("Sở Xây dựng đã đưa cầu vào kế hoạch sửa chữa quý I năm 2027.");
        await DoAsync("Trả lời công dân");
        await DoAsync("Đóng việc");
        await page.InspectAsync("ho-so-xong");
    }

    private async Task DoAsync(string verb)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = verb, Exact = true }).ClickAsync();
        await page.WaitForLoadStateAsync();
        await Expect(page.Locator(".errors, .notice--stop")).ToHaveCountAsync(0);
    }
}
