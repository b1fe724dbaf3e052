using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Reception;

/// <summary>Where somebody on a waiting list stands.</summary>
public enum WaitingState
{
    Waiting,
    Offered,
    Taken,

    /// <summary>The offer was not taken in its time; the place went to the next.</summary>
    Lapsed,
    Left,
}

/// <summary>Somebody who waits for a freed place of a full reception. First come, first offered.</summary>
public sealed class WaitingEntry : Entity
{
    private WaitingEntry()
    {
    }

    public Guid DayId { get; private init; }

    public string UnitCode { get; private init; } = "";

    public DateOnly Date { get; private set; }

    public PointKind Point { get; private init; }

    public Guid? PointId { get; private init; }

    public string Name { get; private init; } = "";

    public string Phone { get; private init; } = "";

    public string? Email { get; private init; }

    /// <summary>Secret of his link, and the hold key of the place that is offered to him.</summary>
    public string Token { get; private init; } = "";

    public DateTimeOffset JoinedAt { get; private init; }

    public WaitingState State { get; private set; }

    public Guid? SlotId { get; private set; }

    public int? Place { get; private set; }

    public DateTimeOffset? OfferUntil { get; private set; }

    public static WaitingEntry Join(ReceptionDay day, PlaceChoice choice, Visitor visitor, string token, DateTimeOffset now) => new()
    {
        DayId = day.Id,
        UnitCode = day.UnitCode,
        Date = day.Date,
        Point = choice.Kind,
        PointId = choice.PointId,
        Name = visitor.Name.Trim(),
        Phone = visitor.Phone,
        Email = visitor.Email,
        Token = token,
        JoinedAt = now,
    };

    /// <summary>Offers a freed place; the claim that keeps it is stored in the same transaction.</summary>
    public Claim Offer(Slot slot, int place, TimeSpan time, DateTimeOffset now)
    {
        Expect(WaitingState.Waiting);
        var until = now + time < slot.StartsAt ? now + time : slot.StartsAt;
        var claim = Claim.Offer(slot, place, this, until, now);
        (State, SlotId, Place, OfferUntil) = (WaitingState.Offered, slot.Id, place, until);
        return claim;
    }

    /// <summary>The reception was postponed: the order stays, and an offered place is offered for the new hour.</summary>
    /// <param name="offered">The hour that is offered to him, when one is.</param>
    public void Follow(DateOnly date, MovedSlot? offered)
    {
        if (State is not (WaitingState.Waiting or WaitingState.Offered))
        {
            throw new RuleBrokenException("reception.waiting-over");
        }

        Date = date;
        if (offered?.To is { } slot)
        {
            SlotId = slot.Id;
            OfferUntil = OfferUntil < slot.StartsAt ? OfferUntil : slot.StartsAt;
        }
    }

    /// <summary>The offered place has another number since the hours of the reception were changed.</summary>
    public void StayOn(Claim claim) => (SlotId, Place) = (claim.SlotId, claim.Place);

    public void Take()
    {
        Expect(WaitingState.Offered);
        State = WaitingState.Taken;
    }

    public void Lapse(DateTimeOffset now)
    {
        Expect(WaitingState.Offered);
        if (now < OfferUntil)
        {
            throw new RuleBrokenException("reception.offer-runs");
        }

        State = WaitingState.Lapsed;
    }

    public void Leave()
    {
        if (State is not (WaitingState.Waiting or WaitingState.Offered))
        {
            throw new RuleBrokenException("reception.waiting-over");
        }

        State = WaitingState.Left;
    }

    private void Expect(WaitingState state)
    {
        if (State != state)
        {
            throw new RuleBrokenException("reception.waiting-over");
        }
    }
}
