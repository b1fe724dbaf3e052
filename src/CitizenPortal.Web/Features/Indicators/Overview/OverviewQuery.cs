using CitizenPortal.Domain.Indicators;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Surveys.Contracts;
using CitizenPortal.Web.Features.Units.Contracts;

namespace CitizenPortal.Web.Features.Indicators.Overview;

/// <summary>Gathers the page in four reads; figures are computed from the marks each time, nothing is kept that could go stale.</summary>
internal sealed class OverviewQuery(ISurveyResults surveys, ICaseload caseload, IUnitDirectory units)
{
    private static MethodVersion Method => SatisfactionMethods.EventSurvey;

    /// <param name="unitCode">One unit, or null for the province.</param>
    public async Task<Overview> RunAsync(Quarter quarter, string? unitCode, CancellationToken cancel)
    {
        var sheets = await surveys.SheetsAsync(quarter.FirstDay, quarter.LastDay, unitCode, cancel);
        var invited = await surveys.InvitedAsync(quarter.FirstDay, quarter.LastDay, unitCode, cancel);
        var work = (await caseload.ByUnitAsync(cancel)).Where(load => unitCode is null || load.UnitCode == unitCode).ToList();
        return new Overview(
            quarter,
            Method,
            DisclosedFigure.Of(SatisfactionIndex.Of(People(sheets), Method)),
            invited.Values.Sum(),
            Factors(sheets),
            unitCode is null ? Units(sheets, invited) : [],
            new Workload(work.Sum(load => load.ReceivedThisMonth), work.Sum(load => load.ClosedThisMonth), work.Sum(load => load.Open), work.Sum(load => load.Overdue)),
            [.. work.Where(load => load.Overdue > 0).OrderByDescending(load => load.Overdue).ThenBy(load => load.UnitCode, StringComparer.Ordinal).Select(load => new WorkLine(load.UnitCode, Name(load.UnitCode), load.Open, load.Overdue))],
            await surveys.OpenCallsAsync(unitCode, cancel));
    }

    private IReadOnlyList<FactorLine> Factors(IReadOnlyList<SurveySheet> sheets)
    {
        var people = People(sheets);
        var factors = Method.Root.Children.Select(child => child.Node).ToList();
        var disclosed = DisclosedFigure.OfSiblings(factors.ToDictionary(factor => factor.Code, factor => SatisfactionIndex.Of(people, Method, factor), StringComparer.Ordinal));
        return [.. factors.Select(factor => new FactorLine($"{factor.Code}. {surveys.Factors.Single(asked => asked.Code == factor.Code).Name}", disclosed[factor.Code]))];
    }

    private IReadOnlyList<UnitLine> Units(IReadOnlyList<SurveySheet> sheets, IReadOnlyDictionary<string, int> invited)
    {
        var figures = sheets.GroupBy(sheet => sheet.UnitCode).ToDictionary(unit => unit.Key, unit => SatisfactionIndex.Of(People(unit), Method), StringComparer.Ordinal);
        var disclosed = DisclosedFigure.OfSiblings(figures);
        return
        [
            .. invited.Keys.Union(disclosed.Keys)
                .Select(code => new UnitLine(code, Name(code), disclosed.GetValueOrDefault(code, DisclosedFigure.Nothing), invited.GetValueOrDefault(code)))
                .OrderByDescending(line => line.Figure.Level)
                .ThenByDescending(line => line.Figure.Level == PublicationLevel.Full ? line.Figure.Figure!.Value : 0)
                .ThenBy(line => line.Name, StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: true)),
        ];
    }

    private static List<Respondent> People(IEnumerable<SurveySheet> sheets) => [.. sheets.Select(sheet => new Respondent(sheet.Marks))];

    private string Name(string code) => units.Find(code)?.Name ?? code;
}
