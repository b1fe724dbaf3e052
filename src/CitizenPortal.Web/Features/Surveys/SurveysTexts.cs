namespace CitizenPortal.Web.Features.Surveys;

/// <summary>Marks the texts of the survey; Vietnamese is the key.</summary>
public sealed class SurveysTexts;
