using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Platform.Messaging;

namespace CitizenPortal.Web.Features.Reception.Manage;

/// <summary>An appointment as its owner sees it.</summary>
/// <param name="Messages">How the confirmation, or the cancellation, is on its way.</param>
internal sealed record AppointmentView(Booking Booking, string UnitName, Uri JoinAddress, Uri ManageAddress, IReadOnlyList<MessageStatus> Messages)
{
    /// <summary>Fifteen minutes to find the room and show the papers.</summary>
    public DateTimeOffset BeThereAt => Booking.StartsAt.AddMinutes(-15);
}
