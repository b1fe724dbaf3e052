using CitizenPortal.Browser.Tests.Fixture;
using CitizenPortal.Browser.Tests.Sessions;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CitizenPortal.Browser.Tests.Journey;

/// <summary>The live reception: an hour before it for the roll call, at its time for the rest.</summary>
internal static class RoomSteps
{
    public static async Task HoldAsync(JourneyFixture portal, IPage officer, IPage citizen, string door)
    {
        portal.Clock.MoveTo(JourneyTests.At(16, 6, 50));
        await MeetAsync(portal, officer, citizen, door);
        portal.Clock.MoveTo(JourneyTests.At(16, 8, 0));
        await StartAsync(officer, citizen);
        await RoomLines.CutAndRecoverAsync(officer, citizen);
        await officer.InspectAsync("phong-tiep-can-bo");
        await citizen.InspectAsync("phong-tiep-cong-dan");
        await AgreeOnMinutesAsync(officer, citizen);
        await EndAsync(officer, citizen);
    }

    private static async Task MeetAsync(JourneyFixture portal, IPage officer, IPage citizen, string door)
    {
        await officer.SignInAsync(portal, await portal.StaffAsync(Roles.ReceptionOfficer, JourneyTests.Unit), ReceptionLinks.Today, "dang-nhap");
        await officer.InspectAsync("lich-tiep-hom-nay");
        await officer.GetByRole(AriaRole.Link, new() { Name = "Mở phòng" }).ClickAsync();
        await citizen.GotoAsync(door);
        await citizen.GetByRole(AriaRole.Button, new() { Name = "Vào phòng tiếp" }).ClickAsync();
        await citizen.GetByRole(AriaRole.Button, new() { Name = "Vào phòng chờ" }).ClickAsync();
        await Expect(citizen.GetByText("Ông/Bà đang ở phòng chờ")).ToBeVisibleAsync();
        await citizen.InspectAsync("phong-tiep-phong-cho");
        await officer.GetByRole(AriaRole.Button, new() { Name = "Mời vào phòng" }).ClickAsync();
        await officer.GetByRole(AriaRole.Button, new() { Name = "Điểm danh" }).ClickAsync();
        await Expect(officer.GetByRole(AriaRole.Button, new() { Name = "Điểm danh" })).ToHaveCountAsync(0);
    }

    private static async Task StartAsync(IPage officer, IPage citizen)
    {
        await officer.GetByText("Kiểm tra giấy tờ tùy thân").Last.ClickAsync();
        await officer.GetByLabel("4 ký tự cuối").FillAsync("4821");
        await officer.GetByRole(AriaRole.Button, new() { Name = "Ghi đã kiểm tra" }).ClickAsync();
        await Expect(officer.GetByText("đủ điều kiện")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await officer.GetByRole(AriaRole.Button, new() { Name = "Bắt đầu phiên" }).ClickAsync();
        await Expect(officer.GetByRole(AriaRole.Button, new() { Name = "Tạm dừng" })).ToBeVisibleAsync();
        await officer.GetByRole(AriaRole.Button, new() { Name = "Mời nói" }).ClickAsync();
        await Expect(citizen.GetByText("Mời Ông/Bà nói.")).ToBeVisibleAsync();
        await officer.MediaAdvancesAsync();
        await citizen.MediaAdvancesAsync();
    }

    private static async Task AgreeOnMinutesAsync(IPage officer, IPage citizen)
    {
        await officer.GetByLabel("Công dân trình bày").FillAsync("Cầu bản hỏng từ tháng 9, đề nghị sửa trước mùa mưa.");
        await officer.GetByLabel("Kết luận của người chủ trì").FillAsync("Giao Sở Xây dựng khảo sát, báo cáo trước 15/12/2026.");
        await officer.GetByRole(AriaRole.Button, new() { Name = "Đọc lại cho công dân nghe" }).ClickAsync();
        await Expect(citizen.GetByText("Giao Sở Xây dựng khảo sát")).ToBeVisibleAsync();
        await citizen.InspectAsync("phong-tiep-bien-ban");
        await citizen.GetByRole(AriaRole.Button, new() { Name = "Biên bản ghi đúng" }).ClickAsync();
        await Expect(officer.GetByText("Công dân đã xác nhận biên bản ghi đúng.")).ToBeVisibleAsync();
    }

    private static async Task EndAsync(IPage officer, IPage citizen)
    {
        await officer.GetByRole(AriaRole.Button, new() { Name = "Kết thúc", Exact = true }).ClickAsync();
        await officer.GetByRole(AriaRole.Button, new() { Name = "Kết thúc buổi tiếp" }).ClickAsync();
        await officer.WaitForURLAsync("**/can-bo/ban-ghi/**");
        await Expect(citizen.GetByText("Buổi tiếp đã kết thúc")).ToBeVisibleAsync();
        await citizen.InspectAsync("phong-tiep-het");
        await officer.WaitForFunctionAsync("() => { const film = document.querySelector('video'); return film.readyState >= 1 && film.videoWidth === 1280; }");
        await officer.GetByRole(AriaRole.Button, new() { Name = "Kiểm tra chuỗi băm" }).ClickAsync();
        await Expect(officer.GetByText("Bản ghi nguyên vẹn")).ToBeVisibleAsync();
        await officer.InspectAsync("ban-ghi");
    }
}
