using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Surveys;

/// <summary>One event of service, one invitation, one answer (sipas.md §2). It never points to the answer, nor keeps when it was used.</summary>
public sealed class SurveyInvitation : Entity
{
    /// <summary>Days in which the link can be used: long enough to find the SMS again, short enough to remember the service.</summary>
    public const int DaysOpen = 30;

    private SurveyInvitation()
    {
    }

    /// <summary>The event asked about, such as “session:…”; unique, so a repeated event invites nobody twice.</summary>
    public string EventKey { get; private set; } = "";

    public string TokenHash { get; private set; } = "";

    public Guid? PetitionId { get; private set; }

    public string UnitCode { get; private set; } = "";

    public SurveyService Service { get; private set; }

    public DateOnly ServedOn { get; private set; }

    public DateOnly LastDay { get; private set; }

    public bool IsUsed { get; private set; }

    /// <summary>Said once, after the answer; kept elsewhere and without this invitation.</summary>
    public bool HasRemarked { get; private set; }

    public static SurveyInvitation For(string eventKey, Guid? petitionId, string unitCode, SurveyService service, DateOnly servedOn, string token) => new()
    {
        EventKey = eventKey,
        TokenHash = SurveyToken.Hash(token),
        PetitionId = petitionId,
        UnitCode = unitCode,
        Service = service,
        ServedOn = servedOn,
        LastDay = servedOn.AddDays(DaysOpen),
    };

    public bool IsOpen(DateOnly today) => !IsUsed && today <= LastDay;

    public SurveyResponse Answer(AnswerSheet sheet, DateOnly today)
    {
        if (IsUsed)
        {
            throw new RuleBrokenException("survey.used");
        }

        if (today > LastDay)
        {
            throw new RuleBrokenException("survey.expired", LastDay);
        }

        IsUsed = true;
        return SurveyResponse.Of(UnitCode, Service, SurveyChannel.Link, today, sheet);
    }

    public SurveyRemark Remark(string text, DateOnly today)
    {
        if (!IsUsed || HasRemarked)
        {
            throw new RuleBrokenException("survey.remark-once");
        }

        HasRemarked = true;
        return SurveyRemark.Of(UnitCode, Service, today, text);
    }
}
