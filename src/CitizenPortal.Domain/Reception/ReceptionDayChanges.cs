using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Reception;

/// <summary>Where a posted reception stands.</summary>
public enum ReceptionDayState
{
    Posted,
    Cancelled,
}

/// <summary>Who receives instead, and why the host does not.</summary>
public sealed record Substitute(string Title, string Reason);

/// <summary>What may happen to a reception after it was posted.</summary>
public sealed partial class ReceptionDay
{
    public ReceptionDayState State { get; private set; }

    public Guid? SeriesId { get; private init; }

    public DateOnly? OccursOn { get; private init; }

    /// <summary>The day first posted, when the reception was postponed.</summary>
    public DateOnly? PostponedFrom { get; private set; }

    /// <summary>Why it was postponed or called off.</summary>
    public string? ChangeReason { get; private set; }

    public string? SubstituteTitle { get; private set; }

    public string? SubstituteReason { get; private set; }

    /// <summary>When it was put on record that nobody came.</summary>
    public DateTimeOffset? NoVisitorsAt { get; private set; }

    public string? NoVisitorsBy { get; private set; }

    /// <summary>Grows with each change, for calendars that follow the schedule (RFC 5545 SEQUENCE).</summary>
    public int CalendarSequence { get; private set; }

    public ReceptionKind Kind => Host == HostKind.RegularDesk ? ReceptionKind.Regular : Extraordinary is null ? ReceptionKind.Periodic : ReceptionKind.Extraordinary;

    /// <summary>Who sits there: the host, or the one who stands in for him.</summary>
    public string ReceiverTitle => SubstituteTitle ?? HostTitle;

    public bool Stands => State == ReceptionDayState.Posted;

    /// <summary>Whether it counts for the monthly duty of the head in person (LTCD Đ12.5, Đ15, Đ18.2).</summary>
    public bool CountsForHead => Stands && Host == HostKind.Head && SubstituteTitle is null;

    /// <summary>Words of a posted reception.</summary>
    public void Describe(string hostTitle, string? participants, string? expectedContent)
    {
        CheckStands();
        if (string.IsNullOrWhiteSpace(hostTitle))
        {
            throw new RuleBrokenException("reception.host-missing");
        }

        (HostTitle, Participants, ExpectedContent) = (hostTitle.Trim(), participants?.Trim(), expectedContent?.Trim());
        CalendarSequence++;
    }

    /// <summary>Another time for good reason, told with it (LTCD Đ24.4); every slot moves along, so nobody loses a place.</summary>
    public IReadOnlyList<MovedSlot> Postpone(DateOnly newDate, TimeOnly newFrom, string reason, DateTimeOffset now, DateOnly today, WorkingCalendar calendar)
    {
        CheckChangeable(reason, now);
        CheckNewDate(newDate, newFrom, today, calendar);
        var by = newDate.ToDateTime(newFrom) - Date.ToDateTime(From);
        var before = _slots.Count == 0 ? now : _slots.Min(slot => slot.StartsAt);
        PostponedFrom ??= Date;
        (Date, From, To, ChangeReason) = (newDate, newFrom, To.Add(newFrom - From), reason.Trim());
        CalendarSequence++;
        Raise(new ReceptionDayPostponed(Id, UnitCode, before, before + by, now));
        return Renew(_slots.ConvertAll(slot => new MovedSlot(slot, new Slot(this, slot.StartsAt + by, slot.EndsAt + by, slot.Places))));
    }

    /// <summary>Longer, shorter or with more places on the same day; hours that stay keep their start, so nobody is moved by it.</summary>
    public IReadOnlyList<MovedSlot> ChangeHours(TimeOnly from, TimeOnly to, int places, DateTimeOffset now)
    {
        CheckStands();
        CheckNotBegun(now);
        var first = _slots.MinBy(slot => slot.StartsAt)!;
        var length = first.EndsAt - first.StartsAt;
        if (places is < 1 or > ReceptionDayPlan.MostPlaces)
        {
            throw new RuleBrokenException("reception.places", places);
        }

        if (to <= from || to - from < length)
        {
            throw new RuleBrokenException("reception.hours", from, to, (int)length.TotalMinutes);
        }

        var start = first.StartsAt + (from.ToTimeSpan() - From.ToTimeSpan());
        if (start <= now)
        {
            throw new RuleBrokenException("reception.slot-passed");
        }

        var hours = Enumerable.Range(0, (int)((to - from) / length)).Select(number => new Slot(this, start + (number * length), start + ((number + 1) * length), places)).ToList();
        (From, To) = (from, to);
        CalendarSequence++;
        var kept = _slots.ConvertAll(slot => new MovedSlot(slot, hours.Find(hour => hour.StartsAt == slot.StartsAt)));
        Renew(kept);
        _slots.AddRange(hours.Where(hour => !_slots.Contains(hour)));
        return kept;
    }

    /// <summary>Calls the reception off; its slots offer no place any more.</summary>
    public IReadOnlyList<MovedSlot> CallOff(string reason, DateTimeOffset now)
    {
        CheckChangeable(reason, now);
        (State, ChangeReason) = (ReceptionDayState.Cancelled, reason.Trim());
        CalendarSequence++;
        Raise(new ReceptionDayCancelled(Id, UnitCode, now));
        return Renew(_slots.ConvertAll(slot => new MovedSlot(slot, new Slot(this, slot.StartsAt, slot.EndsAt, places: 0))));
    }

    /// <summary>
    /// Somebody else receives. The desk may change its officer at will; the law binds the periodic day to the head himself (LTCD Đ12.5, Đ15, Đ18.2),
    /// so there a stand-in is taken only where the province allows it, and the day no longer counts for the head.
    /// </summary>
    public void Replace(Substitute substitute, bool headMayBeReplaced)
    {
        CheckStands();
        if (Host == HostKind.Head && !headMayBeReplaced)
        {
            throw new RuleBrokenException("reception.head-in-person");
        }

        if (string.IsNullOrWhiteSpace(substitute.Title) || string.IsNullOrWhiteSpace(substitute.Reason))
        {
            throw new RuleBrokenException("reception.substitute-missing");
        }

        (SubstituteTitle, SubstituteReason) = (substitute.Title.Trim(), substitute.Reason.Trim());
        CalendarSequence++;
    }

    /// <summary>Puts on record that nobody came: after the end of the reception, once, and only if nobody did.</summary>
    public void RecordNoVisitors(string by, bool anybodyCame, DateTimeOffset now)
    {
        CheckStands();
        if (_slots.Any(slot => slot.EndsAt > now))
        {
            throw new RuleBrokenException("reception.no-visitors-too-early");
        }

        if (anybodyCame || NoVisitorsAt is not null)
        {
            throw new RuleBrokenException(anybodyCame ? "reception.somebody-came" : "reception.no-visitors-twice");
        }

        (NoVisitorsAt, NoVisitorsBy) = (now, by);
    }

    private void CheckChangeable(string reason, DateTimeOffset now)
    {
        CheckStands();
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleBrokenException("reception.reason-missing");
        }

        CheckNotBegun(now);
    }

    private void CheckNotBegun(DateTimeOffset now)
    {
        if (_slots.Any(slot => slot.StartsAt <= now))
        {
            throw new RuleBrokenException("reception.day-begun");
        }
    }

    private List<MovedSlot> Renew(List<MovedSlot> moved)
    {
        _slots.Clear();
        _slots.AddRange(moved.Select(each => each.To).OfType<Slot>());
        return moved;
    }

    private void CheckNewDate(DateOnly date, TimeOnly from, DateOnly today, WorkingCalendar calendar)
    {
        if (date <= today || (date == Date && from == From))
        {
            throw new RuleBrokenException("reception.new-time-missing");
        }

        if (!calendar.IsWorkingDay(date))
        {
            throw new RuleBrokenException("reception.rest-day", date);
        }

        if (IsOnline && !OnlineNotice.InTime(date, today, calendar))
        {
            throw new RuleBrokenException("reception.online-too-near", OnlineNotice.EarliestDay(today, calendar));
        }

        if (from.ToTimeSpan() + (To - From) >= TimeSpan.FromDays(1))
        {
            throw new RuleBrokenException("reception.hours", from, To, 0);
        }
    }

    /// <summary>A hold may outlive the reception that was called off; it makes no appointment any more.</summary>
    internal void CheckStands()
    {
        if (!Stands)
        {
            throw new RuleBrokenException("reception.day-cancelled");
        }
    }
}
