using CitizenPortal.Domain.Sessions;
using CitizenPortal.Domain.Surveys;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Outbox;
using CitizenPortal.Web.Platform.Time;

namespace CitizenPortal.Web.Features.Surveys.Invite;

/// <summary>Who was received online is asked how it went.</summary>
internal sealed class InviteAfterSession(IBookings bookings, InvitationPost post) : IHandle<SessionEnded>
{
    public async Task HandleAsync(SessionEnded happened, CancellationToken cancel)
    {
        if (await bookings.FindAsync(happened.BookingId, cancel) is not { } booking)
        {
            return;
        }

        var service = booking.IsOnline ? SurveyService.OnlineReception : SurveyService.Reception;
        var invited = new ServiceEvent($"session:{happened.SessionId:N}", happened.PetitionId, happened.UnitCode, service, happened.EndedAt.DayInVietnam());
        await post.SendAsync(invited, booking.Phone, booking.Email, cancel);
    }
}
