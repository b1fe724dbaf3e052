using System.Net;
using CitizenPortal.Domain.Counter;
using CitizenPortal.Web.Features.Counter.Contracts;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;

namespace CitizenPortal.Web.Tests.Counter;

public sealed class HallAndKioskTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task The_hall_shows_the_number_the_desk_and_who_waits_but_no_name()
    {
        var officer = await portal.OfficerAsync("SNV");
        await portal.WalkInAsync("SNV");
        await portal.WalkInAsync("SNV");
        using var called = await officer.PressAsync(2, "Next");
        var hall = CounterLinks.Hall((await portal.PlaceAsync("SNV")).HallKey);

        var page = await portal.Browser().PageAsync(hall);

        page.QuerySelector(".hall__number")!.TextContent.ShouldBe("001");
        page.QuerySelector(".hall__desk b")!.TextContent.ShouldBe("2");
        page.QuerySelector("[data-waiting]")!.TextContent.ShouldBe("1");
        page.QuerySelector("[data-call='1-2-1']")!.GetAttribute("data-say").ShouldBe("Mời số 1, đến bàn số 2.");
        page.DocumentElement.OuterHtml.ShouldNotContain("Sùng Thị Mỷ");
        (await portal.Browser().PageAsync($"{hall}?handler=Board")).QuerySelector(".hall__number")!.TextContent.ShouldBe("001");
    }

    [Fact]
    public async Task Only_the_right_key_opens_the_hall_or_the_kiosk()
    {
        var place = await portal.PlaceAsync("STP");
        foreach (var path in new[] { CounterLinks.Hall("khong-co"), CounterLinks.Kiosk("khong-co"), CounterLinks.Hall(place.KioskKey), CounterLinks.Kiosk(place.HallKey), CounterLinks.KioskNumber("khong-co", Guid.NewGuid()) })
        {
            using var answer = await portal.Browser().GetAsync(new Uri(path, UriKind.Relative), PortalFixture.Cancel);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }

    [Fact]
    public async Task Whoever_watches_is_told_to_look_again_and_a_wrong_key_hears_nothing()
    {
        portal.Clock.MoveTo(GivenCounter.Morning);
        var place = await portal.PlaceAsync("STC");
        await using var line = await LineAsync();
        var changed = new TaskCompletionSource();
        line.On("Changed", () => changed.TrySetResult());

        await Should.ThrowAsync<HubException>(() => line.InvokeAsync("WatchHall", "khong-co", PortalFixture.Cancel));
        await Should.ThrowAsync<HubException>(() => line.InvokeAsync("WatchDesk", PortalFixture.Cancel));
        await line.InvokeAsync("WatchHall", place.HallKey, PortalFixture.Cancel);
        await portal.WalkInAsync("STC");

        await changed.Task.WaitAsync(TimeSpan.FromSeconds(20), PortalFixture.Cancel);
    }

    [Fact]
    public async Task A_visitor_takes_a_number_at_the_kiosk_and_nothing_of_him_stays()
    {
        var booking = await portal.AppointmentAsync("SXD");
        var kiosk = CounterLinks.Kiosk((await portal.PlaceAsync("SXD")).KioskKey);
        var browser = portal.Browser();
        var page = await browser.PageAsync(kiosk);

        using var wrong = await browser.SubmitAsync(page, kiosk, [("Code", "ABCDE23456")], "form[action*='Booked']");
        using var booked = await browser.SubmitAsync(page, kiosk, [("Code", booking.Code)], "form[action*='Booked']");
        using var walkIn = await browser.SubmitAsync(page, kiosk, [("Priority", "Disabled")], "form[action*='WalkIn']");

        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var refused = await wrong.DocumentAsync();
        refused.QuerySelector("main")!.TextContent.ShouldContain("lấy số không hẹn");
        refused.DocumentElement.OuterHtml.ShouldNotContain("ABCDE23456");
        using var shown = await browser.GetAsync(booked.Headers.Location, PortalFixture.Cancel);
        shown.Headers.GetValues("Refresh").Single().ShouldStartWith("20; url=/tu-lay-so/");
        var number = await shown.DocumentAsync();
        number.QuerySelector(".kiosk__number")!.TextContent.ShouldBe("001");
        number.DocumentElement.OuterHtml.ShouldNotContain("Lý Văn Páo");
        number.DocumentElement.OuterHtml.ShouldNotContain(booking.Code);
        (await portal.TicketsAsync("SXD")).Select(ticket => ticket.Priority).ShouldBe([TicketPriority.None, TicketPriority.Disabled]);
    }

    private async Task<HubConnection> LineAsync()
    {
        portal.Browser().Dispose();
        var line = new HubConnectionBuilder().WithUrl($"https://localhost{CounterLinks.Hub}", options =>
        {
            options.Transports = HttpTransportType.LongPolling;
            options.HttpMessageHandlerFactory = _ => portal.Server.CreateHandler();
        }).Build();
        await line.StartAsync(PortalFixture.Cancel);
        return line;
    }
}
