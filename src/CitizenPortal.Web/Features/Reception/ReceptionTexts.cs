namespace CitizenPortal.Web.Features.Reception;

/// <summary>Marks the texts that citizens read on the reception pages; Vietnamese is the key.</summary>
public sealed class ReceptionTexts;
