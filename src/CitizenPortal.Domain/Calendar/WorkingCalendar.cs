namespace CitizenPortal.Domain.Calendar;

/// <summary>Placeholder of shape until the calendar lands.</summary>
public sealed class WorkingCalendar;
