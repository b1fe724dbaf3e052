using CitizenPortal.Domain.Sessions;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Platform.Time;

namespace CitizenPortal.Web.Features.Sessions.Room;

/// <summary>Gathers what the gates need to know from the calendar and the recorder.</summary>
internal sealed class GateFactsSource(ILegalClock clock, TimeProvider time)
{
    private const int NoticeWorkingDays = 5;

    public async Task<GateFacts> OfAsync(RoomFile room, CancellationToken cancel)
    {
        var calendar = await clock.CalendarAsync(cancel);
        var day = room.Session.Plan.StartsAt.DayInVietnam();
        return new GateFacts(
            room.Session.Plan.NoticedAt.DayInVietnam(),
            calendar.WorkingDaysBefore(day, NoticeWorkingDays),
            VietnamTime.At(calendar.WorkingDaysBefore(day, 1).AddDays(1), TimeOnly.MinValue),
            room.Recording.Runs(time.GetUtcNow()));
    }
}
