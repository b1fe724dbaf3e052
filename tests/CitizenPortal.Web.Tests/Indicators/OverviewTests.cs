using System.Diagnostics;
using System.Net;
using AngleSharp.Html.Dom;
using CitizenPortal.Domain.Surveys;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Indicators.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Indicators;

/// <summary>A database for each test: the figures of the province depend on all answers.</summary>
public sealed class OverviewTests : IAsyncLifetime
{
    private const string Unit = "02215";
    private const string Page = IndicatorLinks.Overview;
    private readonly PortalFixture _portal = new();

    public async ValueTask InitializeAsync() => await _portal.InitializeAsync();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    /// <summary>The second line of the table in sipas.md §3: 1, 2, 7, 30 and 20 people marked 1 to 5.</summary>
    [Fact]
    public async Task The_figure_of_a_factor_is_that_of_the_worked_example()
    {
        await AnsweredAsync(Unit, [.. Marks(1, 1), .. Marks(2, 2), .. Marks(7, 3), .. Marks(30, 4), .. Marks(20, 5)]);
        var browser = await _portal.SignedInAsync(Roles.UnitHead, Unit);

        var row = Row(await browser.PageAsync(Page), "A.");

        row[1].ShouldBe("60");
        row[2].ShouldBe("82,00");
        row[3].ShouldBe("77,57–86,43");
        row[4].ShouldStartWith("83,33");
    }

    /// <summary>54 of 60 satisfied: 90 %, Wilson 79,85–95,34 (sipas.md §3).</summary>
    [Fact]
    public async Task The_share_of_four_and_five_has_its_Wilson_interval()
    {
        await AnsweredAsync(Unit, [.. Marks(54, 5), .. Marks(6, 2)]);
        var browser = await _portal.SignedInAsync(Roles.UnitHead, Unit);

        Row(await browser.PageAsync(Page), "A.")[4].ShouldBe("90,00 (79,85–95,34)");
    }

    [Theory]
    [InlineData(4, "không hiện", false)]
    [InlineData(5, "chưa đủ để so sánh", true)]
    [InlineData(29, "chưa đủ để so sánh", true)]
    public async Task Few_answers_are_hidden_or_not_to_be_compared(int people, string remark, bool isShown)
    {
        await AnsweredAsync(Unit, Marks(people, 4));
        await AnsweredAsync("00721", Marks(40, 5));
        await AnsweredAsync("02287", Marks(40, 5));
        var browser = await _portal.SignedInAsync(Roles.Board, "BTCD");

        var row = Row(await browser.PageAsync(Page), "Phường Minh Xuân");

        row[0].ShouldContain(remark);
        row[2].ShouldBe(isShown ? "80,00" : "–");
    }

    [Fact]
    public async Task Thirty_answers_are_shown_in_full()
    {
        await AnsweredAsync(Unit, Marks(30, 4));
        var browser = await _portal.SignedInAsync(Roles.Board, "BTCD");

        Row(await browser.PageAsync(Page), "Phường Minh Xuân")[0].ShouldBe("Phường Minh Xuân");
    }

    [Fact]
    public async Task A_small_unit_cannot_be_had_by_subtraction()
    {
        await AnsweredAsync(Unit, Marks(3, 1));
        await AnsweredAsync("00721", Marks(12, 5));
        await AnsweredAsync("02287", Marks(50, 4));
        var browser = await _portal.SignedInAsync(Roles.Board, "BTCD");

        var page = await browser.PageAsync(Page);

        Row(page, "Phường Minh Xuân")[2].ShouldBe("–");
        Row(page, "Xã Đồng Văn")[2].ShouldBe("–");
        Row(page, "Xã Chiêm Hóa")[2].ShouldBe("80,00");
    }

    [Fact]
    public async Task Each_quarter_stands_alone_and_is_chosen_in_the_address()
    {
        await AnsweredAsync(Unit, Marks(30, 4));
        await AnsweredAsync(Unit, Marks(30, 5), new DateOnly(2026, 9, 30));
        var browser = await _portal.SignedInAsync(Roles.UnitHead, Unit);

        Row(await browser.PageAsync(Page), "A.")[2].ShouldBe("80,00");
        Row(await browser.PageAsync($"{Page}?quy=2026-Q3"), "A.")[2].ShouldBe("100,00");
    }

    [Fact]
    public async Task The_page_names_its_method_and_is_never_called_SIPAS_alone()
    {
        var browser = await _portal.SignedInAsync(Roles.Board, "BTCD");

        var text = (await browser.PageAsync(Page)).QuerySelector("main")!.TextContent;

        text.ShouldContain("Chỉ số hài lòng tại Cổng (theo các yếu tố SIPAS)");
        text.ShouldContain("phiên bản cong/1");
    }

    [Theory]
    [InlineData(Roles.UnitHead, Page, HttpStatusCode.OK)]
    [InlineData(Roles.UnitHead, $"{Page}?don-vi=00721", HttpStatusCode.NotFound)]
    [InlineData(Roles.UnitHead, $"{Page}?don-vi=khong-co", HttpStatusCode.NotFound)]
    [InlineData(Roles.Board, $"{Page}?don-vi=00721", HttpStatusCode.OK)]
    [InlineData(Roles.Inspectorate, Page, HttpStatusCode.OK)]
    [InlineData(Roles.ReceptionOfficer, Page, HttpStatusCode.Forbidden)]
    [InlineData(Roles.PetitionOfficer, Page, HttpStatusCode.Forbidden)]
    public async Task Everybody_sees_his_own_and_no_more(string role, string path, HttpStatusCode expected)
    {
        var browser = await _portal.SignedInAsync(role, Unit);

        using var response = await browser.GetAsync(new Uri(path, UriKind.Relative), PortalFixture.Cancel);

        response.StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task Ten_thousand_marks_are_on_the_page_within_half_a_second()
    {
        foreach (var unit in new[] { Unit, "00721", "02287", "02536" })
        {
            await AnsweredAsync(unit, Marks(500, 4));
        }

        var browser = await _portal.SignedInAsync(Roles.Board, "BTCD");
        await browser.PageAsync(Page);
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < 5; run++)
        {
            var clock = Stopwatch.StartNew();
            await browser.PageAsync(Page);
            best = best < clock.Elapsed ? best : clock.Elapsed;
        }

        best.ShouldBeLessThan(TimeSpan.FromMilliseconds(500));
    }

    private static IEnumerable<int> Marks(int people, int mark) => Enumerable.Repeat(mark, people);

    private static List<string> Row(IHtmlDocument page, string name) =>
        [.. page.QuerySelectorAll(".ci-table tbody tr").Single(row => row.Children[0].TextContent.Trim().StartsWith(name, StringComparison.Ordinal)).Children.Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    /// <summary>Each person gives the same mark to all five questions.</summary>
    private Task AnsweredAsync(string unit, IEnumerable<int> marks, DateOnly? day = null) => _portal.InScope(async services =>
    {
        var db = services.GetRequiredService<PortalDb>();
        db.AddRange(marks.Select(mark => SurveyResponse.Of(
            unit, SurveyService.Petition, SurveyChannel.Link, day ?? DateOnly.FromDateTime(PortalFixture.Start.Date), new AnswerSheet(EventQuestionnaire.Current.Key, EventQuestionnaire.Current.Questions.ToDictionary(question => question.Code, _ => (int?)mark)))));
        await db.SaveChangesAsync(PortalFixture.Cancel);
    });
}
