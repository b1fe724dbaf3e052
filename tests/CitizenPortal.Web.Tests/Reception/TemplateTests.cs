using System.Net;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Reception.Templates;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Reception;

/// <summary>Monday 2 November 2026; the first day that can be posted in time is Monday the 9th, the 24th is a holiday.</summary>
public sealed class TemplateTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_rule_starts_with_its_first_matching_day_and_reads_as_people_say_it()
    {
        await Task.CompletedTask;
        RuleDates.Between("FREQ=WEEKLY;BYDAY=TU", new DateOnly(2026, 11, 2), new DateOnly(2026, 11, 2), new DateOnly(2026, 11, 17)).Select(day => day.Day).ShouldBe([3, 10, 17]);
        RuleDates.Between("FREQ=MONTHLY;BYDAY=1TH,3TH", new DateOnly(2026, 11, 2), new DateOnly(2026, 11, 10), new DateOnly(2026, 12, 20)).ShouldBe([new(2026, 11, 19), new(2026, 12, 3), new(2026, 12, 17)]);
        RuleDates.Between("FREQ=MONTHLY;BYMONTHDAY=31", new DateOnly(2026, 11, 2), new DateOnly(2026, 11, 2), new DateOnly(2027, 1, 31)).ShouldBe([new(2026, 12, 31), new(2027, 1, 31)]);
        RuleWords.Of("FREQ=MONTHLY;BYDAY=1TH,3TH").Replace('\u00a0', ' ').ShouldBe("Hằng tháng, thứ Năm tuần thứ 1, 3");
        RuleWords.Of("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR").ShouldBe("Mỗi ngày làm việc");
    }

    [Fact]
    public async Task A_template_shows_its_days_and_posts_those_in_time()
    {
        var officer = await portal.SignedInAsync(Roles.ReceptionOfficer, "SNV");
        var page = await MadeAsync(officer, Tuesdays("Giám đốc Sở Nội vụ"));
        var shown = await officer.PageAsync(page);
        var days = shown.QuerySelector(".template-days")!.TextContent;
        days.ShouldContain("Không kịp 5 ngày làm việc");
        days.ShouldContain("dời từ");

        using var posted = await officer.SubmitAsync(shown, page, [("Until", "30/11/2026")], "form[action*='Publish']");
        using var again = await officer.SubmitAsync(await officer.PageAsync(page), page, [("Until", "30/11/2026")], "form[action*='Publish']");

        posted.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        again.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var dates = await DatesAsync("SNV");
        dates.ShouldBe([new(2026, 11, 10), new(2026, 11, 17), new(2026, 11, 25)]);
        (await portal.Browser().PageAsync("/dat-lich?coQuan=SNV")).QuerySelectorAll("button.day").Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task What_is_missing_is_said_beside_its_field_and_nothing_typed_is_lost()
    {
        var officer = await portal.SignedInAsync(Roles.ReceptionOfficer, "STP");
        var form = await officer.PageAsync(ReceptionLinks.NewTemplate);

        using var bare = await officer.SubmitAsync(form, ReceptionLinks.NewTemplate, [("Input.HostTitle", "Giám đốc Sở Tư pháp"), ("Input.Repeat", "MonthlyByWeekday"), ("Input.Weeks", "1, 9")]);

        bare.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await bare.DocumentAsync();
        page.QuerySelector("#Input_Weeks-e")!.TextContent.ShouldContain("từ 1 đến 5");
        page.QuerySelector("#Input_Participants-e").ShouldNotBeNull();
        page.QuerySelector("#Input_HostTitle")!.GetAttribute("value").ShouldBe("Giám đốc Sở Tư pháp");
    }

    [Fact]
    public async Task A_change_from_a_day_on_moves_the_empty_and_keeps_the_booked()
    {
        var officer = await portal.SignedInAsync(Roles.ReceptionOfficer, "STC");
        var page = await MadeAsync(officer, Tuesdays("Giám đốc Sở Tài chính"));
        using var posted = await officer.SubmitAsync(await officer.PageAsync(page), page, [("Until", "30/11/2026")], "form[action*='Publish']");
        await portal.BookAsync(await DayAsync("STC", new DateOnly(2026, 11, 17)));

        var change = page + "/doi";
        using var changed = await officer.SubmitAsync(await officer.PageAsync(change), change, [("Input.Date", "11/11/2026"), ("Input.Repeat", "Weekly"), ("Input.Weekdays", "TH"), ("Input.HostTitle", "Quyền Giám đốc Sở Tài chính")]);

        changed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await officer.PageAsync(changed.Headers.Location!.ToString())).QuerySelector("main")!.TextContent.ShouldContain("1 buổi đã có người đặt");
        (await DatesAsync("STC")).ShouldBe([new(2026, 11, 10), new(2026, 11, 12), new(2026, 11, 17), new(2026, 11, 19)]);
        (await DayAsync("STC", new DateOnly(2026, 11, 10))).HostTitle.ShouldBe("Giám đốc Sở Tài chính");
        (await DayAsync("STC", new DateOnly(2026, 11, 17))).HostTitle.ShouldBe("Quyền Giám đốc Sở Tài chính");
    }

    [Fact]
    public async Task A_change_that_cannot_be_posted_in_time_is_refused()
    {
        var officer = await portal.SignedInAsync(Roles.ReceptionOfficer, "SCT");
        var page = await MadeAsync(officer, Tuesdays("Giám đốc Sở Công Thương"));

        using var near = await officer.SubmitAsync(await officer.PageAsync(page), page, [("StopFrom", "06/11/2026")], "form[action*='Stop']");
        using var unreadable = await officer.SubmitAsync(await officer.PageAsync(page), page, [("StopFrom", "mai")], "form[action*='Stop']");
        using var stopped = await officer.SubmitAsync(await officer.PageAsync(page), page, [("StopFrom", "09/11/2026")], "form[action*='Stop']");

        near.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        unreadable.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        stopped.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await officer.PageAsync(page)).QuerySelectorAll(".template-days li").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Another_units_template_is_absent_and_strangers_do_not_come_in()
    {
        var page = await MadeAsync(await portal.SignedInAsync(Roles.ReceptionOfficer, "SXD"), Tuesdays("Giám đốc Sở Xây dựng"));
        var other = await portal.SignedInAsync(Roles.ReceptionOfficer, "SYT");

        foreach (var path in new[] { page, page + "/doi", $"{ReceptionLinks.Templates}/{Guid.NewGuid()}" })
        {
            using var foreign = await other.GetAsync(new Uri(path, UriKind.Relative), PortalFixture.Cancel);
            foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        (await other.PageAsync(ReceptionLinks.Templates)).QuerySelectorAll("tbody tr").Length.ShouldBe(0);
        foreach (var path in new[] { ReceptionLinks.Templates, ReceptionLinks.NewTemplate, page })
        {
            using var stranger = await portal.Browser().GetAsync(new Uri(path, UriKind.Relative), PortalFixture.Cancel);
            stranger.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }
    }

    [Fact]
    public async Task Two_who_post_at_once_post_each_day_once()
    {
        var page = await MadeAsync(await portal.SignedInAsync(Roles.ReceptionOfficer, "SKHCN"), Tuesdays("Giám đốc Sở Khoa học và Công nghệ"));
        var id = Guid.Parse(page.Split('/')[^1]);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => portal.InScope(async services =>
        {
            var template = await services.GetRequiredService<PortalDb>().Set<ReceptionTemplate>().Include(each => each.Points).SingleAsync(each => each.Id == id);
            try
            {
                return await services.GetRequiredService<PostSeries>().PostAsync(template, new DateOnly(2026, 11, 30), PortalFixture.Cancel);
            }
            catch (Domain.Kernel.RuleBrokenException broken)
            {
                broken.Rule.ShouldBe("reception.series-race");
                return 0;
            }
        })));

        outcomes.Sum().ShouldBe(3);
        (await DatesAsync("SKHCN")).Count.ShouldBe(3);
    }

    private static async Task<string> MadeAsync(HttpClient officer, IEnumerable<(string, string)> fill)
    {
        using var made = await officer.SubmitAsync(await officer.PageAsync(ReceptionLinks.NewTemplate), ReceptionLinks.NewTemplate, fill);
        made.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return made.Headers.Location!.ToString();
    }

    private static IEnumerable<(string, string)> Tuesdays(string title) =>
    [
        ("Input.Host", "Head"), ("Input.HostTitle", title), ("Input.Repeat", "Weekly"), ("Input.Weekdays", "TU"), ("Input.RestDays", "NextWorkingDay"),
        ("Input.Date", "02/11/2026"), ("Input.Participants", "Thanh tra tỉnh"), ("Input.ExpectedContent", "Đất đai"),
    ];

    private Task<List<DateOnly>> DatesAsync(string unit) => portal.InScope(services =>
        services.GetRequiredService<PortalDb>().Set<ReceptionDay>().Where(day => day.UnitCode == unit).OrderBy(day => day.Date).Select(day => day.Date).ToListAsync());

    private Task<ReceptionDay> DayAsync(string unit, DateOnly date) => portal.InScope(services =>
        services.GetRequiredService<PortalDb>().Set<ReceptionDay>().AsNoTracking().Include(day => day.Slots.OrderBy(slot => slot.StartsAt)).SingleAsync(day => day.UnitCode == unit && day.Date == date));
}
