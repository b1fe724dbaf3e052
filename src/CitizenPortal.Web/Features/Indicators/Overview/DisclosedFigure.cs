using CitizenPortal.Domain.Indicators;

namespace CitizenPortal.Web.Features.Indicators.Overview;

/// <summary>A figure and how much of it may be shown; what must not be known does not reach the page.</summary>
internal sealed record DisclosedFigure(PublicationLevel Level, bool NobodyAnswered, IndexFigure? Figure)
{
    public static DisclosedFigure Nothing { get; } = new(PublicationLevel.Hidden, NobodyAnswered: true, null);

    public static DisclosedFigure Of(IndexFigure? figure) => Of(figure, Publication.Of(figure?.People ?? 0));

    public static DisclosedFigure Of(IndexFigure? figure, PublicationLevel level) =>
        figure is null ? Nothing : new(level, NobodyAnswered: false, level == PublicationLevel.Hidden ? null : figure);

    /// <summary>Siblings whose total is shown beside them.</summary>
    public static IReadOnlyDictionary<string, DisclosedFigure> OfSiblings(IReadOnlyDictionary<string, IndexFigure?> figures)
    {
        var levels = Publication.OfSiblings(figures.ToDictionary(sibling => sibling.Key, sibling => sibling.Value?.People ?? 0, StringComparer.Ordinal));
        return figures.ToDictionary(sibling => sibling.Key, sibling => Of(sibling.Value, levels[sibling.Key]), StringComparer.Ordinal);
    }
}
