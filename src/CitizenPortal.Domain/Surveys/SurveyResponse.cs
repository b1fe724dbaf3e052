namespace CitizenPortal.Domain.Surveys;

/// <summary>
/// The answers of one person about one service, with nothing that leads to the person. It is no <c>Entity</c> on purpose:
/// a version 7 key would tell the second of the answer and so who gave it.
/// </summary>
public sealed class SurveyResponse
{
    private readonly List<SurveyAnswer> _answers = [];

    private SurveyResponse()
    {
    }

    public Guid Id { get; private set; }

    public string UnitCode { get; private set; } = "";

    public SurveyService Service { get; private set; }

    public SurveyChannel Channel { get; private set; }

    public DateOnly Day { get; private set; }

    /// <summary>Code and version of the question set, so that figures of two sets are never mixed.</summary>
    public string Questionnaire { get; private set; } = "";

    /// <summary>Filled for a resident campaign; empty for the survey after a service.</summary>
    public Guid? CampaignId { get; private set; }

    public IReadOnlyList<SurveyAnswer> Answers => _answers;

    public static SurveyResponse Of(string unitCode, SurveyService service, SurveyChannel channel, DateOnly day, AnswerSheet sheet)
    {
        var response = new SurveyResponse
        {
            Id = Guid.NewGuid(),
            UnitCode = unitCode,
            Service = service,
            Channel = channel,
            Day = day,
            Questionnaire = sheet.Questionnaire,
        };
        response._answers.AddRange(sheet.Marks.Select(mark => new SurveyAnswer(response.Id, mark.Key, mark.Value)));
        return response;
    }
}

/// <summary>One mark of a response; null is “không có ý kiến”.</summary>
public sealed class SurveyAnswer
{
    private SurveyAnswer()
    {
    }

    internal SurveyAnswer(Guid responseId, string question, int? mark)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mark ?? 1, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mark ?? 5, 5);
        ResponseId = responseId;
        Question = question;
        Mark = mark;
    }

    public Guid ResponseId { get; private set; }

    public string Question { get; private set; } = "";

    public int? Mark { get; private set; }
}
