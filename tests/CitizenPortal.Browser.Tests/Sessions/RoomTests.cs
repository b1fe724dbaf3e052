using System.Diagnostics;
using CitizenPortal.Browser.Tests.Fixture;
using CitizenPortal.Domain.Sessions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Sessions.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CitizenPortal.Browser.Tests.Sessions;

public sealed class RoomTests(RoomBrowserFixture portal) : IClassFixture<RoomBrowserFixture>
{
    private const string Reason = "Hai bên đồng ý tiếp sớm hơn lịch đã hẹn.";

    [Fact]
    public async Task An_officer_and_a_citizen_see_and_hear_each_other_and_the_recording_plays_back()
    {
        var booking = portal.Bookings.Add("room", portal.Clock.GetUtcNow().AddMinutes(10));
        var officer = await portal.OfficerAsync(Roles.ReceptionOfficer, "BTCD");
        var citizen = await portal.CitizenAsync();

        await officer.GotoAsync(SessionLinks.OfficerRoom(booking.Id));
        await EnterAsync(officer, citizen);
        await officer.GetByRole(AriaRole.Button, new() { Name = "Mời nói" }).ClickAsync();
        await Expect(citizen.GetByText("Mời Ông/Bà nói.")).ToBeVisibleAsync();
        await officer.MediaAdvancesAsync();
        await citizen.MediaAdvancesAsync();

        await StartAsync(officer);
        await RoomLines.CutAndRecoverAsync(officer, citizen);
        await officer.InspectAsync("phong-tiep-can-bo");
        await citizen.InspectAsync("phong-tiep-cong-dan");
        await MinutesAsync(officer, citizen);
        await officer.GetByRole(AriaRole.Button, new() { Name = "Kết thúc", Exact = true }).ClickAsync();
        await officer.GetByRole(AriaRole.Button, new() { Name = "Kết thúc buổi tiếp" }).ClickAsync();

        await officer.WaitForURLAsync("**/can-bo/ban-ghi/**");
        await Expect(citizen.GetByText("Buổi tiếp đã kết thúc")).ToBeVisibleAsync();
        await PlaysBackAsync(officer, booking.Id);
    }

    [Theory]
    [InlineData("NotAllowedError", "Trình duyệt chưa được phép dùng camera và micro")]
    [InlineData("NotReadableError", "đang được ứng dụng khác dùng")]
    [InlineData("NotFoundError", "Máy này chưa có camera")]
    public async Task A_device_that_does_not_work_is_explained_and_nobody_knocks_without_it(string error, string explained)
    {
        portal.Bookings.Add(error, portal.Clock.GetUtcNow().AddMinutes(10));
        var citizen = await portal.CitizenAsync();
        await citizen.AddInitScriptAsync($"navigator.mediaDevices.getUserMedia = async () => {{ throw new DOMException('', '{error}'); }};");

        await OpenLinkAsync(citizen, error);

        await Expect(citizen.GetByRole(AriaRole.Alert).Filter(new() { HasText = explained })).ToBeVisibleAsync();
        await Expect(citizen.GetByRole(AriaRole.Button, new() { Name = "Vào phòng chờ" })).ToBeDisabledAsync();
        await citizen.InspectAsync($"phong-tiep-loi-{error}");
    }

    private static async Task EnterAsync(IPage officer, IPage citizen)
    {
        await OpenLinkAsync(citizen, "room");
        await Expect(citizen.GetByRole(AriaRole.Button, new() { Name = "Vào phòng chờ" })).ToBeEnabledAsync();
        await citizen.InspectAsync("phong-tiep-thu-may");
        await citizen.GetByRole(AriaRole.Button, new() { Name = "Vào phòng chờ" }).ClickAsync();
        await Expect(citizen.GetByText("Ông/Bà đang ở phòng chờ")).ToBeVisibleAsync();
        await officer.GetByRole(AriaRole.Button, new() { Name = "Mời vào phòng" }).ClickAsync();
    }

    private static async Task OpenLinkAsync(IPage citizen, string token)
    {
        await citizen.GotoAsync(ReceptionLinks.Join(token));
        await citizen.GetByRole(AriaRole.Button, new() { Name = "Vào phòng tiếp" }).ClickAsync();
    }

    private static async Task StartAsync(IPage officer)
    {
        await officer.GetByText("Kiểm tra giấy tờ tùy thân").Last.ClickAsync();
        await officer.GetByLabel("4 ký tự cuối").FillAsync("4821");
        await officer.GetByRole(AriaRole.Button, new() { Name = "Ghi đã kiểm tra" }).ClickAsync();
        foreach (var gate in new[] { "LinkTest", "RollCall" })
        {
            var row = officer.Locator("#cua li").Filter(new() { Has = officer.Locator($"#ly-do-{gate}") });
            await row.GetByText("Miễn có lý do").ClickAsync();
            await row.GetByRole(AriaRole.Textbox).FillAsync(Reason);
            await row.GetByRole(AriaRole.Button).ClickAsync();
        }

        await Expect(officer.GetByText("đủ điều kiện")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await officer.GetByRole(AriaRole.Button, new() { Name = "Bắt đầu phiên" }).ClickAsync();
        await Expect(officer.GetByRole(AriaRole.Button, new() { Name = "Tạm dừng" })).ToBeVisibleAsync();
        await Expect(officer.GetByText("Đang ghi hình và tiếng")).ToBeVisibleAsync();
    }

    private static async Task MinutesAsync(IPage officer, IPage citizen)
    {
        await officer.GetByLabel("Công dân trình bày").FillAsync("Đề nghị tính lại bồi thường theo 318 m².");
        await officer.GetByLabel("Kết luận của người chủ trì").FillAsync("Giao Sở Nông nghiệp và Môi trường kiểm tra, trả lời trước 15/12/2026.");
        await officer.GetByRole(AriaRole.Button, new() { Name = "Đọc lại cho công dân nghe" }).ClickAsync();
        await Expect(citizen.GetByText("Giao Sở Nông nghiệp")).ToBeVisibleAsync();
        await citizen.InspectAsync("phong-tiep-bien-ban");
        await citizen.GetByRole(AriaRole.Button, new() { Name = "Biên bản ghi đúng" }).ClickAsync();
        await Expect(officer.GetByText("Công dân đã xác nhận biên bản ghi đúng.")).ToBeVisibleAsync();
    }

    private async Task PlaysBackAsync(IPage officer, Guid bookingId)
    {
        await officer.WaitForFunctionAsync("() => { const film = document.querySelector('video'); return film.readyState >= 1 && film.videoWidth === 1280 && Number.isFinite(film.duration) && film.duration > 5; }");
        await officer.GetByRole(AriaRole.Button, new() { Name = "Kiểm tra chuỗi băm" }).ClickAsync();
        await Expect(officer.GetByText("Bản ghi nguyên vẹn")).ToBeVisibleAsync();
        await officer.InspectAsync("ban-ghi");

        var (session, minutes) = await portal.InScope(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            var session = await db.Set<OnlineSession>().SingleAsync(one => one.BookingId == bookingId, PortalFixture.Cancel);
            return (session, await db.Set<Minutes>().SingleAsync(one => one.SessionId == session.Id, PortalFixture.Cancel));
        });
        minutes.Answer.ShouldBe(MinutesAnswer.Confirmed);
        var film = await (await officer.APIRequest.GetAsync($"{portal.Address}{SessionLinks.Film(session.Id, 1)}")).BodyAsync();
        film.Length.ShouldBeGreaterThan(50_000);
        await ProbeAsync(film);
    }

    /// <summary>A second opinion on picture and sound, where the machine has one.</summary>
    private static async Task ProbeAsync(byte[] film)
    {
        if (!File.Exists("/usr/bin/ffprobe"))
        {
            return;
        }

        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, film, PortalFixture.Cancel);
        using var probe = Process.Start(new ProcessStartInfo("/usr/bin/ffprobe", ["-v", "error", "-show_entries", "stream=codec_name", "-of", "csv=p=0", file]) { RedirectStandardOutput = true })!;
        var codecs = await probe.StandardOutput.ReadToEndAsync(PortalFixture.Cancel);
        File.Delete(file);
        codecs.ShouldContain("vp8");
        codecs.ShouldContain("opus");
    }
}
