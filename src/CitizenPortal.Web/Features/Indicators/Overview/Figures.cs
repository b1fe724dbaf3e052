using System.Globalization;
using CitizenPortal.Domain.Indicators;

namespace CitizenPortal.Web.Features.Indicators.Overview;

/// <summary>Figures as the portal writes them, and places on the axis of the chart in percent, which need no inline style.</summary>
internal static class Figures
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>82,66: two decimals, half away from zero (sipas.md §3).</summary>
    public static string Percent(double share) => Percent((decimal)share);

    public static string Percent(decimal share) => Math.Round(share * 100, 2, MidpointRounding.AwayFromZero).ToString("0.00", Vietnamese);

    public static string Range(Interval? interval) => interval is { } r ? $"{Percent(r.Low)}–{Percent(r.High)}" : "không tính được với một người";

    public static string Count(int count) => count.ToString("N0", Vietnamese);

    public static string Rate(int part, int whole) => whole == 0 ? "–" : $"{Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero).ToString("0.0", Vietnamese)} %";

    /// <summary>The axis starts at the twenty below the lowest mark of the chart, at most at 40.</summary>
    public static double AxisStart(IEnumerable<DisclosedFigure> figures)
    {
        var lowest = figures.Where(figure => figure.Figure is not null).Select(figure => figure.Figure!.Interval?.Low ?? (double)figure.Figure.Value).DefaultIfEmpty(1).Min();
        return Math.Min(0.4, Math.Floor(lowest * 5) / 5);
    }

    public static string Place(double share, double start) =>
        (Math.Clamp((share - start) / (1 - start), 0, 1) * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    public static IEnumerable<int> Ticks(double start)
    {
        for (var tick = (int)Math.Round(start * 100); tick <= 100; tick += 20)
        {
            yield return tick;
        }
    }
}
