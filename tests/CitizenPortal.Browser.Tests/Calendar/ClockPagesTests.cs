using System.Security.Cryptography;
using CitizenPortal.Browser.Tests.Fixture;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Text;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CitizenPortal.Browser.Tests.Calendar;

/// <summary>The pages of the clock in every state: no accessibility violation, no sideways scroll.</summary>
public sealed class ClockPagesTests(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Anybody_finds_the_last_day_without_scripts()
    {
        var page = await (await portal.PersonAsync(360, 740, scripts: false)).NewPageAsync();
        await page.GotoAsync("/");
        await page.Locator(".site-foot").GetByText("Khi nào tôi được trả lời?").ClickAsync();

        await page.Locator("#quy-dinh").SelectOptionAsync("TCD_REPLY");
        await page.Locator("#ngay").FillAsync("01/12/2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tính hạn" }).ClickAsync();

        (await page.Locator(".next__d").TextContentAsync())!.ShouldContain("15/12/2026");
        (await page.Locator("[data-print]").IsVisibleAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task The_public_page_looks_right()
    {
        var page = await (await portal.PersonAsync(360, 740)).NewPageAsync();
        await page.GotoAsync(CalendarLinks.Ask);
        await page.InspectAsync("han-tra-loi");
        await page.GotoAsync($"{CalendarLinks.Ask}?quy-dinh=&ngay=mai");
        await page.InspectAsync("han-tra-loi-loi");
        await page.GotoAsync($"{CalendarLinks.Ask}?quy-dinh=TCD_REPLY&ngay=23/11/2026&phuc-tap=true");
        await page.InspectAsync("han-tra-loi-ket-qua");
        (await page.Locator("[data-print]").IsVisibleAsync()).ShouldBeTrue();
        await page.GotoAsync($"{CalendarLinks.Ask}?quy-dinh=TCD_REPLY&ngay=23/11/2031");
        await page.InspectAsync("han-tra-loi-thieu-lich");
    }

    [Fact]
    public async Task An_administrator_drafts_previews_and_publishes()
    {
        var page = await SignedInAsync(Roles.Administrator, CalendarLinks.Admin);
        await page.InspectAsync("lich-lam-viec");
        await page.Locator("#Input_Date").FillAsync("23/11/2026");
        await page.Locator("#Input_WorkOn").FillAsync("28/11/2026");
        await page.Locator("#Input_Name").FillAsync("Nghỉ hoán đổi trước ngày 24/11");
        await page.Locator("#Input_Source").FillAsync("VB 101/VPCP-KGVX");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi vào bản đang soạn" }).ClickAsync();
        await page.InspectAsync("lich-lam-viec-nhap");
        await page.GetByText("Xem trước và công bố").ClickAsync();
        await page.InspectAsync("lich-lam-viec-xem-truoc");
        await page.Locator("#Reason").FillAsync("VB 101/VPCP-KGVX");
        await page.GetByRole(AriaRole.Button, new() { Name = "Công bố và tính lại các hạn" }).ClickAsync();
        await page.WaitForURLAsync($"**{CalendarLinks.Admin}");
        await page.InspectAsync("lich-lam-viec-cong-bo");
    }

    [Fact]
    public async Task The_term_of_a_case_looks_right()
    {
        var code = await AcceptedAsync();
        var page = await SignedInAsync(Roles.Board, PetitionLinks.Term(code));

        await page.InspectAsync("thoi-han");
        await page.Locator("summary", new() { HasText = "Tạm đình chỉ" }).ClickAsync();
        await page.Locator("#Suspension_Document").FillAsync("QĐ 7/QĐ-UBND");
        await page.Locator("#Suspension_On").FillAsync("02/11/2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tạm đình chỉ" }).ClickAsync();
        await page.GetByText("Thời hạn đang tạm dừng").WaitForAsync();
        await page.InspectAsync("thoi-han-tam-dung");
    }

    private async Task<IPage> SignedInAsync(string role, string target)
    {
        var page = await (await portal.PersonAsync(1366, 768)).NewPageAsync();
        await page.SignInAsync(portal, await portal.StaffAsync(role), target);
        return page;
    }

    /// <summary>A complaint that was taken up today.</summary>
    private Task<string> AcceptedAsync() => portal.InScope(async services =>
    {
        var db = services.GetRequiredService<PortalDb>();
        var clock = services.GetRequiredService<ILegalClock>();
        var calendar = await clock.CalendarAsync(PortalFixture.Cancel);
        var today = DateOnly.FromDateTime(PortalFixture.Start.Date);
        var head = new Deed([PetitionActor.Board], null, "Nguyễn Thị Thử", PortalFixture.Start);
        async Task<DueDate> Due(string term)
        {
            var wording = Domain.Calendar.LegalTerms.On(term, today);
            return DueDate.Of(wording, today, await clock.DueAsync(term, today, default, PortalFixture.Cancel), calendar.Version);
        }

        using var random = RandomNumberGenerator.Create();
        var form = new PetitionForm(Guid.NewGuid(), PetitionSource.Counter, PetitionKind.Complaint, "00700", null, "Đo lại đất", "Tổ đo đạc ghi thiếu 46 m² so với sổ cũ.", ["Đo lại thửa 214"], []);
        var petition = Petition.Submit(form, ReferenceCode.New(random).Value, "00700", await Due("KN_ACCEPT"), today, PortalFixture.Start);
        petition.Classify(head, PetitionKind.Complaint, "00700", "UBND xã Ngọc Đường", await Due("KN_ACCEPT"));
        petition.Accept(head, "UBND xã Ngọc Đường", await Due("KN1_RESOLVE"));
        petition.ClearEvents();
        db.AddRange(petition, new PetitionContact { PetitionId = petition.Id, Name = "Hoàng Văn Lịch", Phone = "+84912345678", Address = "Thôn Khau Tràng" });
        await db.SaveChangesAsync(PortalFixture.Cancel);
        return petition.Code;
    });
}
