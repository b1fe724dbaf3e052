using System.Net;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Reception;

public sealed class BookingTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly DateOnly Date = new(2026, 11, 16);

    [Fact]
    public async Task A_citizen_without_account_books_in_person_and_gets_paper_mail_and_message()
    {
        portal.Clock.MoveTo(PortalFixture.Start);
        var day = await portal.ReceptionAsync("SNV", Date);

        var token = await portal.BookAsync(day);

        var page = await portal.Browser().PageAsync(ReceptionLinks.Confirmation(token));
        var text = page.QuerySelector("main")!.TextContent;
        text.ShouldContain("16/11/2026");
        text.ShouldContain("7:45");
        text.ShouldContain("Thư điện tử");
        text.ShouldContain("Tin nhắn");
        page.QuerySelector("svg.qr").ShouldNotBeNull();
        page.QuerySelector($"a[href='{ReceptionLinks.Calendar(token)}']").ShouldNotBeNull();
        var messages = await MessagesAsync(token);
        messages.Select(message => message.Channel).ShouldBe([MessageChannel.Email, MessageChannel.Sms], ignoreOrder: true);
        messages.Single(message => message.Channel == MessageChannel.Email).CalendarMethod.ShouldBe("REQUEST");
    }

    [Fact]
    public async Task The_way_from_an_hour_to_the_appointment_is_at_most_six_interactions()
    {
        portal.Clock.MoveTo(PortalFixture.Start);
        var day = await portal.ReceptionAsync("STP", Date, online: GivenReception.Decision());
        await portal.ReceptionAsync("STP", Date.AddDays(1), host: HostKind.Head);
        var petition = await portal.PetitionAsync(Domain.Petitions.PetitionKind.Complaint);
        var browser = portal.Browser();

        // 1 search the unit, 2 choose the host, 3 choose the day, 4 the seat, 5 tap the hour, 6 confirm; typing not counted.
        var search = await browser.PageAsync("/dat-lich?coQuan=so+tu+phap");
        var host = search.QuerySelectorAll("a.choice").Single(link => link.GetAttribute("href")!.Contains("thuong-xuyen", StringComparison.Ordinal));
        var hosted = await browser.PageAsync(host.GetAttribute("href")!);
        var chosen = await browser.PageAsync(hosted.QuerySelectorAll("a.day").Single().GetAttribute("href")!.Split('#')[0]);
        var slot = chosen.QuerySelector("button.day")!.GetAttribute("value");
        using var held = await browser.SubmitAsync(chosen, GivenReception.Page(day), [("Seat", GivenReception.AtCommune(day))], "#cho", $"button[value='{slot}']");
        using var made = await browser.ConfirmAsync(held.Headers.Location!.ToString(), [.. GivenReception.Visitor(null), ("Input.PetitionCode", petition.Code), ("Input.PhoneLast4", "5678")]);

        made.Headers.Location!.ToString().ShouldStartWith("/dat-lich/xac-nhan/");
        var page = await browser.PageAsync(made.Headers.Location.ToString());
        page.QuerySelector("a[href^='/phong-tiep/']").ShouldNotBeNull();
        page.QuerySelector("main")!.TextContent.ShouldContain("Sơn Thủy");
    }

    [Fact]
    public async Task A_wrong_form_comes_back_with_its_errors_and_loses_nothing()
    {
        portal.Clock.MoveTo(PortalFixture.Start);
        var day = await portal.ReceptionAsync("STC", Date);
        var browser = portal.Browser();
        using var held = await browser.HoldAsync(day);

        using var refused = await browser.ConfirmAsync(held.Headers.Location!.ToString(), [("Input.Name", "Lý Văn Páo"), ("Input.Phone", "12"), ("Input.Email", "khong-phai-thu"), ("Input.Subject", "Về đất")]);

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await refused.DocumentAsync();
        page.QuerySelector("#Input_Name")!.GetAttribute("value").ShouldBe("Lý Văn Páo");
        page.QuerySelector("#Input_Phone")!.GetAttribute("value").ShouldBe("12");
        page.QuerySelector("main")!.TextContent.ShouldContain("Số điện thoại “12” chưa đúng");
        page.QuerySelector("main")!.TextContent.ShouldContain("khong-phai-thu");
    }

    [Fact]
    public async Task Without_a_seat_nothing_is_held()
    {
        portal.Clock.MoveTo(PortalFixture.Start);
        var day = await portal.ReceptionAsync("SKHCN", Date, online: GivenReception.Decision());

        using var refused = await portal.Browser().HoldAsync(day, seat: "");

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.DocumentAsync()).QuerySelector("#Seat-error").ShouldNotBeNull();
        (await CountAsync<Claim>(claim => claim.SlotId == day.Slots[0].Id)).ShouldBe(0);
    }

    [Fact]
    public async Task A_double_tap_holds_one_place_and_a_change_of_mind_frees_the_first()
    {
        portal.Clock.MoveTo(PortalFixture.Start);
        var day = await portal.ReceptionAsync("SCT", Date, places: 3);
        var browser = portal.Browser();

        using var first = await browser.HoldAsync(day);
        using var again = await browser.HoldAsync(day);
        again.Headers.Location.ShouldBe(first.Headers.Location);
        using var other = await browser.HoldAsync(day, slot: 1);

        other.Headers.Location.ShouldNotBe(first.Headers.Location);
        (await CountAsync<Claim>(claim => claim.SlotId == day.Slots[0].Id)).ShouldBe(0);
        (await CountAsync<Claim>(claim => claim.SlotId == day.Slots[1].Id)).ShouldBe(1);
    }

    [Fact]
    public async Task A_hold_that_ran_out_goes_to_the_next_and_the_first_is_offered_other_places()
    {
        portal.Clock.MoveTo(PortalFixture.Start);
        var day = await portal.ReceptionAsync("SXD", Date);
        var (slow, quick) = (portal.Browser(), portal.Browser());
        using var held = await slow.HoldAsync(day);
        var form = await slow.PageAsync(held.Headers.Location!.ToString());

        using var early = await quick.HoldAsync(day);
        early.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        portal.Clock.Advance(Claim.HoldTime + TimeSpan.FromSeconds(1));
        using var taken = await quick.HoldAsync(day);
        taken.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var late = await slow.SubmitAsync(form, held.Headers.Location.ToString(), GivenReception.Visitor());

        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await late.DocumentAsync()).QuerySelector(".next-free a").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_hold_that_ran_out_but_was_not_taken_can_still_be_confirmed()
    {
        portal.Clock.MoveTo(PortalFixture.Start);
        var day = await portal.ReceptionAsync("SYT", Date);
        var browser = portal.Browser();
        using var held = await browser.HoldAsync(day);

        portal.Clock.Advance(TimeSpan.FromMinutes(20));
        using var made = await browser.ConfirmAsync(held.Headers.Location!.ToString(), GivenReception.Visitor());

        made.Headers.Location!.ToString().ShouldStartWith("/dat-lich/xac-nhan/");
    }

    [Fact]
    public async Task A_hold_is_prolonged_once()
    {
        portal.Clock.MoveTo(PortalFixture.Start);
        var day = await portal.ReceptionAsync("SVHTTDL", Date);
        var browser = portal.Browser();
        using var held = await browser.HoldAsync(day);
        var page = await browser.PageAsync(held.Headers.Location!.ToString());

        using var extended = await browser.SubmitAsync(page, held.Headers.Location.ToString(), [], "form[action*='Extend']");
        extended.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var after = await browser.PageAsync(held.Headers.Location.ToString());

        after.QuerySelector("form[action*='Extend']").ShouldBeNull();
        int.Parse(after.QuerySelector("[data-hold-seconds]")!.GetAttribute("data-hold-seconds")!, null).ShouldBeGreaterThan(300);
    }

    [Theory]
    [InlineData("hong thai", "Xã Hồng Thái")]
    [InlineData("UBND xã Hồng Thái", "Xã Hồng Thái")]
    [InlineData("SO NOI VU", "Sở Nội vụ")]
    public async Task A_unit_is_found_without_tones(string typed, string name)
    {
        var page = await portal.Browser().PageAsync($"/dat-lich?coQuan={Uri.EscapeDataString(typed)}");

        page.QuerySelector("aside .kv dd")!.TextContent.ShouldBe(name);
    }

    [Fact]
    public async Task An_unknown_unit_is_named_and_the_word_is_kept()
    {
        using var response = await portal.Browser().GetAsync(new Uri("/dat-lich?coQuan=khongco", UriKind.Relative), PortalFixture.Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await response.DocumentAsync();
        page.QuerySelector("main")!.TextContent.ShouldContain("Không có cơ quan nào tên “khongco”");
        page.QuerySelector("#UnitText")!.GetAttribute("value").ShouldBe("khongco");
    }

    private Task<List<Message>> MessagesAsync(string token) => portal.InScope(async services =>
    {
        var db = services.GetRequiredService<PortalDb>();
        var id = await db.Set<Booking>().Where(booking => booking.ManageToken == token).Select(booking => booking.Id).SingleAsync();
        return await db.Set<Message>().Where(message => message.Key.StartsWith($"booking:{id:N}:")).ToListAsync();
    });

    private Task<int> CountAsync<T>(System.Linq.Expressions.Expression<Func<T, bool>> which)
        where T : class => portal.InScope(services => services.GetRequiredService<PortalDb>().Set<T>().CountAsync(which));
}
