using System.Net;
using CitizenPortal.Domain.Surveys;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Surveys.Contracts;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CitizenPortal.Web.Tests.Surveys;

public sealed class SurveyFlowTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly DateOnly Served = DateOnly.FromDateTime(PortalFixture.Start.Date);

    [Fact]
    public async Task Five_answers_and_send_are_six_taps()
    {
        var (token, unit) = await InvitedAsync();
        var browser = portal.Browser();

        var review = await AnswerAsync(browser, token, "5", "4", "0", "3", "4");
        using var sent = await browser.SubmitAsync(await browser.PageAsync(review), review, []);

        sent.Headers.Location!.ToString().ShouldBe(SurveyLinks.Thanks(token));
        var marks = (await AnswersOfAsync(unit)).Single().Answers.ToDictionary(answer => answer.Question, answer => answer.Mark);
        marks.ShouldBe(new Dictionary<string, int?> { ["A"] = 5, ["B"] = 4, ["C"] = null, ["D"] = 3, ["E"] = 4 }, ignoreOrder: true);
    }

    [Fact]
    public async Task An_answer_can_be_changed_before_it_is_sent()
    {
        var (token, unit) = await InvitedAsync();
        var browser = portal.Browser();
        var review = await AnswerAsync(browser, token, "5", "4", "4", "3", "4");

        var second = await browser.PageAsync(SurveyLinks.Question(token, 2));
        second.QuerySelector(".face.is-on")!.GetAttribute("value").ShouldBe("4");
        using var changed = await browser.SubmitAsync(second, SurveyLinks.Question(token, 2), [("mark", "1")]);
        using var sent = await browser.SubmitAsync(await browser.PageAsync(review), review, []);

        (await AnswersOfAsync(unit)).Single().Answers.Single(answer => answer.Question == "B").Mark.ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_is_preselected_and_no_opinion_is_always_offered()
    {
        var (token, _) = await InvitedAsync();

        var page = await portal.Browser().PageAsync(SurveyLinks.Answer(token));

        page.QuerySelectorAll(".face").Length.ShouldBe(6);
        page.QuerySelectorAll(".face.is-on").ShouldBeEmpty();
        page.QuerySelector("main")!.TextContent.ShouldContain("Không có ý kiến");
    }

    [Fact]
    public async Task A_used_link_says_so_and_keeps_the_first_answer()
    {
        var (token, unit) = await InvitedAsync();
        await SendAsync(portal.Browser(), token);

        using var again = await portal.Browser().GetAsync(new Uri(SurveyLinks.Answer(token), UriKind.Relative), PortalFixture.Cancel);

        again.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await again.Content.ReadAsStringAsync(PortalFixture.Cancel)).ShouldContain("Phiếu này đã gửi rồi");
        (await AnswersOfAsync(unit)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_expired_link_says_until_when_it_worked()
    {
        var (token, _) = await InvitedAsync(Served.AddDays(-SurveyInvitation.DaysOpen - 1));

        using var late = await portal.Browser().GetAsync(new Uri(SurveyLinks.Answer(token), UriKind.Relative), PortalFixture.Cancel);

        late.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await late.Content.ReadAsStringAsync(PortalFixture.Cancel)).ShouldContain("hết hạn");
    }

    [Fact]
    public async Task A_made_up_link_opens_no_survey()
    {
        using var response = await portal.Browser().GetAsync(new Uri(SurveyLinks.Answer(SurveyToken.New()), UriKind.Relative), PortalFixture.Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync(PortalFixture.Cancel)).ShouldContain("thiếu chữ");
    }

    [Fact]
    public async Task Eight_sends_at_once_make_one_answer()
    {
        var (token, unit) = await InvitedAsync();
        var browsers = Enumerable.Range(0, 8).Select(_ => portal.Browser()).ToList();
        var pages = new List<(HttpClient Browser, AngleSharp.Html.Dom.IHtmlDocument Page, string Path)>();
        foreach (var browser in browsers)
        {
            var review = await AnswerAsync(browser, token, "5", "5", "5", "5", "5");
            pages.Add((browser, await browser.PageAsync(review), review));
        }

        var responses = await Task.WhenAll(pages.Select(each => each.Browser.SubmitAsync(each.Page, each.Path, [])));

        responses.ShouldAllBe(response => response.StatusCode == HttpStatusCode.Redirect);
        (await AnswersOfAsync(unit)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_blank_post_is_refused_and_costs_nothing()
    {
        var (token, _) = await InvitedAsync();
        var browser = portal.Browser();

        using var response = await browser.SubmitAsync(await browser.PageAsync(SurveyLinks.Answer(token)), SurveyLinks.Answer(token), []);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync(PortalFixture.Cancel)).ShouldContain("chưa có câu trả lời");
    }

    [Fact]
    public async Task Who_is_not_content_is_asked_for_a_call_and_who_is_content_is_not()
    {
        var unhappy = portal.Browser();
        var (first, unit) = await InvitedAsync();
        await SendAsync(unhappy, first, "2");
        var happy = portal.Browser();
        var (second, _) = await InvitedAsync();
        await SendAsync(happy, second);

        var thanks = await unhappy.PageAsync(SurveyLinks.Thanks(first));
        using var asked = await unhappy.SubmitAsync(thanks, SurveyLinks.Thanks(first), [("Phone", "0912 345 678")], form: "form[action*=Call]");

        (await happy.PageAsync(SurveyLinks.Thanks(second))).QuerySelector("form[action*=Call]").ShouldBeNull();
        var call = await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<FollowUpCall>().SingleAsync(c => c.UnitCode == unit, PortalFixture.Cancel));
        call.Phone.ShouldBe("+84912345678");
        (await unhappy.PageAsync(SurveyLinks.Thanks(first))).QuerySelector("main")!.TextContent.ShouldContain("sẽ gọi lại");
    }

    [Fact]
    public async Task Without_a_yes_no_call_is_kept()
    {
        var (token, unit) = await InvitedAsync();
        await SendAsync(portal.Browser(), token, "1");

        (await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<FollowUpCall>().AnyAsync(c => c.UnitCode == unit, PortalFixture.Cancel))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_remark_is_kept_once_and_alone()
    {
        var (token, unit) = await InvitedAsync();
        var browser = portal.Browser();
        await SendAsync(browser, token);
        var thanks = await browser.PageAsync(SurveyLinks.Thanks(token));

        using var first = await browser.SubmitAsync(thanks, SurveyLinks.Thanks(token), [("Remark", "Phòng chờ hơi chật.")], form: "form[action*=Remark]");
        using var second = await browser.SubmitAsync(thanks, SurveyLinks.Thanks(token), [("Remark", "Lần nữa.")], form: "form[action*=Remark]");

        (await portal.InScope(services => services.GetRequiredService<PortalDb>().Set<SurveyRemark>().Where(r => r.UnitCode == unit).Select(r => r.Text).ToListAsync(PortalFixture.Cancel)))
            .ShouldBe(["Phòng chờ hơi chật."]);
    }

    [Fact]
    public void No_stored_answer_can_lead_to_a_person()
    {
        using var scope = portal.Services.CreateScope();
        var model = scope.ServiceProvider.GetRequiredService<PortalDb>().Model;

        var columns = model.FindEntityType(typeof(SurveyResponse))!.GetProperties().Select(property => property.Name);

        columns.ShouldBe(["Id", "CampaignId", "Channel", "Day", "Questionnaire", "Service", "UnitCode"], ignoreOrder: true);
        model.FindEntityType(typeof(SurveyResponse))!.GetForeignKeys().ShouldBeEmpty();
        SurveyResponse.Of("08", SurveyService.Petition, SurveyChannel.Link, Served, new AnswerSheet("x", new Dictionary<string, int?>())).Id.Version.ShouldBe(4);
    }

    private async Task<(string Token, string Unit)> InvitedAsync(DateOnly? served = null)
    {
        var token = SurveyToken.New();
        var unit = Guid.NewGuid().ToString("N")[..8];
        await portal.InScope(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            db.Add(SurveyInvitation.For($"test:{Guid.NewGuid():N}", null, unit, SurveyService.OnlineReception, served ?? Served, token));
            await db.SaveChangesAsync(PortalFixture.Cancel);
        });
        return (token, unit);
    }

    private static async Task<string> AnswerAsync(HttpClient browser, string token, params string[] marks)
    {
        var path = SurveyLinks.Answer(token);
        foreach (var mark in marks)
        {
            using var response = await browser.SubmitAsync(await browser.PageAsync(path), path, [("mark", mark)]);
            response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            path = response.Headers.Location!.ToString();
        }

        return path;
    }

    private static async Task SendAsync(HttpClient browser, string token, string mark = "5")
    {
        var review = await AnswerAsync(browser, token, mark, "4", "4", "4", "4");
        using var sent = await browser.SubmitAsync(await browser.PageAsync(review), review, []);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private Task<List<SurveyResponse>> AnswersOfAsync(string unit) => portal.InScope(services =>
        services.GetRequiredService<PortalDb>().Set<SurveyResponse>().Where(response => response.UnitCode == unit).ToListAsync(PortalFixture.Cancel));
}
