namespace CitizenPortal.Web.Features.Petitions;

/// <summary>Marks the texts that citizens read on the petition pages; Vietnamese is the key.</summary>
public sealed class PetitionTexts;
