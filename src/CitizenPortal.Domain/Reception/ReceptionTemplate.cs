using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Reception;

/// <summary>What every reception of a template has in common.</summary>
/// <param name="Rule">RFC 5545 recurrence rule, counted from <paramref name="FirstDay"/>.</param>
public sealed record TemplatePlan(ReceptionDayPlan Session, string Rule, DateOnly FirstDay, DateOnly? LastDay, RestDayRule RestDays);

/// <summary>Receptions that come back by a rule (mẫu lịch tiếp); it only proposes days, each is posted by itself.</summary>
public sealed class ReceptionTemplate : Entity
{
    private readonly List<TemplatePoint> _points = [];

    private ReceptionTemplate()
    {
    }

    public string UnitCode { get; private init; } = "";

    public Guid SeriesId { get; private init; }

    public HostKind Host { get; private init; }

    public string HostTitle { get; private init; } = "";

    public Guid CentreId { get; private init; }

    public string Rule { get; private init; } = "";

    public DateOnly FirstDay { get; private init; }

    public DateOnly? LastDay { get; private set; }

    public RestDayRule RestDays { get; private init; }

    public TimeOnly From { get; private init; }

    public TimeOnly To { get; private init; }

    public int SlotMinutes { get; private init; }

    public int PlacesPerSlot { get; private init; }

    public string? Participants { get; private init; }

    public string? ExpectedContent { get; private init; }

    public OnlineGround? DecisionGround { get; private init; }

    public string? DecisionNumber { get; private init; }

    public DateOnly? DecisionDate { get; private init; }

    public string? HomeReason { get; private init; }

    public IReadOnlyList<TemplatePoint> Points => _points;

    public bool IsOnline => DecisionGround is not null;

    /// <summary>Receptions out of turn follow no rule, so no template makes them.</summary>
    /// <param name="continues">The template that this one takes over from.</param>
    public static ReceptionTemplate Make(TemplatePlan plan, DateOnly today, ReceptionTemplate? continues = null)
    {
        plan.Session.Check();
        plan.Session.Online?.Check(today);
        if (plan.Session.Extraordinary is not null)
        {
            throw new RuleBrokenException("reception.extraordinary-has-no-rule");
        }

        if (plan.LastDay < plan.FirstDay)
        {
            throw new RuleBrokenException("reception.template-days");
        }

        var template = Drawn(plan, continues);
        template._points.AddRange((plan.Session.Online?.PointIds ?? []).Distinct().Select(point => new TemplatePoint(template.Id, point)));
        return template;
    }

    /// <summary>Nothing is proposed from this day on.</summary>
    public void EndBefore(DateOnly day, DateOnly earliest)
    {
        if (day < earliest)
        {
            throw new RuleBrokenException("reception.change-too-near", earliest);
        }

        if (LastDay is null || LastDay >= day)
        {
            LastDay = day.AddDays(-1);
        }
    }

    /// <summary>The reception of one day of the rule, still to be posted.</summary>
    public ReceptionDayPlan PlanFor(PlannedDay day, TimeZoneInfo zone) => new(UnitCode, Host, HostTitle, day.Date!.Value, From, To, CentreId, zone)
    {
        SlotMinutes = SlotMinutes,
        PlacesPerSlot = PlacesPerSlot,
        Online = Online(),
        Participants = Participants,
        ExpectedContent = ExpectedContent,
        Series = new SeriesDay(SeriesId, day.OccursOn),
    };

    private OnlineTerms? Online() => DecisionGround is not { } ground ? null : new OnlineTerms(
        new OnlineDecision(ground, DecisionNumber!, DecisionDate!.Value),
        [.. _points.Select(point => point.PointId)],
        HomeReason is null ? null : new HomeAllowance(ground, HomeReason));

    private static ReceptionTemplate Drawn(TemplatePlan plan, ReceptionTemplate? continues) => new()
    {
        UnitCode = plan.Session.UnitCode,
        SeriesId = continues?.SeriesId ?? Guid.CreateVersion7(),
        Host = plan.Session.Host,
        HostTitle = plan.Session.HostTitle.Trim(),
        CentreId = plan.Session.CentreId,
        Rule = plan.Rule,
        FirstDay = plan.FirstDay,
        LastDay = plan.LastDay,
        RestDays = plan.RestDays,
        From = plan.Session.From,
        To = plan.Session.To,
        SlotMinutes = plan.Session.SlotMinutes,
        PlacesPerSlot = plan.Session.PlacesPerSlot,
        Participants = plan.Session.Participants,
        ExpectedContent = plan.Session.ExpectedContent,
        DecisionGround = plan.Session.Online?.Decision.Ground,
        DecisionNumber = plan.Session.Online?.Decision.Number.Trim(),
        DecisionDate = plan.Session.Online?.Decision.Date,
        HomeReason = plan.Session.Online?.Home?.Reason.Trim(),
    };
}

/// <summary>A commune point that the receptions of a template are connected to.</summary>
public sealed class TemplatePoint
{
    internal TemplatePoint(Guid templateId, Guid pointId) => (TemplateId, PointId) = (templateId, pointId);

    public Guid TemplateId { get; private init; }

    public Guid PointId { get; private init; }
}
