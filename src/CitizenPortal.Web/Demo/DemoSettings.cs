namespace CitizenPortal.Web.Demo;

/// <summary>The seed of the demo, and what the banner tells of the data that were made.</summary>
internal sealed class DemoSettings(int seed)
{
    public const int Seed = 2026;

    /// <summary>Whether this very start has made the data.</summary>
    public bool IsNew { get; set; }

    public (Guid BookingId, string JoinToken)? Room { get; set; }

    /// <summary>Opens the screen in the hall of the province's reception place.</summary>
    public string? Hall { get; set; }

    public IReadOnlyList<DemoAccount> Accounts => DemoAccounts.Of(Dice("accounts"));

    public DemoDice Dice(string part) => new(part.Aggregate(seed, (hash, letter) => unchecked((hash * 31) + letter)));
}
