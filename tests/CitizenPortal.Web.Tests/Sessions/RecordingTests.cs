using System.Net;
using System.Net.Http.Headers;
using CitizenPortal.Domain.Sessions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Sessions.Contracts;
using CitizenPortal.Web.Features.Sessions.Record;
using CitizenPortal.Web.Features.Sessions.Room;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Sessions;

public sealed class RecordingTests(RoomFixture portal) : IClassFixture<RoomFixture>
{
    private const string Reason = "Hai bên đồng ý tiếp sớm hơn lịch.";

    [Fact]
    public async Task Pieces_go_in_order_and_the_film_comes_out_whole_and_in_ranges()
    {
        var (session, officer, pieces) = await RoomAsync("film");

        (await pieces.SendAsync(1, [1, 2, 3])).ShouldBe(HttpStatusCode.OK);
        (await pieces.SendAsync(2, [4, 5])).ShouldBe(HttpStatusCode.OK);

        var film = new Uri(SessionLinks.Film(session, 1), UriKind.Relative);
        (await officer.GetByteArrayAsync(film, PortalFixture.Cancel)).ShouldBe([1, 2, 3, 4, 5]);
        using var request = new HttpRequestMessage(HttpMethod.Get, film) { Headers = { Range = new RangeHeaderValue(1, 3) } };
        using var part = await officer.SendAsync(request, PortalFixture.Cancel);
        part.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await part.Content.ReadAsByteArrayAsync(PortalFixture.Cancel)).ShouldBe([2, 3, 4]);
    }

    [Fact]
    public async Task A_wrong_order_a_wrong_hash_and_a_wrong_head_are_refused_and_a_repeat_changes_nothing()
    {
        var (session, _, pieces) = await RoomAsync("order");

        (await pieces.SendAsync(2, [1])).ShouldBe(HttpStatusCode.Conflict);
        (await pieces.SendAsync(1, [1], sha256: new string('0', 64))).ShouldBe(HttpStatusCode.Conflict);
        (await pieces.SendAsync(1, [1])).ShouldBe(HttpStatusCode.OK);
        (await pieces.SendAsync(1, [1])).ShouldBe(HttpStatusCode.OK);
        var head = pieces.Head;
        pieces.Head = RecordingChain.Start(session);
        (await pieces.SendAsync(2, [2])).ShouldBe(HttpStatusCode.Conflict);
        pieces.Head = head;
        (await pieces.SendAsync(2, [2], recorder: "page-2")).ShouldBe(HttpStatusCode.Conflict);
        (await pieces.SendAsync(2, [2], segment: 2, recorder: "page-2")).ShouldBe(HttpStatusCode.OK);

        (await CheckAsync(session)).ShouldBe(new CheckResult(2, null, pieces.Head));
    }

    [Fact]
    public async Task A_piece_without_the_pages_token_is_not_taken()
    {
        var (_, _, pieces) = await RoomAsync("forged");

        (await pieces.SendAsync(1, [1], antiforgery: false)).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(Roles.ReceptionOfficer, "SNNMT", HttpStatusCode.NotFound)]
    [InlineData(Roles.PetitionOfficer, "BTCD", HttpStatusCode.NotFound)]
    [InlineData(Roles.Inspectorate, "TTT", HttpStatusCode.OK)]
    public async Task Only_those_who_may_see_it_see_a_recording(string role, string unit, HttpStatusCode expected)
    {
        var (session, _, pieces) = await RoomAsync($"see-{role}");
        await pieces.SendAsync(1, [1, 2, 3]);
        var viewer = portal.With(await portal.StaffCookieAsync(role, unit));

        using var film = await viewer.GetAsync(new Uri(SessionLinks.Film(session, 1), UriKind.Relative), PortalFixture.Cancel);
        using var page = await viewer.GetAsync(new Uri(SessionLinks.Recording(session), UriKind.Relative), PortalFixture.Cancel);

        (film.StatusCode, page.StatusCode).ShouldBe((expected, expected));
    }

    [Fact]
    public async Task A_byte_changed_on_the_disk_is_found_by_the_page()
    {
        var (session, officer, pieces) = await RoomAsync("tamper");
        await pieces.SendAsync(1, [1, 2, 3]);
        await pieces.SendAsync(2, [4, 5, 6]);
        (await VerdictAsync(officer, session)).ShouldContain("Bản ghi nguyên vẹn");

        await portal.InScope(services => services.GetRequiredService<IRecordingStore>().WriteAsync(session, 1, 4, new byte[] { 9 }, PortalFixture.Cancel));

        (await VerdictAsync(officer, session)).ShouldContain("Mảnh số 2 trong 2 mảnh");
    }

    [Fact]
    public async Task The_session_starts_recorded_and_ends_sealed_with_the_hash_in_the_minutes()
    {
        var (booking, session) = await portal.RoomAsync("whole");
        var cookie = await portal.StaffCookieAsync(Roles.ReceptionOfficer, "BTCD");
        var pieces = await RoomPieces.OfAsync(portal.With(cookie), booking.Id, session);
        await using var officer = await portal.LineAsync(session, "Centre", cookie);
        await using var citizen = await portal.LineAsync(session, "Citizen", await portal.PassAsync("whole"));
        await officer.JoinAsync();
        await citizen.JoinAsync();
        await ReceptionHubTests.EnterAsync(officer, citizen);
        await officer.CallAsync("CheckIdentity", "CitizenCard", "4821");
        await officer.CallAsync("ExcuseGate", "LinkTest", Reason);
        await officer.CallAsync("ExcuseGate", "RollCall", Reason);

        (await officer.LookAsync()).Gate("Recording").ShouldBe("Missing");
        (await Should.ThrowAsync<HubException>(() => officer.CallAsync("Start"))).Message.ShouldContain("Chưa bắt đầu được");
        await pieces.SendAsync(1, [1, 2, 3]);
        await officer.CallAsync("Start");
        (await officer.LookAsync()).State().ShouldBe("InSession");

        await officer.CallAsync("SaveMinutes", 0, ReceptionHubTests.Text("Trình bày", "Kết luận"));
        (await Should.ThrowAsync<HubException>(() => officer.CallAsync("End"))).Message.ShouldContain("chưa trả lời");
        await officer.CallAsync("ReadBack", 1);
        await citizen.CallAsync("ConfirmMinutes", 1, null);
        await officer.CallAsync("End");

        (await pieces.SendAsync(2, [4])).ShouldBe(HttpStatusCode.Conflict);
        var minutes = await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Minutes>().SingleAsync(one => one.SessionId == session, PortalFixture.Cancel));
        minutes.RecordingHash.ShouldBe(pieces.Head);
        (await citizen.LookAsync()).State().ShouldBe("Ended");
        (await portal.Browser().PageAsync("/phong-tiep/whole")).QuerySelector("main")!.TextContent.ShouldContain("đã kết thúc");
    }

    [Fact]
    public async Task A_recording_that_falls_silent_interrupts_the_session()
    {
        var (_, session) = await portal.RoomAsync("silent");
        await portal.InScope(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            await db.Set<OnlineSession>().Where(one => one.Id == session).ExecuteUpdateAsync(set => set.SetProperty(one => one.State, OnlineSessionState.InSession), PortalFixture.Cancel);
            await db.Set<Recording>().Where(one => one.SessionId == session).ExecuteUpdateAsync(set => set.SetProperty(one => one.LastPieceAt, portal.Clock.GetUtcNow().AddSeconds(-31)), PortalFixture.Cancel);
        });

        await portal.Services.GetRequiredService<RoomWatch>().LookAsync(PortalFixture.Cancel);

        var room = await portal.InScope(services => services.GetRequiredService<Rooms>().FindAsync(session, PortalFixture.Cancel));
        room!.Session.State.ShouldBe(OnlineSessionState.Interrupted);
    }

    private Task<CheckResult> CheckAsync(Guid session) =>
        portal.InScope(services => services.GetRequiredService<RecordingCheck>().CheckAsync(session, PortalFixture.Cancel));

    private static async Task<string> VerdictAsync(HttpClient officer, Guid session)
    {
        var page = await officer.PageAsync(SessionLinks.Recording(session));
        using var answer = await officer.SubmitAsync(page, SessionLinks.Recording(session), []);
        return (await answer.DocumentAsync()).QuerySelector("main")!.TextContent;
    }

    private async Task<(Guid Session, HttpClient Officer, RoomPieces Pieces)> RoomAsync(string token)
    {
        var (booking, session) = await portal.RoomAsync(token);
        var officer = portal.With(await portal.StaffCookieAsync(Roles.ReceptionOfficer, "BTCD"));
        return (session, officer, await RoomPieces.OfAsync(officer, booking.Id, session));
    }
}
