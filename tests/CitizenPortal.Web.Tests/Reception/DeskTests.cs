using System.Net;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Reception;

public sealed class DeskTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly DateOnly Date = new(2026, 11, 16);

    /// <summary>What is announced with a head's periodic day.</summary>
    private static readonly (string, string)[] Announced = [("Input.Participants", "Thanh tra tỉnh"), ("Input.ExpectedContent", "Đất đai")];

    [Fact]
    public async Task An_officer_sees_his_unit_and_marks_who_came()
    {
        var token = await portal.BookAsync(await portal.ReceptionAsync("SNV", Date));
        await portal.BookAsync(await portal.ReceptionAsync("STP", Date));
        var officer = await portal.SignedInAsync(Roles.ReceptionOfficer, "SNV");

        var page = await officer.PageAsync(ReceptionLinks.TodayOn(Date));
        page.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("Lý Văn Páo");
        using var arrived = await officer.SubmitAsync(page, ReceptionLinks.TodayOn(Date), [], "form[action*='Arrived']", "button");

        arrived.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await BookingAsync(token)).State.ShouldBe(BookingState.Attended);
    }

    [Fact]
    public async Task Another_units_appointment_is_absent()
    {
        var token = await portal.BookAsync(await portal.ReceptionAsync("STC", Date));
        await portal.BookAsync(await portal.ReceptionAsync("SXD", Date));
        var officer = await portal.SignedInAsync(Roles.ReceptionOfficer, "SXD");
        var page = await officer.PageAsync(ReceptionLinks.TodayOn(Date));

        using var foreign = await officer.SubmitAsync(page, ReceptionLinks.TodayOn(Date), [("booking", (await BookingAsync(token)).Id.ToString())], "form[action*='Arrived']");

        foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await BookingAsync(token)).State.ShouldBe(BookingState.Confirmed);
    }

    [Fact]
    public async Task The_day_is_closed_to_those_who_do_not_receive()
    {
        using var stranger = await portal.Browser().GetAsync(new Uri(ReceptionLinks.Today, UriKind.Relative), PortalFixture.Cancel);
        using var inspector = await (await portal.SignedInAsync(Roles.Inspectorate)).GetAsync(new Uri(ReceptionLinks.Today, UriKind.Relative), PortalFixture.Cancel);

        stranger.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        inspector.StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_officer_posts_an_online_reception_that_citizens_can_book()
    {
        var officer = await portal.SignedInAsync(Roles.ReceptionOfficer, "SYT");
        var form = await officer.PageAsync(ReceptionLinks.Post);

        using var posted = await officer.SubmitAsync(form, ReceptionLinks.Post,
        [
            ("Input.Host", "Head"), ("Input.HostTitle", "Giám đốc Sở Y tế"), ("Input.Date", "18/11/2026"), ("Input.From", "8:00"), ("Input.To", "10:00"), ("Input.Online", "true"),
            ("Input.Ground", "RemoteOrFrail"), ("Input.DecisionNumber", "7/QĐ-SYT"), ("Input.DecisionDate", "02/11/2026"), ("Input.Points", "son thuy, truong sinh"), .. Announced,
        ]);

        posted.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var shown = await officer.PageAsync(posted.Headers.Location!.ToString());
        shown.QuerySelector("main")!.TextContent.ShouldContain("7/QĐ-SYT");
        var page = await portal.Browser().PageAsync("/dat-lich?coQuan=SYT");
        page.QuerySelectorAll("button.day").Length.ShouldBe(4);
        page.QuerySelectorAll("input[name=Seat]").Length.ShouldBe(4);
    }

    [Fact]
    public async Task A_late_posting_is_refused_with_its_reason_and_nothing_typed_is_lost()
    {
        var officer = await portal.SignedInAsync(Roles.ReceptionOfficer, "SCT");
        var form = await officer.PageAsync(ReceptionLinks.Post);

        using var late = await officer.SubmitAsync(form, ReceptionLinks.Post, [("Input.Host", "Head"), ("Input.HostTitle", "Giám đốc Sở Công Thương"), ("Input.Date", "05/11/2026"), .. Announced]);
        using var unreadable = await officer.SubmitAsync(form, ReceptionLinks.Post, [("Input.Host", "Head"), ("Input.HostTitle", "Giám đốc"), ("Input.Date", "mai")]);

        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await late.DocumentAsync();
        page.QuerySelector("main")!.TextContent.ShouldContain("trước ít nhất 5 ngày làm việc");
        page.QuerySelector("#Input_HostTitle")!.GetAttribute("value").ShouldBe("Giám đốc Sở Công Thương");
        unreadable.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await unreadable.DocumentAsync()).QuerySelector("main")!.TextContent.ShouldContain("Ngày “mai” chưa đọc được");
    }

    private Task<Booking> BookingAsync(string token) =>
        portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Booking>().SingleAsync(booking => booking.ManageToken == token));
}
