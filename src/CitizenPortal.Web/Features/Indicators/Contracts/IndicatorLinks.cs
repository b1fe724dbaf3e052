namespace CitizenPortal.Web.Features.Indicators.Contracts;

/// <summary>Addresses of the figures.</summary>
public static class IndicatorLinks
{
    public const string Overview = "/can-bo/tong-quan";

    public static string OverviewOf(string quarterKey, string? unitCode) =>
        unitCode is null ? $"{Overview}?quy={quarterKey}" : $"{Overview}?quy={quarterKey}&don-vi={unitCode}";
}
