using System.Net;
using AngleSharp.Html.Dom;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Tests.Fixture;

namespace CitizenPortal.Web.Tests.Petitions;

/// <summary>An officer's steps through the forms of the case page.</summary>
internal static class CaseSteps
{
    public static async Task StepAsync(this HttpClient officer, string code, PetitionAction action, params (string, string)[] fill)
    {
        using var response = await officer.TryStepAsync(code, action, fill);
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await response.DocumentAsync()).QuerySelector(".summary-error")?.TextContent);
    }

    public static async Task<HttpResponseMessage> TryStepAsync(this HttpClient officer, string code, PetitionAction action, params (string, string)[] fill)
    {
        var page = await officer.PageAsync(PetitionLinks.Case(code));
        return await officer.SubmitAsync(page, PetitionLinks.Case(code), fill, form: Form(page, action));
    }

    /// <summary>Brings a petition of the unit to its answer.</summary>
    public static async Task AnswerAsync(this HttpClient officer, string code, string kind, string outcome)
    {
        await officer.StepAsync(code, PetitionAction.Classify, ("Input.Kind", kind), ("Input.UnitCode", "00700"));
        await officer.StepAsync(code, PetitionAction.Accept);
        await officer.StepAsync(code, PetitionAction.Answer, ("Input.Text", "Đã xem xét."), ("Input.Answers[1]", "Đã làm ngày 12/11."), ("Input.Outcomes[1]", outcome));
    }

    /// <summary>Selector of the form of one step.</summary>
    public static string Form(IHtmlDocument page, PetitionAction action)
    {
        var form = page.QuerySelector($"input[name='Input.Action'][value='{action}']")?.Closest("form") ?? throw new InvalidOperationException($"The page offers no {action}.");
        form.SetAttribute("id", $"step-{action}");
        return $"#step-{action}";
    }

    public static string[] Codes(this IHtmlDocument queue) =>
        [.. queue.QuerySelectorAll("th[scope=row] a").Select(link => link.TextContent.Replace("-", "", StringComparison.Ordinal))];
}
