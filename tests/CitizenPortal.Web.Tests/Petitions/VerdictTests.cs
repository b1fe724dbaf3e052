using System.Net;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Tests.Accounts;
using CitizenPortal.Web.Tests.Fixture;

namespace CitizenPortal.Web.Tests.Petitions;

public sealed class VerdictTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_contested_answer_to_feedback_is_looked_at_again()
    {
        var (citizen, code) = await new Citizen { Kind = "Feedback" }.SendAsync(portal);
        var officer = await portal.SignedInAsync(Roles.Board);
        await officer.AnswerAsync(code, "Feedback", "Done");

        using var judged = await JudgeAsync(citizen, code, ("Verdicts[1]", "chua-dong-y"), ("Reasons[1]", "Cống vẫn tắc."));

        judged.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var petition = await Citizen.StoredAsync(portal, code);
        (petition.State, petition.DueTerm).ShouldBe((PetitionState.Accepted, "DON_PROCESS"));
        (await officer.PageAsync(PetitionLinks.Case(code))).QuerySelector("main")!.TextContent.ShouldContain("Cống vẫn tắc.");
    }

    [Fact]
    public async Task A_contested_decision_becomes_a_second_complaint_with_its_own_code_and_clock()
    {
        var (citizen, code) = await new Citizen().SendAsync(portal);
        var officer = await portal.SignedInAsync(Roles.Board);
        await officer.AnswerAsync(code, "Complaint", "Wrong");

        using var judged = await JudgeAsync(citizen, code, ("Verdicts[1]", "chua-dong-y"), ("Reasons[1]", "Chưa đo lại."));

        judged.StatusCode.ShouldBe(HttpStatusCode.Redirect, await judged.Content.ReadAsStringAsync(PortalFixture.Cancel));
        var next = judged.Headers.Location!.ToString().Split('/')[^1];
        next.ShouldNotBe(code);
        (await Citizen.StoredAsync(portal, code)).State.ShouldBe(PetitionState.Appealed);
        var second = await Citizen.StoredAsync(portal, next);
        (second.Procedure, second.UnitCode, second.DueTerm, second.OriginLink).ShouldBe((PetitionProcedure.ComplaintSecond, "UBND", "KN_ACCEPT", PetitionLink.NextLevel));
        (await citizen.PageAsync(PetitionLinks.Track(next))).QuerySelector("main")!.TextContent.ShouldContain(code[..5]);
    }

    [Fact]
    public async Task Contesting_without_a_reason_keeps_the_choice_and_changes_nothing()
    {
        var (citizen, code) = await new Citizen { Kind = "Feedback" }.SendAsync(portal);
        await (await portal.SignedInAsync(Roles.Board)).AnswerAsync(code, "Feedback", "Noted");

        using var judged = await JudgeAsync(citizen, code, ("Verdicts[1]", "chua-dong-y"));

        judged.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await judged.DocumentAsync()).QuerySelector("input[value='chua-dong-y']")!.HasAttribute("checked").ShouldBeTrue();
        (await Citizen.StoredAsync(portal, code)).State.ShouldBe(PetitionState.Answered);
    }

    [Fact]
    public async Task A_petition_is_taken_back_before_it_is_taken_up()
    {
        var (citizen, code) = await new Citizen().SendAsync(portal);
        var page = await citizen.PageAsync(PetitionLinks.Track(code));

        using var taken = await citizen.SubmitAsync(page, PetitionLinks.Track(code), [], form: "form[action*='Withdraw']");

        taken.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Citizen.StoredAsync(portal, code)).State.ShouldBe(PetitionState.Withdrawn);
    }

    [Fact]
    public async Task A_stranger_cannot_judge()
    {
        var (_, code) = await new Citizen().SendAsync(portal);
        using var response = await portal.Browser().GetAsync(new Uri(PetitionLinks.Track(code), UriKind.Relative), PortalFixture.Cancel);

        response.Headers.Location!.ToString().ShouldStartWith(PetitionLinks.TrackStart);
    }

    private static async Task<HttpResponseMessage> JudgeAsync(HttpClient citizen, string code, params (string, string)[] fill) =>
        await citizen.SubmitAsync(await citizen.PageAsync(PetitionLinks.Track(code)), PetitionLinks.Track(code), fill, form: "form[action*='Judge']");
}
