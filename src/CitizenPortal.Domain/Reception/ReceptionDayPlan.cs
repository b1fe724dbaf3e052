using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Reception;

/// <summary>What is posted about a reception (LTCD Đ24): who receives, when, where, how, with whom, on what.</summary>
/// <param name="Zone">The zone in which the hours are meant.</param>
public sealed record ReceptionDayPlan(string UnitCode, HostKind Host, string HostTitle, DateOnly Date, TimeOnly From, TimeOnly To, Guid CentreId, TimeZoneInfo Zone)
{
    public const int MostPlaces = 20;

    public int SlotMinutes { get; init; } = 30;

    /// <summary>How many visitors are received at the same time, for example at two desks.</summary>
    public int PlacesPerSlot { get; init; } = 1;

    /// <summary>Null when the reception is in person only.</summary>
    public OnlineTerms? Online { get; init; }

    public ExtraordinaryGround? Extraordinary { get; init; }

    public string? Participants { get; init; }

    public string? ExpectedContent { get; init; }

    /// <summary>Set when a template made the plan.</summary>
    public SeriesDay? Series { get; init; }

    internal void Check()
    {
        if (string.IsNullOrWhiteSpace(HostTitle))
        {
            throw new RuleBrokenException("reception.host-missing");
        }

        if (SlotMinutes is < 10 or > 240 || To <= From || (To - From).TotalMinutes < SlotMinutes)
        {
            throw new RuleBrokenException("reception.hours", From, To, SlotMinutes);
        }

        if (PlacesPerSlot is < 1 or > MostPlaces)
        {
            throw new RuleBrokenException("reception.places", PlacesPerSlot);
        }

        if (Extraordinary is not null && Host != HostKind.Head)
        {
            throw new RuleBrokenException("reception.extraordinary-is-for-heads");
        }
    }

    internal IEnumerable<(DateTimeOffset From, DateTimeOffset To)> Hours()
    {
        var length = TimeSpan.FromMinutes(SlotMinutes);
        for (var start = Date.ToDateTime(From); start + length <= Date.ToDateTime(To); start += length)
        {
            yield return (At(start), At(start + length));
        }
    }

    private DateTimeOffset At(DateTime local) => new(local, Zone.GetUtcOffset(local));
}

/// <summary>The day of a template's rule that a reception stands for, wherever it was moved since.</summary>
/// <param name="Id">Same for a template and for those that continue it after a change.</param>
public sealed record SeriesDay(Guid Id, DateOnly OccursOn);
