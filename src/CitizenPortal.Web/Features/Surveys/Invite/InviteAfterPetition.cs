using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Surveys;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Outbox;
using CitizenPortal.Web.Platform.Time;

namespace CitizenPortal.Web.Features.Surveys.Invite;

/// <summary>
/// Whose petition has ended is asked how it went. A protected sender is not: a message about a petition on his phone
/// could betray him to whoever holds it (LTC Đ56).
/// </summary>
internal sealed class InviteAfterPetition(IPetitionDirectory petitions, InvitationPost post) : IHandle<PetitionClosed>
{
    public async Task HandleAsync(PetitionClosed happened, CancellationToken cancel)
    {
        if (await petitions.FindAsync(happened.PetitionId, cancel) is not { SenderProtected: false }
            || await petitions.ContactAsync(happened.PetitionId, cancel) is not { } contact)
        {
            return;
        }

        var invited = new ServiceEvent($"petition:{happened.PetitionId:N}", happened.PetitionId, happened.UnitCode, SurveyService.Petition, happened.At.DayInVietnam());
        await post.SendAsync(invited, contact.Phone, contact.Email, cancel);
    }
}
