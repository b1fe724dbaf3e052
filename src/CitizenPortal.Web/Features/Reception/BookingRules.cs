using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Platform.Time;

namespace CitizenPortal.Web.Features.Reception;

/// <summary>What the law leaves open about appointments, from the settings under <c>Reception</c>.</summary>
internal sealed class BookingRules(IConfiguration configuration)
{
    private static readonly TimeSpan[] UsualReminders = [TimeSpan.FromDays(3), TimeSpan.FromDays(1), TimeSpan.FromHours(2)];

    /// <summary>3 days, 1 day and 2 hours before, not between 21:00 and 7:00.</summary>
    public ReminderPlan Reminders { get; } = new(
        configuration.GetSection("Reception:Reminders:Before").Get<TimeSpan[]>() is { Length: > 0 } set ? set : UsualReminders,
        configuration.GetValue("Reception:Reminders:QuietFrom", new TimeOnly(21, 0)),
        configuration.GetValue("Reception:Reminders:QuietUntil", new TimeOnly(7, 0)),
        VietnamTime.Zone);

    public HoardingLimits Limits { get; } = new(
        configuration.GetValue("Reception:Limits:PerPhone", 3),
        configuration.GetValue("Reception:Limits:PerPetition", 2));

    /// <summary>How long a freed place is kept for the next on the waiting list.</summary>
    public TimeSpan OfferTime { get; } = configuration.GetValue("Reception:WaitingList:OfferTime", TimeSpan.FromHours(2));
}
