namespace CitizenPortal.Web.Components;

/// <summary>Marks the texts that the components themselves say; Vietnamese is the key.</summary>
public sealed class ComponentTexts;
