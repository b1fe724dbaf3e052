namespace CitizenPortal.Web.Features.Counter;

/// <summary>Marks the texts that citizens read in the hall and at the kiosk; Vietnamese is the key.</summary>
public sealed class CounterTexts;
