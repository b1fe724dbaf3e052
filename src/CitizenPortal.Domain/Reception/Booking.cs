using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Reception;

/// <summary>Who comes, as he wrote it.</summary>
/// <param name="Phone">In E.164.</param>
/// <param name="People">Heads counted, him included; 5–10 people name 1–2 speakers, more name at most 5.</param>
/// <param name="Delegates">Names of those who speak for a group of five or more.</param>
/// <param name="Language">Language of the interpreter he asks for (LTCD Đ7.1); null for Vietnamese.</param>
public sealed record Visitor(string Name, string Phone, string? Email, int People, string? Language = null, string? HelpNeeded = null, string? Subject = null, string? Delegates = null);

/// <summary>The petition an appointment is about.</summary>
/// <param name="SenderProtected">The visitor is shown by the code of his petition, never by name.</param>
public sealed record BookingMatter(Guid PetitionId, string Code, bool IsDenunciation, bool SenderProtected);

/// <summary>What a booking takes from outside: its public code and the secrets in its links.</summary>
public sealed record BookingKeys(string Code, string JoinToken, string ManageToken);

/// <summary>The place that is booked.</summary>
/// <param name="Point">Null at home.</param>
public sealed record BookedPlace(ReceptionDay Day, Slot Slot, Claim Claim, Point? Point);

/// <summary>An appointment at a reception.</summary>
public sealed partial class Booking : Entity
{
    public const int MostPeople = 50;

    private Booking()
    {
    }

    public string Code { get; private init; } = "";

    public Guid DayId { get; private set; }

    public Guid SlotId { get; private set; }

    public int Place { get; private set; }

    public string UnitCode { get; private set; } = "";

    public HostKind Host { get; private set; }

    public string HostTitle { get; private set; } = "";

    public DateTimeOffset StartsAt { get; private set; }

    public DateTimeOffset EndsAt { get; private set; }

    public bool IsOnline { get; private init; }

    public PointKind Point { get; private set; }

    public Guid? PointId { get; private set; }

    public string PointName { get; private set; } = "";

    public string PointAddress { get; private set; } = "";

    public OnlineGround? DecisionGround { get; private set; }

    public string? DecisionNumber { get; private set; }

    public DateOnly? DecisionDate { get; private set; }

    public Guid? PetitionId { get; private init; }

    public string? PetitionCode { get; private init; }

    public bool SenderProtected { get; private init; }

    public string Name { get; private init; } = "";

    public string Phone { get; private init; } = "";

    public string? Email { get; private init; }

    public int People { get; private init; }

    /// <summary>Who speaks for a group of five or more (LTCD Đ29).</summary>
    public string? Delegates { get; private init; }

    public string? Language { get; private init; }

    public string? HelpNeeded { get; private init; }

    public string? Subject { get; private init; }

    public BookingState State { get; private set; }

    public DateTimeOffset ConfirmedAt { get; private init; }

    public DateTimeOffset? CancelledAt { get; private set; }

    public DateTimeOffset? ArrivedAt { get; private set; }

    public string JoinToken { get; private init; } = "";

    public string ManageToken { get; private init; } = "";

    /// <summary>Same in every calendar message about this appointment (RFC 5545 UID).</summary>
    public string CalendarUid { get; private init; } = "";

    /// <summary>Grows with each calendar message that changes the appointment (RFC 5545 SEQUENCE).</summary>
    public int CalendarSequence { get; private set; }

    public OnlineDecision? Decision => IsOnline ? new OnlineDecision(DecisionGround!.Value, DecisionNumber!, DecisionDate!.Value) : null;

    /// <summary>How the visitor appears in lists: a protected sender by his petition's code only.</summary>
    public string ShownName => SenderProtected ? $"Người gửi đơn {PetitionCode}" : Name;

    /// <summary>Turns a held place into an appointment; an online one needs the petition it is about (NĐ 154/2026 Đ20 decides by case).</summary>
    public static Booking Make(BookedPlace place, Visitor visitor, BookingMatter? matter, BookingKeys keys, DateTimeOffset now)
    {
        CheckVisitor(visitor);
        var day = place.Day;
        day.CheckStands();
        if (day.IsOnline && matter is null)
        {
            throw new RuleBrokenException("reception.online-needs-petition");
        }

        if (matter is { IsDenunciation: true })
        {
            day.CheckDenunciation(matter.SenderProtected);
        }

        var booking = Drawn(place, visitor, matter, keys, now);
        place.Claim.Book(booking.Id);
        booking.Raise(new BookingMade(booking.Id, booking.PetitionId, booking.UnitCode, booking.StartsAt, now));
        return booking;
    }

    /// <summary>Only before the reception begins; the caller frees the place in the same transaction.</summary>
    public void Cancel(DateTimeOffset now)
    {
        if (State == BookingState.Confirmed && now >= StartsAt)
        {
            throw new RuleBrokenException("reception.cancel-too-late");
        }

        MoveTo(BookingState.Cancelled);
        CancelledAt = now;
        NextReminderAt = null;
        CalendarSequence++;
        Raise(new BookingCancelled(Id, PetitionId, UnitCode, StartsAt, now));
    }

    public void Attend(DateTimeOffset now)
    {
        MoveTo(BookingState.Attended);
        ArrivedAt = now;
    }

    public void MarkNoShow(DateTimeOffset now)
    {
        if (now < StartsAt)
        {
            throw new RuleBrokenException("reception.no-show-too-early");
        }

        MoveTo(BookingState.NoShow);
    }

    private void MoveTo(BookingState next)
    {
        if (!State.CanBecome(next))
        {
            throw new RuleBrokenException("reception.transition-not-allowed", State, next);
        }

        State = next;
    }

    private static void CheckVisitor(Visitor visitor)
    {
        if (string.IsNullOrWhiteSpace(visitor.Name) || string.IsNullOrWhiteSpace(visitor.Phone))
        {
            throw new RuleBrokenException("reception.visitor-missing");
        }

        if (visitor.People is < 1 or > MostPeople)
        {
            throw new RuleBrokenException("reception.people", visitor.People);
        }

        var most = Reception.Delegates.Most(visitor.People);
        if (Reception.Delegates.Names(visitor.Delegates).Count > most)
        {
            throw new RuleBrokenException("reception.delegates", visitor.People, most);
        }
    }

    private static Booking Drawn(BookedPlace place, Visitor visitor, BookingMatter? matter, BookingKeys keys, DateTimeOffset now) => new()
    {
        Code = keys.Code,
        JoinToken = keys.JoinToken,
        ManageToken = keys.ManageToken,
        CalendarUid = $"{Guid.CreateVersion7():N}@tiepcongdan.tuyenquang.gov.vn",
        DayId = place.Day.Id,
        SlotId = place.Slot.Id,
        Place = place.Claim.Place,
        UnitCode = place.Day.UnitCode,
        Host = place.Day.Host,
        HostTitle = place.Day.HostTitle,
        StartsAt = place.Slot.StartsAt,
        EndsAt = place.Slot.EndsAt,
        IsOnline = place.Day.IsOnline,
        Point = place.Claim.Point,
        PointId = place.Claim.PointId,
        PointName = place.Point?.Name ?? "Tại nhà",
        PointAddress = place.Point?.Address ?? "",
        DecisionGround = place.Day.DecisionGround,
        DecisionNumber = place.Day.DecisionNumber,
        DecisionDate = place.Day.DecisionDate,
        PetitionId = matter?.PetitionId,
        PetitionCode = matter?.Code,
        SenderProtected = matter?.SenderProtected ?? false,
        Name = visitor.Name.Trim(),
        Phone = visitor.Phone,
        Email = visitor.Email,
        People = visitor.People,
        Delegates = visitor.Delegates,
        Language = visitor.Language,
        HelpNeeded = visitor.HelpNeeded,
        Subject = visitor.Subject,
        State = BookingState.Confirmed,
        ConfirmedAt = now,
    };
}
