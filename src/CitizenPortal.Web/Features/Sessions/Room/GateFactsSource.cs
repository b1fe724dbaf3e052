using CitizenPortal.Domain.Sessions;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Platform.Time;

namespace CitizenPortal.Web.Features.Sessions.Room;

/// <summary>Gathers what the gates need to know from the calendar and the recorder.</summary>
internal sealed class GateFactsSource(ILegalClock clock, TimeProvider time)
{
    private const int NoticeWorkingDays = 5;

    /// <summary>Five working days never reach further back than this, Tết included.</summary>
    private const int LongestHolidays = 31;

    public async Task<GateFacts> OfAsync(RoomFile room, CancellationToken cancel)
    {
        var calendar = await clock.CalendarAsync(cancel);
        var day = room.Session.Plan.StartsAt.DayInVietnam();
        var noticedOn = room.Session.Plan.NoticedAt.DayInVietnam();
        var runs = room.Recording.Runs(time.GetUtcNow());
        return calendar.Covers(day) && calendar.Covers(day.AddDays(-LongestHolidays))
            ? new GateFacts(
                noticedOn,
                calendar.WorkingDaysBefore(day, NoticeWorkingDays),
                VietnamTime.At(calendar.WorkingDaysBefore(day, 1).AddDays(1), TimeOnly.MinValue),
                runs)
            : new GateFacts(noticedOn, null, null, runs);
    }
}
