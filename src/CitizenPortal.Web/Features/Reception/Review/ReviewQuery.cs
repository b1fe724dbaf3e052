using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Reception.Manage;
using CitizenPortal.Web.Features.Sessions.Contracts;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Review;

/// <summary>An appointment with all that an officer needs to decide on it.</summary>
/// <param name="Gates">The checklist of an online appointment; empty in person.</param>
internal sealed record ReviewFile(Booking Booking, IReadOnlyList<BookingFile> Papers, RefusalNotice? Notice, IReadOnlyList<OnlineGateResult> Gates, string? HomeReason);

internal sealed class ReviewQuery(PortalDb db, BookingPapers papers, ISessionStatus sessions, ILegalClock clock, TimeProvider time)
{
    public Task<Booking?> FindAsync(string code, CancellationToken cancel) => db.Set<Booking>().SingleOrDefaultAsync(booking => booking.Code == code, cancel);

    public async Task<ReviewFile> ReadAsync(Booking booking, CancellationToken cancel)
    {
        var day = await db.Set<ReceptionDay>().AsNoTracking().SingleAsync(d => d.Id == booking.DayId, cancel);
        return new ReviewFile(
            booking,
            await papers.OfAsync(booking.Id, cancel),
            await db.Set<RefusalNotice>().SingleOrDefaultAsync(notice => notice.BookingId == booking.Id, cancel),
            booking.IsOnline ? await GatesAsync(booking, day, cancel) : [],
            day.HomeReason);
    }

    private async Task<IReadOnlyList<OnlineGateResult>> GatesAsync(Booking booking, ReceptionDay day, CancellationToken cancel)
    {
        var prepared = await sessions.PreparationAsync(booking.Id, cancel);
        var facts = new OnlineGateFacts(day.HomeAllowed, booking.ConfirmedAt.DayInVietnam(), prepared?.TestedAt, prepared?.ConnectedAt);
        return OnlineGates.Of(booking, facts, await clock.CalendarAsync(cancel), VietnamTime.Zone, time.GetUtcNow());
    }
}
