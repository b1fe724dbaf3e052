using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Reception;

/// <summary>Where a visitor wants to sit.</summary>
/// <param name="PointId">Null at home.</param>
public sealed record PlaceChoice(PointKind Kind, Guid? PointId);

/// <summary>
/// The one row of a place of a slot: held while a form is filled, then booked. Its key is the place itself,
/// so a place has one claim at most; hold and booking can never disagree.
/// </summary>
public sealed class Claim
{
    public static readonly TimeSpan HoldTime = TimeSpan.FromMinutes(5);

    private Claim()
    {
    }

    public Guid SlotId { get; private init; }

    /// <summary>From 1 to the number of places of the slot.</summary>
    public int Place { get; private init; }

    /// <summary>Known only to the browser that holds the place.</summary>
    public string HoldKey { get; private set; } = "";

    public DateTimeOffset HeldUntil { get; private set; }

    public bool Extended { get; private set; }

    public PointKind Point { get; private init; }

    public Guid? PointId { get; private init; }

    public Guid? BookingId { get; private set; }

    /// <summary>Set when the place is offered to somebody on the waiting list; such a place is nobody else's, even after its time.</summary>
    public Guid? WaitingId { get; private set; }

    public static Claim Hold(Slot slot, int place, string holdKey, PlaceChoice choice, DateTimeOffset now)
    {
        CheckPlace(slot, place);
        return new Claim { SlotId = slot.Id, Place = place, HoldKey = holdKey, HeldUntil = now + HoldTime, Point = choice.Kind, PointId = choice.PointId };
    }

    /// <summary>Keeps a freed place for the next on the waiting list until the offer ends.</summary>
    public static Claim Offer(Slot slot, int place, WaitingEntry entry, DateTimeOffset until, DateTimeOffset now)
    {
        if (until <= now || until > slot.StartsAt)
        {
            throw new RuleBrokenException("reception.offer-time", until);
        }

        CheckPlace(slot, place);
        return new Claim { SlotId = slot.Id, Place = place, HoldKey = entry.Token, HeldUntil = until, Extended = true, Point = entry.Point, PointId = entry.PointId, WaitingId = entry.Id };
    }

    /// <summary>The same claim on the hour that takes the place of the old one.</summary>
    public Claim On(Slot slot, int place)
    {
        CheckPlace(slot, place);
        return new Claim
        {
            SlotId = slot.Id,
            Place = place,
            HoldKey = HoldKey,
            HeldUntil = HeldUntil < slot.StartsAt ? HeldUntil : slot.StartsAt,
            Extended = Extended,
            Point = Point,
            PointId = PointId,
            BookingId = BookingId,
            WaitingId = WaitingId,
        };
    }

    /// <summary>Whether somebody else may take the place.</summary>
    public bool IsFree(DateTimeOffset now) => BookingId is null && HeldUntil <= now && WaitingId is null;

    /// <summary>Five more minutes, once, for a slow writer.</summary>
    public void Extend(DateTimeOffset now)
    {
        if (Extended || BookingId is not null || HeldUntil <= now)
        {
            throw new RuleBrokenException("reception.hold-not-extendable");
        }

        HeldUntil += HoldTime;
        Extended = true;
    }

    public void Book(Guid bookingId)
    {
        if (BookingId is not null)
        {
            throw new RuleBrokenException("reception.place-booked");
        }

        BookingId = bookingId;
    }

    private static void CheckPlace(Slot slot, int place)
    {
        if (place < 1 || place > slot.Places)
        {
            throw new RuleBrokenException("reception.place", place, slot.Places);
        }
    }
}
