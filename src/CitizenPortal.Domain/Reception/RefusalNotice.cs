using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Reception;

/// <summary>The written notice of a refusal (form 01/TCD) that is owed within 3 working days (NĐ 154/2026 Đ4.3).</summary>
public sealed class RefusalNotice : Entity
{
    private RefusalNotice()
    {
    }

    public Guid BookingId { get; private init; }

    public string UnitCode { get; private init; } = "";

    public string GroundCode { get; private init; } = "";

    public DateOnly StartsOn { get; private init; }

    /// <summary>Null when the calendar of that year is missing, which the officer is told.</summary>
    public DateOnly? DueOn { get; private init; }

    /// <summary>Why this date.</summary>
    public string Reckoning { get; private init; } = "";

    public string? Number { get; private set; }

    public DateOnly? IssuedOn { get; private set; }

    public bool IsLate(DateOnly today) => IssuedOn is null ? today > DueOn : IssuedOn > DueOn;

    public static RefusalNotice Owe(Booking booking, DateOnly today, DateOnly? due, string reckoning)
    {
        if (booking.State != BookingState.Refused || RefusalGrounds.Find(booking.RefusalCode) is not { Written: true } ground)
        {
            throw new RuleBrokenException("reception.notice-not-owed");
        }

        return new RefusalNotice { BookingId = booking.Id, UnitCode = booking.UnitCode, GroundCode = ground.Code, StartsOn = today, DueOn = due, Reckoning = reckoning };
    }

    /// <summary>Enters the number under which the head signed the notice; once.</summary>
    public void Issue(string number, DateOnly today)
    {
        if (IssuedOn is not null)
        {
            throw new RuleBrokenException("reception.notice-issued", Number!);
        }

        Number = string.IsNullOrWhiteSpace(number) ? throw new RuleBrokenException("reception.notice-number") : number.Trim();
        IssuedOn = today;
    }
}
