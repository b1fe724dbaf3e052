using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Surveys;

/// <summary>A person who was not content has asked to be called back; kept with his number because he said yes.</summary>
public sealed class FollowUpCall : Entity
{
    private FollowUpCall()
    {
    }

    public Guid InvitationId { get; private set; }

    public string UnitCode { get; private set; } = "";

    public string Phone { get; private set; } = "";

    public DateOnly AskedOn { get; private set; }

    public bool IsDone { get; private set; }

    public static FollowUpCall Ask(SurveyInvitation invitation, string phone, DateOnly today) => new()
    {
        InvitationId = invitation.Id,
        UnitCode = invitation.UnitCode,
        Phone = phone,
        AskedOn = today,
    };

    public void Done() => IsDone = true;
}
