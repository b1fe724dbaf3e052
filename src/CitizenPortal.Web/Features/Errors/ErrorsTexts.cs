namespace CitizenPortal.Web.Features.Errors;

/// <summary>Marks the texts of the error pages; Vietnamese is the key.</summary>
public sealed class ErrorsTexts;
