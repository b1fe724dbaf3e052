using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Reception.Notices;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Review;

/// <summary>What an officer decides about an appointment, with its message and, where the law wants it, the notice that is owed, in one transaction.</summary>
internal sealed class ReviewBooking(PortalDb db, BookingNotices notices, ILegalClock clock, TimeProvider time)
{
    private const string NoticeTerm = "TCD_REFUSE_NOTICE";

    public Task ConfirmAsync(Booking booking, CancellationToken cancel)
    {
        booking.ConfirmReview(time.GetUtcNow());
        return db.SaveChangesAsync(cancel);
    }

    public Task AskAsync(Booking booking, string what, CancellationToken cancel)
    {
        booking.AskSupplement(what, time.GetUtcNow());
        notices.AddSupplement(booking);
        return db.SaveChangesAsync(cancel);
    }

    public async Task RedirectAsync(Booking booking, Unit to, CancellationToken cancel)
    {
        booking.Redirect(to.Code, to.Name, time.GetUtcNow());
        notices.AddTurnedAway(booking, "redirected", $"Việc này thuộc thẩm quyền của {to.Name}. Mời Ông/Bà đến nơi tiếp công dân của cơ quan đó.");
        await FreeAsync(booking, cancel);
        await db.SaveChangesAsync(cancel);
    }

    public async Task RefuseAsync(Booking booking, string code, string? note, CancellationToken cancel)
    {
        booking.Refuse(code, note, time.GetUtcNow());
        var ground = RefusalGrounds.Find(code)!;
        notices.AddTurnedAway(booking, "refused", $"Từ chối tiếp theo {ground.Basis}: {ground.Text}.{(ground.Written ? " Cơ quan gửi thông báo bằng văn bản trong 3 ngày làm việc." : "")}");
        if (ground.Written)
        {
            db.Add(await OwedAsync(booking, cancel));
        }

        await FreeAsync(booking, cancel);
        await db.SaveChangesAsync(cancel);
    }

    public Task IssueAsync(RefusalNotice notice, string number, CancellationToken cancel)
    {
        notice.Issue(number, time.TodayInVietnam());
        return db.SaveChangesAsync(cancel);
    }

    private async Task<RefusalNotice> OwedAsync(Booking booking, CancellationToken cancel)
    {
        var today = time.TodayInVietnam();
        var result = await clock.DueAsync(NoticeTerm, today, default, cancel);
        return RefusalNotice.Owe(booking, today, result.Deadline?.Due, result.Deadline?.Sentence() ?? $"Chưa có lịch nghỉ lễ năm {result.MissingYear}; nhập lịch để tính hạn.");
    }

    private async Task FreeAsync(Booking booking, CancellationToken cancel) =>
        db.RemoveRange(await db.Set<Claim>().Where(claim => claim.BookingId == booking.Id).ToListAsync(cancel));
}
