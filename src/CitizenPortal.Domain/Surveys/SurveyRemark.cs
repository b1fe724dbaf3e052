namespace CitizenPortal.Domain.Surveys;

/// <summary>Free words given after the survey; they stand alone, beside no marks and no name.</summary>
public sealed class SurveyRemark
{
    public const int MaxLength = 2000;

    private SurveyRemark()
    {
    }

    public Guid Id { get; private set; }

    public string UnitCode { get; private set; } = "";

    public SurveyService Service { get; private set; }

    public DateOnly Day { get; private set; }

    public string Text { get; private set; } = "";

    internal static SurveyRemark Of(string unitCode, SurveyService service, DateOnly day, string text) => new()
    {
        Id = Guid.NewGuid(),
        UnitCode = unitCode,
        Service = service,
        Day = day,
        Text = text.Trim(),
    };
}
