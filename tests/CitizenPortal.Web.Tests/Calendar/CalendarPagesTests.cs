using System.Net;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;
using CitizenPortal.Web.Tests.Petitions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Calendar;

/// <summary>A database for each test: an edition of the calendar concerns every case. It is 2 November 2026.</summary>
public sealed class CalendarPagesTests : IAsyncLifetime
{
    private readonly PortalFixture _portal = new();

    public async ValueTask InitializeAsync() => await _portal.InitializeAsync();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_swap_is_drafted_previewed_and_published_and_each_case_that_moves_says_why()
    {
        // Seven working days from 2 November end on the 11th; with the 9th off and Saturday the 14th worked, on the 12th.
        var (citizen, code) = await new Citizen().SendAsync(_portal);
        (await Citizen.StoredAsync(_portal, code)).DueOn.ShouldBe(new DateOnly(2026, 11, 11));
        var admin = await _portal.SignedInAsync(Roles.Administrator);

        await SwapAsync(admin, "09/11/2026", "14/11/2026");
        (await Citizen.StoredAsync(_portal, code)).DueOn.ShouldBe(new DateOnly(2026, 11, 11), "a draft moves nothing");
        var preview = await admin.PageAsync(CalendarLinks.Preview);
        preview.QuerySelector(".lead")!.TextContent.ShouldBe("Công bố bản này sẽ chuyển 1 hạn, trong đó 0 đơn thành quá hạn.");
        preview.QuerySelector("main")!.TextContent.ShouldContain($"{code[..5]}-{code[5..]}");
        using var published = await admin.SubmitAsync(preview, CalendarLinks.Preview, [("Reason", "VB 99/VPCP-KGVX")]);

        published.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var petition = await Citizen.StoredAsync(_portal, code);
        (petition.DueOn, petition.DueCalendar).ShouldBe((new DateOnly(2026, 11, 12), 2));
        var line = petition.History.OrderBy(entry => entry.Number).Last();
        (line.Number, line.By).ShouldBe((2, "Nguyễn Thị Thử"));
        line.Detail.ShouldBe("Hạn cũ: 11/11/2026. Hạn mới: 12/11/2026. Lịch làm việc bản 2: VB 99/VPCP-KGVX");
        (await citizen.PageAsync(PetitionLinks.Track(code))).QuerySelector("main")!.TextContent.ShouldContain("Hạn cũ: 11/11/2026. Hạn mới: 12/11/2026.");
        (await admin.PageAsync(CalendarLinks.Admin)).QuerySelector("main")!.TextContent.ShouldContain("VB 99/VPCP-KGVX");
        (await Asked("TCD_REPLY", "02/11/2026")).ShouldContain("16/11/2026");
    }

    [Fact]
    public async Task A_day_off_less_makes_a_case_late_and_the_preview_counts_it()
    {
        var (_, code) = await new Citizen().SendAsync(_portal);
        var admin = await _portal.SignedInAsync(Roles.Administrator);
        await SwapAsync(admin, "09/11/2026", "14/11/2026");
        await PublishAsync(admin);
        _portal.Clock.MoveTo(new DateTimeOffset(2026, 11, 12, 9, 0, 0, TimeSpan.FromHours(7)));
        admin = await _portal.SignedInAsync(Roles.Administrator);

        await RemoveAsync(admin, "2026-11-09");

        (await admin.PageAsync(CalendarLinks.Preview)).QuerySelector(".lead")!.TextContent.ShouldBe("Công bố bản này sẽ chuyển 1 hạn, trong đó 1 đơn thành quá hạn.");
        await PublishAsync(admin);
        (await Citizen.StoredAsync(_portal, code)).IsLate(new DateOnly(2026, 11, 12)).ShouldBeTrue();
    }

    [Fact]
    public async Task What_changed_after_the_preview_is_not_published()
    {
        var admin = await _portal.SignedInAsync(Roles.Administrator);
        await SwapAsync(admin, "09/11/2026", "14/11/2026");
        var preview = await admin.PageAsync(CalendarLinks.Preview);
        await RemoveAsync(admin, "2026-11-14");

        using var refused = await admin.SubmitAsync(preview, CalendarLinks.Preview, [("Reason", "VB 99")]);

        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.DocumentAsync()).QuerySelector(".summary-error")!.TextContent.ShouldContain("vừa được người khác sửa");
        (await EditionAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_case_whose_year_is_missing_says_so_and_gets_its_date_with_the_calendar()
    {
        _portal.Clock.MoveTo(new DateTimeOffset(2027, 12, 28, 9, 0, 0, TimeSpan.FromHours(7)));
        var (_, code) = await new Citizen().SendAsync(_portal);
        var officer = await _portal.SignedInAsync(Roles.Board);
        (await Citizen.StoredAsync(_portal, code)).DueMissingYear.ShouldBe(2028);
        (await officer.PageAsync(PetitionLinks.Case(code))).QuerySelector(".notice--attn")!.TextContent.ShouldContain("thiếu lịch năm 2028");
        (await officer.PageAsync(PetitionLinks.Term(code))).QuerySelector(".notice--attn")!.TextContent.ShouldContain("thiếu lịch năm 2028");
        (await officer.PageAsync(PetitionLinks.Queue)).QuerySelector(".queue tbody tr")!.TextContent.ShouldContain("Chưa có lịch 2028");

        var admin = await _portal.SignedInAsync(Roles.Administrator);
        var page = await admin.PageAsync(CalendarLinks.OfYear(2028));
        using var years = await admin.SubmitAsync(page, CalendarLinks.Admin, [("Years", "2025, 2026, 2027, 2028")], form: "form[action*='handler=Years']");
        years.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await PublishAsync(admin);

        (await Citizen.StoredAsync(_portal, code)).DueOn.ShouldBe(new DateOnly(2028, 1, 6));
        (await officer.PageAsync(PetitionLinks.Queue)).QuerySelector(".queue tbody tr")!.TextContent.ShouldNotContain("Chưa có lịch");
    }

    [Fact]
    public async Task An_officer_who_saves_an_old_version_collides_with_the_recount()
    {
        var (_, code) = await new Citizen().SendAsync(_portal);
        var before = await Citizen.StoredAsync(_portal, code);
        var admin = await _portal.SignedInAsync(Roles.Administrator);
        await SwapAsync(admin, "09/11/2026", "14/11/2026");
        await PublishAsync(admin);

        (await Citizen.StoredAsync(_portal, code)).Version.ShouldBe(before.Version + 1);
    }

    [Fact]
    public async Task An_interrupted_recount_is_finished_by_the_next_one_and_done_once()
    {
        var (_, code) = await new Citizen().SendAsync(_portal);
        await _portal.InScope(services => services.GetRequiredService<PortalDb>().Set<Petition>().ExecuteUpdateAsync(
            set => set.SetProperty(petition => petition.DueCalendar, 0).SetProperty(petition => petition.DueOn, new DateOnly(2026, 11, 5)), PortalFixture.Cancel));

        var counted = await _portal.InScope(services => services.GetRequiredService<IDueDates>().RecountAsync(PortalFixture.Cancel));
        var again = await _portal.InScope(services => services.GetRequiredService<IDueDates>().RecountAsync(PortalFixture.Cancel));

        (counted, again).ShouldBe((1, 0));
        var petition = await Citizen.StoredAsync(_portal, code);
        petition.DueOn.ShouldBe(new DateOnly(2026, 11, 11));
        petition.History.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("SwapOff", "Input.Date", "08/11/2026", "phải là ngày làm việc")]
    [InlineData("SwapOff", "Input.WorkOn", "", "Hoán đổi cần ngày làm bù")]
    [InlineData("SwapOff", "Input.WorkOn", "13/11/2026", "phải là thứ Bảy hoặc Chủ nhật")]
    [InlineData("Holiday", "Input.Name", "", "Hãy ghi tên ngày")]
    [InlineData("Holiday", "Input.Source", "", "Hãy ghi số văn bản")]
    [InlineData("Holiday", "Input.Date", "31/11/2026", "Hãy ghi ngày")]
    public async Task Bad_days_are_refused_with_what_was_typed(string kind, string field, string value, string reason)
    {
        var admin = await _portal.SignedInAsync(Roles.Administrator);
        var filled = new Dictionary<string, string> { ["Input.Kind"] = kind, ["Input.Date"] = "09/11/2026", ["Input.WorkOn"] = "14/11/2026", ["Input.Name"] = "Nghỉ", ["Input.Source"] = "VB 1", [field] = value };

        using var refused = await admin.SubmitAsync(await admin.PageAsync(CalendarLinks.Admin), CalendarLinks.Admin, filled.Select(pair => (pair.Key, pair.Value)), form: "form[action*='handler=Day']");

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await refused.DocumentAsync();
        page.QuerySelector(".summary-error")!.TextContent.ShouldContain(reason);
        page.QuerySelector($"[name='{field}']")!.GetAttribute("value").ShouldBe(value);
        (await _portal.InScope(services => services.GetRequiredService<PortalDb>().Set<CalendarEdition>().CountAsync(PortalFixture.Cancel))).ShouldBe(1);
    }

    [Theory]
    [InlineData(Roles.Board, HttpStatusCode.Forbidden)]
    [InlineData(Roles.UnitHead, HttpStatusCode.Forbidden)]
    [InlineData(Roles.Administrator, HttpStatusCode.OK)]
    public async Task Only_an_administrator_edits_the_calendar(string role, HttpStatusCode expected)
    {
        var browser = await _portal.SignedInAsync(role, "00700");

        using var response = await browser.GetAsync(new Uri(CalendarLinks.Admin, UriKind.Relative), PortalFixture.Cancel);

        response.StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task Without_a_draft_there_is_nothing_to_preview()
    {
        var admin = await _portal.SignedInAsync(Roles.Administrator);
        await SwapAsync(admin, "09/11/2026", "14/11/2026");
        using var discarded = await admin.SubmitAsync(await admin.PageAsync(CalendarLinks.Admin), CalendarLinks.Admin, [], form: "form[action*='handler=Discard']");

        using var response = await admin.GetAsync(new Uri(CalendarLinks.Preview, UriKind.Relative), PortalFixture.Cancel);

        response.Headers.Location!.ToString().ShouldBe(CalendarLinks.Admin);
        (await EditionAsync()).ShouldBe(1);
    }

    private async Task<string> Asked(string rule, string day) =>
        (await _portal.Browser().PageAsync($"{CalendarLinks.Ask}?quy-dinh={rule}&ngay={day}")).QuerySelector(".next__d")!.TextContent;

    private Task<int> EditionAsync() => _portal.InScope(async services => (await services.GetRequiredService<ILegalClock>().CalendarAsync(PortalFixture.Cancel)).Version);

    private static async Task SwapAsync(HttpClient admin, string off, string on)
    {
        using var saved = await admin.SubmitAsync(
            await admin.PageAsync(CalendarLinks.Admin),
            CalendarLinks.Admin,
            [("Input.Kind", "SwapOff"), ("Input.Date", off), ("Input.WorkOn", on), ("Input.Name", "Nghỉ hoán đổi"), ("Input.Source", "VB 99/VPCP-KGVX")],
            form: "form[action*='handler=Day']");
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await saved.DocumentAsync()).QuerySelector(".summary-error")?.TextContent);
    }

    private static async Task RemoveAsync(HttpClient admin, string day)
    {
        var page = await admin.PageAsync(CalendarLinks.OfYear(2026));
        var form = page.QuerySelector($"input[name='date'][value='{day}']")!.Closest("form")!;
        form.SetAttribute("id", "remove-day");
        using var removed = await admin.SubmitAsync(page, CalendarLinks.Admin, [], form: "#remove-day");
        removed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task PublishAsync(HttpClient admin)
    {
        using var published = await admin.SubmitAsync(await admin.PageAsync(CalendarLinks.Preview), CalendarLinks.Preview, [("Reason", "VB 99/VPCP-KGVX")]);
        published.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await published.DocumentAsync()).QuerySelector(".summary-error")?.TextContent);
    }
}
