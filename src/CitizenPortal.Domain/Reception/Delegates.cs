namespace CitizenPortal.Domain.Reception;

/// <summary>How many of a group speak: 5–10 people name 1 or 2, more name at most 5 (LTCD Đ29).</summary>
public static class Delegates
{
    public const int GroupFrom = 5;
    private const int CrowdFrom = 11;

    /// <summary>Zero for a small group, which needs nobody to speak for it.</summary>
    public static int Most(int people) => people switch
    {
        < GroupFrom => 0,
        < CrowdFrom => 2,
        _ => 5,
    };

    /// <summary>The names as written, one a line or between commas.</summary>
    public static IReadOnlyList<string> Names(string? written) =>
        (written ?? "").Split(['\n', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
