using System.Net;
using CitizenPortal.Domain.Calendar;
using CitizenPortal.Web.Features.Calendar;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Tests.Calendar;

public sealed class AskPageTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Somebody_without_an_account_gets_the_date_the_reason_and_every_day()
    {
        var page = await portal.Browser().PageAsync($"{CalendarLinks.Ask}?quy-dinh=TCD_REPLY&ngay=23%2F11%2F2026");

        page.QuerySelector(".next__d")!.TextContent.ShouldBe("thứ\u00a0Ba, 08/12/2026");
        page.QuerySelector(".next")!.TextContent.ShouldContain("10 ngày làm việc kể từ ngày tiếp thứ\u00a0Hai, 23/11/2026; ngày nghỉ lễ không tính (Luật Tiếp công dân, Điều 28).");
        var rows = page.QuerySelectorAll(".day-table tbody tr").Select(row => row.TextContent).ToList();
        rows.ShouldContain(row => row.Contains("24/11/2026") && row.Contains("Nghỉ lễ: Ngày Văn hóa Việt Nam"));
        rows.Count(row => row.Contains("Nghỉ hằng tuần")).ShouldBe(4);
        page.QuerySelector(".day-table tfoot")!.TextContent.ShouldContain("08/12/2026");
    }

    [Fact]
    public async Task Facts_lengthen_the_term_and_stay_ticked()
    {
        var page = await portal.Browser().PageAsync(CalendarLinks.Question("KN1_RESOLVE", new DateOnly(2026, 10, 5), new TermFlags(Complex: true)));

        page.QuerySelector(".next__d")!.TextContent.ShouldContain("19/11/2026");
        page.QuerySelector("#phuc-tap")!.HasAttribute("checked").ShouldBeTrue();
        page.QuerySelector("#vung-kho")!.HasAttribute("checked").ShouldBeFalse();
    }

    [Fact]
    public async Task A_fact_without_effect_is_said_so()
    {
        var page = await portal.Browser().PageAsync(CalendarLinks.Question("TCD_REPLY", new DateOnly(2026, 10, 5), new TermFlags(Remote: true)));

        page.QuerySelector("main")!.TextContent.ShouldContain("Quy định này không có thời hạn riêng cho: Vùng sâu, vùng xa đi lại khó khăn.");
    }

    [Theory]
    [InlineData("quy-dinh=KN_NEVER&ngay=23/11/2026", "#quy-dinh-e")]
    [InlineData("quy-dinh=PDP_BREACH&ngay=23/11/2026", "#quy-dinh-e")]
    [InlineData("quy-dinh=TCD_REPLY&ngay=hôm nay", "#ngay-e")]
    [InlineData("quy-dinh=TCD_REPLY&ngay=", "#ngay-e")]
    [InlineData("quy-dinh=TCD_REPLY&ngay=30/02/2026", "#ngay-e")]
    public async Task Bad_input_is_named_beside_its_field_and_kept(string query, string error)
    {
        using var response = await portal.Browser().GetAsync(new Uri($"{CalendarLinks.Ask}?{query}", UriKind.Relative), PortalFixture.Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await response.DocumentAsync();
        page.QuerySelector(error).ShouldNotBeNull();
        page.QuerySelector(".summary-error a").ShouldNotBeNull();
        (page.QuerySelector("#ngay")!.GetAttribute("value") ?? "").ShouldBe(Uri.UnescapeDataString(query.Split("ngay=")[1]));
    }

    [Fact]
    public async Task A_year_without_calendar_is_told_instead_of_a_date()
    {
        var page = await portal.Browser().PageAsync($"{CalendarLinks.Ask}?quy-dinh=TCD_REPLY&ngay=05/05/2031");

        page.QuerySelector(".next__d").ShouldBeNull();
        page.QuerySelector(".notice--attn")!.TextContent.ShouldContain("2031");
    }

    [Fact]
    public async Task A_reader_of_English_reads_English()
    {
        var browser = portal.Browser();
        (await browser.GetAsync(new Uri("/ngon-ngu/en?ve=/", UriKind.Relative), PortalFixture.Cancel)).Dispose();

        var page = await browser.PageAsync($"{CalendarLinks.Ask}?quy-dinh=TCD_REPLY&ngay=2026-11-23");

        page.QuerySelector("h1")!.TextContent.ShouldBe("When must I get an answer?");
        page.QuerySelector(".next")!.TextContent.ShouldContain("10 working days from the day of the reception, Monday, 23 November 2026; holidays do not count (Luật Tiếp công dân, Điều 28).");
    }

    [Fact]
    public void Every_rule_and_event_has_its_English()
    {
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("en");
        var texts = portal.Services.GetRequiredService<IStringLocalizer<CalendarTexts>>();

        LegalTerms.All.SelectMany(term => new[] { term.What, term.EventName }).Where(text => texts[text].ResourceNotFound).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/tra-cuu")]
    public async Task The_page_is_linked_from_everywhere(string path) =>
        (await portal.Browser().PageAsync(path)).QuerySelector($".site-foot a[href='{CalendarLinks.Ask}']").ShouldNotBeNull();
}
