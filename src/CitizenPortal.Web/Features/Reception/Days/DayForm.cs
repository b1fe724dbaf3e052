namespace CitizenPortal.Web.Features.Reception.Days;

/// <summary>What an officer types to change a posted reception; each form of the page fills its part.</summary>
public sealed class DayForm
{
    public string? HostTitle { get; set; }

    public string? Participants { get; set; }

    public string? ExpectedContent { get; set; }

    public string? Substitute { get; set; }

    public string? SubstituteReason { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? Places { get; set; }

    public string? NewDate { get; set; }

    public string? NewFrom { get; set; }

    /// <summary>Why it is postponed.</summary>
    public string? Reason { get; set; }

    public string? CallOffReason { get; set; }
}
