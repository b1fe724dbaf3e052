using CitizenPortal.Domain.Indicators;
using CitizenPortal.Web.Features.Indicators.Contracts;

namespace CitizenPortal.Web.Features.Indicators.Overview;

/// <summary>Rows of a chart that shows each figure as a dot on its interval; the table around it holds the same numbers.</summary>
internal sealed record ForestChart(string RowsAre, IReadOnlyList<ForestRow> Rows, double Start)
{
    public static ForestChart Of(IReadOnlyList<FactorLine> factors) =>
        new("Yếu tố", [.. factors.Select(factor => new ForestRow(factor.Name, null, factor.Figure))], Figures.AxisStart(factors.Select(factor => factor.Figure)));

    public static ForestChart Of(IReadOnlyList<UnitLine> units, string quarter) =>
        new("Đơn vị", [.. units.Select(unit => new ForestRow(unit.Name, IndicatorLinks.OverviewOf(quarter, unit.Code), unit.Figure))], Figures.AxisStart(units.Select(unit => unit.Figure)));
}

internal sealed record ForestRow(string Name, string? Link, DisclosedFigure Disclosed)
{
    /// <summary>Why there is no figure, or why it is not to be compared; null when neither.</summary>
    public string? Remark => Disclosed switch
    {
        { NobodyAnswered: true } => "chưa có ai trả lời",
        { Level: PublicationLevel.Hidden } => "không hiện, để không lộ người trả lời",
        { Level: PublicationLevel.NotComparable } => "chưa đủ để so sánh",
        _ => null,
    };
}
