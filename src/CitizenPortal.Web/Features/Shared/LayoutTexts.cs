namespace CitizenPortal.Web.Features;

/// <summary>Marks the texts around every page of citizens; Vietnamese is the key.</summary>
public sealed class LayoutTexts;
