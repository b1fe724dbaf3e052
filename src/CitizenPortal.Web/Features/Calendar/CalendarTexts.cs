namespace CitizenPortal.Web.Features.Calendar;

/// <summary>Marks the texts that citizens read about terms and due dates; Vietnamese is the key.</summary>
public sealed class CalendarTexts;
