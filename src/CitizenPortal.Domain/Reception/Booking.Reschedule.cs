using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Reception;

/// <summary>Another hour for an appointment, and its reminders.</summary>
public sealed partial class Booking
{
    /// <summary>When the next reminder is due; null when none is left.</summary>
    public DateTimeOffset? NextReminderAt { get; private set; }

    /// <summary>
    /// Puts the appointment on another place of the same unit. The caller frees the old place in the same transaction;
    /// UID stays, SEQUENCE grows, so that calendars move the entry they have.
    /// </summary>
    public void Reschedule(BookedPlace to, DateTimeOffset now)
    {
        CheckMovable(to, now);
        var from = StartsAt;
        to.Claim.Book(Id);
        Sit(to);
        CalendarSequence++;
        NextReminderAt = null;
        Raise(new BookingRescheduled(Id, PetitionId, UnitCode, from, StartsAt, now));
    }

    /// <summary>Goes along when the body postpones the reception; the place is kept, and what was prepared for the old hour follows.</summary>
    public void FollowPostponement(MovedSlot moved, DateTimeOffset now)
    {
        var from = StartsAt;
        StayOn(moved, Place);
        CalendarSequence++;
        NextReminderAt = null;
        Raise(new BookingRescheduled(Id, PetitionId, UnitCode, from, StartsAt, now));
    }

    /// <summary>The hours around the appointment were changed, its own was not.</summary>
    public void StayOn(MovedSlot moved, int place)
    {
        if (State != BookingState.Confirmed || moved.From.Id != SlotId || moved.To is not { } slot)
        {
            throw new RuleBrokenException("reception.transition-not-allowed", State, BookingState.Confirmed);
        }

        (SlotId, Place, StartsAt, EndsAt) = (slot.Id, place, slot.StartsAt, slot.EndsAt);
    }

    /// <summary>Sets the next reminder; an appointment that is over or called off has none.</summary>
    public void PlanReminder(ReminderPlan plan, DateTimeOffset now) =>
        NextReminderAt = State == BookingState.Confirmed ? plan.NextAfter(StartsAt, now) : null;

    /// <summary>The unit calls the reception off, even in its last minute; the caller tells the visitor in the same transaction.</summary>
    public void CallOff(DateTimeOffset now)
    {
        MoveTo(BookingState.Cancelled);
        (CancelledAt, NextReminderAt) = (now, null);
        CalendarSequence++;
        Raise(new BookingCancelled(Id, PetitionId, UnitCode, StartsAt, now));
    }

    private void CheckMovable(BookedPlace to, DateTimeOffset now)
    {
        if (State != BookingState.Confirmed)
        {
            throw new RuleBrokenException("reception.transition-not-allowed", State, BookingState.Confirmed);
        }

        if (now >= StartsAt)
        {
            throw new RuleBrokenException("reception.reschedule-too-late");
        }

        // What the head decided for one reception (ground, denunciation, home) does not reach another kind of reception.
        if (to.Day.UnitCode != UnitCode || to.Day.IsOnline != IsOnline || (IsOnline && DecisionGround == OnlineGround.ComplexDenunciation && to.Day.DecisionGround != DecisionGround))
        {
            throw new RuleBrokenException("reception.reschedule-elsewhere");
        }
    }

    private void Sit(BookedPlace place)
    {
        DayId = place.Day.Id;
        SlotId = place.Slot.Id;
        Place = place.Claim.Place;
        Host = place.Day.Host;
        HostTitle = place.Day.HostTitle;
        StartsAt = place.Slot.StartsAt;
        EndsAt = place.Slot.EndsAt;
        Point = place.Claim.Point;
        PointId = place.Claim.PointId;
        PointName = place.Point?.Name ?? "Tại nhà";
        PointAddress = place.Point?.Address ?? "";
        DecisionGround = place.Day.DecisionGround;
        DecisionNumber = place.Day.DecisionNumber;
        DecisionDate = place.Day.DecisionDate;
    }
}
