using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Reception;

/// <summary>One posted reception of one host (kỳ tiếp công dân) with its slots.</summary>
public sealed partial class ReceptionDay : Entity
{
    private readonly List<Slot> _slots = [];
    private readonly List<OfferedPoint> _points = [];

    private ReceptionDay()
    {
    }

    public string UnitCode { get; private init; } = "";

    public HostKind Host { get; private init; }

    public string HostTitle { get; private set; } = "";

    public DateOnly Date { get; private set; }

    public TimeOnly From { get; private set; }

    public TimeOnly To { get; private set; }

    public bool IsOnline { get; private init; }

    public Guid CentreId { get; private init; }

    public OnlineGround? DecisionGround { get; private init; }

    public string? DecisionNumber { get; private init; }

    public DateOnly? DecisionDate { get; private init; }

    public OnlineGround? HomeGround { get; private init; }

    public string? HomeReason { get; private init; }

    public ExtraordinaryGround? Extraordinary { get; private init; }

    public string? Participants { get; private set; }

    public string? ExpectedContent { get; private set; }

    public DateOnly PostedOn { get; private init; }

    public IReadOnlyList<Slot> Slots => _slots;

    /// <summary>The commune points connected to an online reception.</summary>
    public IReadOnlyList<OfferedPoint> Points => _points;

    public bool HomeAllowed => HomeGround is not null;

    public OnlineDecision? Decision => IsOnline ? new OnlineDecision(DecisionGround!.Value, DecisionNumber!, DecisionDate!.Value) : null;

    /// <summary>Posts a reception: at least 5 working days before unless it is extraordinary (LTCD Đ24.4), on a working day.</summary>
    public static ReceptionDay Post(ReceptionDayPlan plan, DateOnly today, WorkingCalendar calendar)
    {
        plan.Check();
        plan.Online?.Check(today);
        CheckPosting(plan, today, calendar);

        var day = Drawn(plan, today);
        day._points.AddRange((plan.Online?.PointIds ?? []).Distinct().Select(point => new OfferedPoint(day.Id, point)));
        day._slots.AddRange(plan.Hours().Select(hours => new Slot(day, hours.From, hours.To, plan.PlacesPerSlot)));
        return day;
    }

    /// <summary>Refuses a place that may not be booked: in the past, online nearer than the notice allows, at a point that is not offered.</summary>
    public void CheckBookable(Slot slot, PlaceChoice choice, DateTimeOffset now, DateOnly today, WorkingCalendar calendar)
    {
        if (slot.StartsAt <= now)
        {
            throw new RuleBrokenException("reception.slot-passed");
        }

        if (IsOnline && !OnlineNotice.InTime(Date, today, calendar))
        {
            throw new RuleBrokenException("reception.online-too-near", OnlineNotice.EarliestDay(today, calendar));
        }

        CheckStands();
        CheckOffered(choice);
    }

    /// <summary>A denunciation is not heard online, unless complex, decided so, and the denouncer asked for no protection (NĐ 154/2026 Đ20.4).</summary>
    public void CheckDenunciation(bool senderProtected)
    {
        if (IsOnline && (DecisionGround != OnlineGround.ComplexDenunciation || senderProtected))
        {
            throw new RuleBrokenException("reception.denunciation-online");
        }
    }

    private void CheckOffered(PlaceChoice choice)
    {
        var offered = choice.Kind switch
        {
            PointKind.Centre => choice.PointId == CentreId,
            PointKind.Commune => IsOnline && _points.Any(point => point.PointId == choice.PointId),
            PointKind.Home when HomeAllowed => true,
            PointKind.Home => throw new RuleBrokenException("reception.home-not-allowed"),
            _ => throw new ArgumentOutOfRangeException(nameof(choice), choice.Kind, null),
        };
        if (!offered)
        {
            throw new RuleBrokenException("reception.point-not-offered");
        }
    }

    private static void CheckPosting(ReceptionDayPlan plan, DateOnly today, WorkingCalendar calendar)
    {
        if (plan.Date < today)
        {
            throw new RuleBrokenException("reception.date-passed", plan.Date);
        }

        if (plan.Online is not null && !OnlineNotice.InTime(plan.Date, today, calendar))
        {
            throw new RuleBrokenException("reception.online-too-near", OnlineNotice.EarliestDay(today, calendar));
        }

        if (plan.Extraordinary is not null)
        {
            return;
        }

        if (!calendar.IsWorkingDay(plan.Date))
        {
            throw new RuleBrokenException("reception.rest-day", plan.Date);
        }

        if (!OnlineNotice.InTime(plan.Date, today, calendar))
        {
            throw new RuleBrokenException("reception.posted-late", OnlineNotice.EarliestDay(today, calendar));
        }
    }

    private static ReceptionDay Drawn(ReceptionDayPlan plan, DateOnly today) => new()
    {
        UnitCode = plan.UnitCode,
        Host = plan.Host,
        HostTitle = plan.HostTitle.Trim(),
        Date = plan.Date,
        From = plan.From,
        To = plan.To,
        CentreId = plan.CentreId,
        IsOnline = plan.Online is not null,
        DecisionGround = plan.Online?.Decision.Ground,
        DecisionNumber = plan.Online?.Decision.Number.Trim(),
        DecisionDate = plan.Online?.Decision.Date,
        HomeGround = plan.Online?.Home?.Ground,
        HomeReason = plan.Online?.Home?.Reason.Trim(),
        Extraordinary = plan.Extraordinary,
        Participants = plan.Participants,
        ExpectedContent = plan.ExpectedContent,
        PostedOn = today,
        SeriesId = plan.Series?.Id,
        OccursOn = plan.Series?.OccursOn,
    };
}
