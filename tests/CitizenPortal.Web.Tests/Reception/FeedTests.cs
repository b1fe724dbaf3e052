using System.Globalization;
using System.Net;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Reception.Days;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Reception;

public sealed class FeedTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_second_parser_reads_the_feed_of_a_unit()
    {
        var head = await portal.ReceptionAsync("SNV", new DateOnly(2026, 11, 18), host: HostKind.Head);
        await portal.ReceptionAsync("SNV", new DateOnly(2026, 11, 16));
        await portal.ReceptionAsync("STP", new DateOnly(2026, 11, 16));

        var feed = await FeedAsync(ReceptionLinks.Feed("SNV"));

        feed.Problems.ShouldBeEmpty();
        feed.Values("VERSION", "VCALENDAR").ShouldBe(["2.0"]);
        feed.Values("METHOD", "VCALENDAR").ShouldBe(["PUBLISH"]);
        feed.Values("PRODID", "VCALENDAR").Count.ShouldBe(1);
        feed.Values("TZID", "VCALENDAR/VTIMEZONE").ShouldBe(["Asia/Ho_Chi_Minh"]);
        feed.Values("TZOFFSETTO", "VCALENDAR/VTIMEZONE/STANDARD").ShouldBe(["+0700"]);
        feed.Values("DTSTART").ShouldBe(["20261116T080000", "20261118T080000"]);
        feed.Values("DTEND").ShouldBe(["20261116T090000", "20261118T090000"]);
        feed.Parameters("DTSTART").ShouldAllBe(parameters => parameters == "TZID=Asia/Ho_Chi_Minh");
        feed.Values("UID").ShouldContain($"{head.Id:N}@tiepcongdan.tuyenquang.gov.vn");
        feed.Values("DTSTAMP").Where(stamp => !DateTime.TryParseExact(stamp, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)).ShouldBeEmpty();
        feed.Values("URL").ShouldAllBe(url => url.Contains("/lich-tiep/buoi/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_feed_of_a_host_holds_only_his_days()
    {
        await portal.ReceptionAsync("STC", new DateOnly(2026, 11, 18), host: HostKind.Head);
        await portal.ReceptionAsync("STC", new DateOnly(2026, 11, 16));

        (await FeedAsync(ReceptionLinks.Feed("STC", HostKind.Head))).Values("DTSTART").ShouldBe(["20261118T080000"]);
        (await FeedAsync(ReceptionLinks.Feed("STC", HostKind.RegularDesk))).Values("DTSTART").ShouldBe(["20261116T080000"]);
    }

    [Fact]
    public async Task Followers_see_the_new_time_and_what_was_called_off()
    {
        var moved = await portal.ReceptionAsync("SXD", new DateOnly(2026, 11, 16));
        var off = await portal.ReceptionAsync("SXD", new DateOnly(2026, 11, 20));
        await portal.InScope(services => services.GetRequiredService<ChangeDay>().PostponeAsync(moved.Id, new DateOnly(2026, 11, 17), new TimeOnly(13, 30), "Họp; đi xã, về muộn", PortalFixture.Cancel));
        await portal.InScope(services => services.GetRequiredService<ChangeDay>().CallOffAsync(off.Id, "Bão", PortalFixture.Cancel));

        var feed = await FeedAsync(ReceptionLinks.Feed("SXD"));

        feed.Problems.ShouldBeEmpty();
        feed.Values("UID").ShouldBe([$"{moved.Id:N}@tiepcongdan.tuyenquang.gov.vn", $"{off.Id:N}@tiepcongdan.tuyenquang.gov.vn"]);
        feed.Values("DTSTART").ShouldBe(["20261117T133000", "20261120T080000"]);
        feed.Values("SEQUENCE").ShouldBe(["1", "1"]);
        feed.Values("STATUS").ShouldBe(["CONFIRMED", "CANCELLED"]);
        feed.Values("DESCRIPTION")[0].ShouldContain(@"Họp\; đi xã\, về muộn");
    }

    [Theory]
    [InlineData("/lich-tiep/KHONG.ics")]
    [InlineData("/lich-tiep/SNV/ai-do.ics")]
    public async Task What_does_not_exist_is_not_found(string path)
    {
        using var absent = await portal.Browser().GetAsync(new Uri(path, UriKind.Relative), PortalFixture.Cancel);
        absent.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<CalendarLines> FeedAsync(string path)
    {
        using var answer = await portal.Browser().GetAsync(new Uri(path, UriKind.Relative), PortalFixture.Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8");
        return new CalendarLines(await answer.Content.ReadAsStringAsync(PortalFixture.Cancel));
    }
}
