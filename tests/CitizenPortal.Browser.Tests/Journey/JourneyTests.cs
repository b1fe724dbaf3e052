using System.Text.RegularExpressions;
using CitizenPortal.Browser.Tests.Fixture;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Domain.Surveys;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Indicators.Contracts;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;
using CitizenPortal.Web.Tests.Reception;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CitizenPortal.Browser.Tests.Journey;

/// <summary>One citizen on a phone and the staff at their desks, from the home page to the figure of the unit; nothing is stood in for.</summary>
public sealed class JourneyTests(JourneyFixture portal) : IClassFixture<JourneyFixture>
{
    internal const string Unit = "00700";
    private static readonly DateOnly ReceptionDate = new(2026, 11, 16);

    [Fact]
    public async Task A_citizen_sends_a_petition_is_received_online_gets_an_answer_and_rates_it()
    {
        await PostTheWeekAsync();
        var day = await portal.ReceptionAsync(
            Unit, ReceptionDate, host: HostKind.Head, online: GivenReception.Decision(), home: new HomeAllowance(OnlineGround.RemoteOrFrail, "Công dân cao tuổi, nhà ở xa điểm cầu."));
        var phone = await portal.DeviceAsync(360, 740);
        var citizen = new CitizenSteps(phone);

        await citizen.OpensTheHomePageAsync();
        var code = await citizen.SendsAPetitionAsync();
        await portal.ReceivedAsync(MessageChannel.Email, "petition:");
        (await portal.ReceivedAsync(MessageChannel.Sms, "petition:")).Text.ShouldContain(code[..5]);

        await citizen.BooksAsync(code, day);
        await portal.ReceivedAsync(MessageChannel.Sms, "booking:");
        var letter = await portal.ReceivedAsync(MessageChannel.Email, "booking:");
        letter.Calendar.ShouldNotBeNull().ShouldContain("METHOD:REQUEST");
        var door = Address(letter, ReceptionLinks.Join(""));

        portal.Clock.MoveTo(At(13, 10, 0));
        await citizen.TriesTheDevicesAsync(door);
        var desk = await portal.DeviceAsync(1366, 768);
        await RoomSteps.HoldAsync(portal, desk, phone, door);

        await new OfficerSteps(desk).AnswersAsync(code);
        await citizen.ReadsTheMatterAsync(code);
        await citizen.RatesAsync(Address(await portal.ReceivedAsync(MessageChannel.Sms, "survey:petition:"), "/khao-sat/"));
        await TheBoardSeesTheFigureAsync();
        await StrangerSeesNothingAsync(code);
    }

    private async Task PostTheWeekAsync()
    {
        var posted = new DateOnly(2026, 10, 20);
        foreach (var date in Enumerable.Range(3, 4).Select(number => new DateOnly(2026, 11, number)))
        {
            await portal.ReceptionAsync("BTCD", date, posted, places: 2);
        }

        await portal.ReceptionAsync("02215", new DateOnly(2026, 11, 3), posted, HostKind.Head);
        await portal.ReceptionAsync("00721", new DateOnly(2026, 11, 5), posted, HostKind.Head);
    }

    internal static DateTimeOffset At(int day, int hour, int minute) => new(2026, 11, day, hour, minute, 0, TimeSpan.FromHours(7));

    /// <summary>The path of the link in a message.</summary>
    private static string Address(Message message, string path) => new Uri(Regex.Match(message.Text, $@"https?://\S*{Regex.Escape(path)}\S+").Value.TrimEnd('.')).PathAndQuery;

    /// <summary>Others have answered before: one answer alone is never shown.</summary>
    private async Task TheBoardSeesTheFigureAsync()
    {
        await portal.InScope(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            db.AddRange(Enumerable.Range(0, 40).Select(number => SurveyResponse.Of(
                Unit, SurveyService.Petition, SurveyChannel.Link, ReceptionDate, new AnswerSheet(EventQuestionnaire.Current.Key, EventQuestionnaire.Current.Questions.ToDictionary(question => question.Code, _ => (int?)(3 + (number % 3)))))));
            db.AddRange(Enumerable.Range(0, 60).Select(number => SurveyInvitation.For($"before:{number}", null, Unit, SurveyService.Petition, ReceptionDate, SurveyToken.New())));
            await db.SaveChangesAsync(PortalFixture.Cancel);
        });
        var page = await portal.DeviceAsync(1366, 768);
        await page.SignInAsync(portal, await portal.StaffAsync(Roles.Board, "BTCD"), IndicatorLinks.Overview);

        var row = page.Locator(".ci-table tbody tr").Filter(new() { HasText = "Xã Ngọc Đường" });
        await Expect(row).ToContainTextAsync("41");
        (await row.InnerTextAsync()).ShouldMatch(@"\d{2},\d{2}\s*–\s*\d{2},\d{2}");
        await page.InspectAsync("tong-quan");
    }

    private async Task StrangerSeesNothingAsync(string code)
    {
        var page = await portal.DeviceAsync(360, 740);
        var answers = new List<string>();
        foreach (var (tried, digits) in new[] { (code, "0000"), ("7K3P9QXM4E", "5678") })
        {
            await page.GotoAsync(PetitionLinks.TrackStart);
            await page.Locator("#Code").FillAsync(tried);
            await page.Locator("#Digits").FillAsync(digits);
            await page.GetByRole(AriaRole.Button, new() { Name = "Xem đơn" }).ClickAsync();
            answers.Add(await page.GetByRole(AriaRole.Alert).First.InnerTextAsync());
        }

        answers[0].ShouldBe(answers[1]);
        await page.InspectAsync("tra-cuu-sai-ma");
    }
}
