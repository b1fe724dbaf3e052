using CitizenPortal.Domain.Reception;

namespace CitizenPortal.Web.Features.Reception.Contracts;

/// <summary>The posted receptions (LTCD Đ24), for the home page and whoever shows them.</summary>
public interface IPublicSchedule
{
    /// <summary>Monday to Friday, and a weekend day when something is posted on it or it is worked in exchange.</summary>
    Task<IReadOnlyList<ScheduleDay>> WeekAsync(DateOnly monday, CancellationToken cancel);
}

/// <param name="HolidayName">Set when nobody receives because of a holiday.</param>
public sealed record ScheduleDay(DateOnly Date, string? HolidayName, IReadOnlyList<ScheduleItem> Items);

/// <param name="PlacesLeft">Places that can still be booked today; online places close 5 working days before.</param>
/// <param name="BookLink">Null when no place is left.</param>
public sealed record ScheduleItem(TimeOnly From, TimeOnly To, string HostTitle, string UnitName, string Where, bool IsOnline, int PlacesLeft, string? BookLink)
{
    public Guid ReceptionId { get; init; }

    public ReceptionKind Kind { get; init; }

    /// <summary>The new day, in the entry of the day from which the reception was postponed.</summary>
    public DateOnly? MovedTo { get; init; }

    public bool CalledOff { get; init; }

    public bool Stands => MovedTo is null && !CalledOff;
}
