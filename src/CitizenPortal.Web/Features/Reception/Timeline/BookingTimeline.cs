using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Platform.Localization;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Timeline;

/// <summary>Appointments in the story of the petition they are about: made, coming, kept, missed, cancelled.</summary>
internal sealed class BookingTimeline(PortalDb db) : ITimelineSource
{
    public async Task<IReadOnlyList<TimelineEntry>> OfAsync(Guid petitionId, TimelineAudience audience, CancellationToken cancel)
    {
        var bookings = await db.Set<Booking>().AsNoTracking().Where(booking => booking.PetitionId == petitionId).ToListAsync(cancel);
        return [.. bookings.SelectMany(booking => Entries(booking, audience)).OrderByDescending(entry => entry.At)];
    }

    private static IEnumerable<TimelineEntry> Entries(Booking booking, TimelineAudience audience)
    {
        var link = audience == TimelineAudience.Staff ? ReceptionLinks.TodayOn(booking.StartsAt.DayInVietnam()) : ReceptionLinks.Manage(booking.ManageToken);
        var what = $"{booking.HostTitle}, {booking.StartsAt.Clock()} {booking.StartsAt.LongDate()}, {booking.PointName}";
        yield return new TimelineEntry(booking.ConfirmedAt, booking.IsOnline ? "Đã đặt lịch tiếp trực tuyến" : "Đã đặt lịch tiếp trực tiếp", what, link, IsFuture: false);
        switch (booking.State)
        {
            case BookingState.Confirmed:
                yield return new TimelineEntry(booking.StartsAt, "Buổi tiếp công dân", what, link, IsFuture: true);
                break;
            case BookingState.Cancelled:
                yield return new TimelineEntry(booking.CancelledAt!.Value, "Đã hủy lịch tiếp", what, link, IsFuture: false);
                break;
            case BookingState.Attended:
                yield return new TimelineEntry(booking.ArrivedAt!.Value, "Ông/Bà đã đến buổi tiếp", booking.PointName, link, IsFuture: false);
                break;
            case BookingState.NoShow:
                yield return new TimelineEntry(booking.EndsAt, "Không đến buổi tiếp đã hẹn", what, link, IsFuture: false);
                break;
            case BookingState.Refused:
                yield return new TimelineEntry(booking.TurnedAwayAt!.Value, "Lịch tiếp không được nhận", RefusalGrounds.Find(booking.RefusalCode)?.Text ?? "", link, IsFuture: false);
                break;
            case BookingState.Redirected:
                yield return new TimelineEntry(booking.TurnedAwayAt!.Value, "Đã hướng dẫn đến cơ quan có thẩm quyền", booking.RedirectedTo!, link, IsFuture: false);
                break;
            default:
                throw new InvalidOperationException($"Unknown state {booking.State}.");
        }
    }
}
