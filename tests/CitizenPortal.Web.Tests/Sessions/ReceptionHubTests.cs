using System.Text.Json;
using CitizenPortal.Web.Features.Sessions.Contracts;
using CitizenPortal.Web.Features.Sessions.Room;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Sessions;

public sealed class ReceptionHubTests(RoomFixture portal) : IClassFixture<RoomFixture>
{
    private static readonly object GoodDevice = new { camera = true, microphone = true, roundTripMs = 40, problem = (string?)null };

    [Fact]
    public async Task A_pass_opens_its_own_room_and_no_other()
    {
        await portal.RoomAsync("own");
        var (_, other) = await portal.RoomAsync("other");
        await using var line = await portal.LineAsync(other, "Citizen", await portal.PassAsync("own"));

        (await Should.ThrowAsync<HubException>(line.JoinAsync)).Message.ShouldContain("sessions.no-access");
        (await Should.ThrowAsync<HubException>(() => line.CallAsync("Knock"))).Message.ShouldContain("sessions.no-access");
    }

    [Fact]
    public async Task A_pass_does_not_make_an_officer()
    {
        var (_, session) = await portal.RoomAsync("no-officer");
        await using var line = await portal.LineAsync(session, "Centre", await portal.PassAsync("no-officer"));

        (await Should.ThrowAsync<HubException>(line.JoinAsync)).Message.ShouldContain("sessions.no-access");
        (await Should.ThrowAsync<HubException>(() => line.CallAsync("MuteAll"))).Message.ShouldContain("sessions.no-access");
    }

    [Fact]
    public async Task An_officer_of_another_unit_is_refused()
    {
        var (_, session) = await portal.RoomAsync("other-unit");
        await using var line = await portal.LineAsync(session, "Centre", await portal.StaffCookieAsync(Roles.ReceptionOfficer, "SNNMT"));

        (await Should.ThrowAsync<HubException>(line.JoinAsync)).Message.ShouldContain("sessions.no-access");
    }

    [Fact]
    public async Task A_role_taken_away_counts_at_the_next_word()
    {
        var (_, session) = await portal.RoomAsync("taken-away");
        await using var line = await portal.LineAsync(session, "Centre", await portal.StaffCookieAsync(Roles.ReceptionOfficer, "BTCD"));
        await line.JoinAsync();
        await portal.InScope(async services =>
        {
            var db = services.GetRequiredService<Data.PortalDb>();
            db.UserRoles.RemoveRange(db.UserRoles);
            await db.SaveChangesAsync(PortalFixture.Cancel);
        });

        (await Should.ThrowAsync<HubException>(() => line.CallAsync("MuteAll"))).Message.ShouldContain("sessions.no-access");
    }

    [Fact]
    public async Task A_pass_ends_after_twelve_hours_even_on_an_open_line()
    {
        var (_, session) = await portal.RoomAsync("twelve");
        await using var line = await portal.LineAsync(session, "Citizen", await portal.PassAsync("twelve"));
        await line.JoinAsync();
        var now = portal.Clock.GetUtcNow();

        portal.Clock.Advance(TimeSpan.FromHours(12));
        var refused = await Should.ThrowAsync<HubException>(line.LookAsync);
        portal.Clock.MoveTo(now);

        refused.Message.ShouldContain("sessions.no-access");
    }

    [Fact]
    public async Task Without_a_cookie_the_hub_is_closed()
    {
        var (_, session) = await portal.RoomAsync("no-cookie");

        (await Should.ThrowAsync<InvalidOperationException>(() => portal.LineAsync(session, "Citizen", "none=1"))).Message.ShouldContain("401");
    }

    [Fact]
    public async Task The_citizen_waits_until_the_officer_admits_him()
    {
        var (officer, citizen) = await PairAsync("admit");
        await using var _ = officer;
        await using var __ = citizen;

        (await citizen.LookAsync()).MyState().ShouldBe("DeviceCheck");
        (await Should.ThrowAsync<HubException>(() => citizen.CallAsync("Knock"))).Message.ShouldContain("Camera hoặc micro");
        await citizen.CallAsync("ReportDevice", GoodDevice);
        await citizen.CallAsync("Knock");
        var waiting = await officer.LookAsync();
        waiting.Seat("Citizen").GetProperty("state").GetString().ShouldBe("Waiting");
        (await citizen.LookAsync()).GetProperty("participants").GetArrayLength().ShouldBe(1);

        await officer.CallAsync("Admit", waiting.Seat("Citizen").GetProperty("id").GetGuid());

        (await citizen.LookAsync()).MyState().ShouldBe("Joined");
        citizen.Changes.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Signals_pass_only_between_admitted_participants_of_one_session_and_epoch()
    {
        var (officer, citizen) = await PairAsync("relay");
        await using var _ = officer;
        await using var __ = citizen;
        var desk = await officer.JoinAsync();
        var guest = await citizen.JoinAsync();
        var toCitizen = new { to = guest.MyId(), epoch = desk.MyEpoch(), toEpoch = guest.MyEpoch(), kind = "description", body = "{}" };

        (await Should.ThrowAsync<HubException>(() => officer.CallAsync("Signal", "Centre", toCitizen))).Message.ShouldContain("sessions.not-in-the-room");
        await EnterAsync(officer, citizen);
        await officer.CallAsync("Signal", "Centre", new { toCitizen.to, toCitizen.epoch, toEpoch = guest.MyEpoch() + 1, kind = "description", body = "\"stale\"" });
        await officer.CallAsync("Signal", "Centre", toCitizen);
        await EventuallyAsync(() => !citizen.Signals.IsEmpty);

        citizen.Signals.ShouldHaveSingleItem().GetProperty("from").GetGuid().ShouldBe(desk.MyId());

        var (other, stranger) = await PairAsync("relay-2");
        await using var ___ = other;
        await using var ____ = stranger;
        await EnterAsync(other, stranger);
        (await Should.ThrowAsync<HubException>(() => other.CallAsync("Signal", "Centre", toCitizen))).Message.ShouldContain("sessions.not-in-the-room");
    }

    [Fact]
    public async Task A_line_that_breaks_and_comes_back_keeps_epoch_and_place()
    {
        var (_, session) = await portal.RoomAsync("back");
        var cookie = await portal.PassAsync("back");
        await using var officer = await portal.LineAsync(session, "Centre", await portal.StaffCookieAsync(Roles.ReceptionOfficer, "BTCD"));
        await officer.JoinAsync();
        await using var first = await portal.LineAsync(session, "Citizen", cookie, "same page");
        var epoch = (await first.JoinAsync()).MyEpoch();
        await EnterAsync(officer, first);

        await first.LeaveAsync();
        await EventuallyAsync(async () => (await officer.LookAsync()).Seat("Citizen").GetProperty("state").GetString() == "Reconnecting");
        await using var second = await portal.LineAsync(session, "Citizen", cookie, "same page");
        var back = await second.JoinAsync();

        (back.MyState(), back.MyEpoch()).ShouldBe(("Joined", epoch));
    }

    [Fact]
    public async Task A_second_page_takes_the_seat_and_the_first_is_told()
    {
        var (_, session) = await portal.RoomAsync("second");
        var cookie = await portal.PassAsync("second");
        await using var first = await portal.LineAsync(session, "Citizen", cookie);
        await using var second = await portal.LineAsync(session, "Citizen", cookie);
        var epoch = (await first.JoinAsync()).MyEpoch();

        (await second.JoinAsync()).MyEpoch().ShouldBe(epoch + 1);

        await first.SeatTaken.Task.WaitAsync(TimeSpan.FromSeconds(10), PortalFixture.Cancel);
    }

    [Fact]
    public async Task Minutes_written_by_two_at_once_lose_nothing()
    {
        var (officer, citizen) = await PairAsync("minutes");
        await using var _ = officer;
        await using var __ = citizen;

        (await officer.CallAsync<JsonElement>("SaveMinutes", 0, Text("Trình bày", "Kết luận"))).GetProperty("ok").GetBoolean().ShouldBeTrue();
        var late = await officer.CallAsync<JsonElement>("SaveMinutes", 0, Text("Bản cũ", ""));

        late.GetProperty("ok").GetBoolean().ShouldBeFalse();
        late.GetProperty("current").GetProperty("presented").GetString().ShouldBe("Trình bày");
        (await citizen.LookAsync()).GetProperty("minutes").ValueKind.ShouldBe(JsonValueKind.Null);
        await officer.CallAsync("ReadBack", 1);
        (await citizen.LookAsync()).GetProperty("minutes").GetProperty("text").GetProperty("conclusion").GetString().ShouldBe("Kết luận");
        await citizen.CallAsync("ConfirmMinutes", 1, "Tôi xin bảo lưu.");
        (await officer.LookAsync()).GetProperty("minutes").GetProperty("answer").GetString().ShouldBe("Reserved");
    }

    internal static object Text(string presented, string conclusion) => new { presented, requests = "", documents = "", opinions = "", conclusion, tasks = "" };

    internal static async Task EnterAsync(RoomLine officer, RoomLine citizen)
    {
        await citizen.CallAsync("ReportDevice", GoodDevice);
        await citizen.CallAsync("Knock");
        await officer.CallAsync("Admit", (await officer.LookAsync()).Seat("Citizen").GetProperty("id").GetGuid());
    }

    private async Task<(RoomLine Officer, RoomLine Citizen)> PairAsync(string token)
    {
        var (_, session) = await portal.RoomAsync(token);
        var officer = await portal.LineAsync(session, "Centre", await portal.StaffCookieAsync(Roles.ReceptionOfficer, "BTCD"));
        var citizen = await portal.LineAsync(session, "Citizen", await portal.PassAsync(token));
        await officer.JoinAsync();
        await citizen.JoinAsync();
        return (officer, citizen);
    }

    private static Task EventuallyAsync(Func<bool> holds) => EventuallyAsync(() => Task.FromResult(holds()));

    private static async Task EventuallyAsync(Func<Task<bool>> holds)
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            if (await holds())
            {
                return;
            }

            await Task.Delay(100, PortalFixture.Cancel);
        }

        (await holds()).ShouldBeTrue();
    }
}
