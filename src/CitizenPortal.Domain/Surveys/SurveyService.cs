namespace CitizenPortal.Domain.Surveys;

/// <summary>The service that a survey asks about; kept with an answer in place of the person.</summary>
public enum SurveyService
{
    /// <summary>A reception held by video.</summary>
    OnlineReception,

    /// <summary>A reception at a seat of reception.</summary>
    Reception,

    /// <summary>A petition that has been handled to its end.</summary>
    Petition,
}

/// <summary>The way by which an answer came in.</summary>
public enum SurveyChannel
{
    Link,
    Kiosk,
    Qr,
}
