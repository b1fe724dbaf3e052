using CitizenPortal.Domain.Surveys;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Surveys;

/// <summary>The invitation in the history of a petition. Whether it was answered is never told, to nobody.</summary>
internal sealed class SurveyTimeline(PortalDb db) : ITimelineSource
{
    public async Task<IReadOnlyList<TimelineEntry>> OfAsync(Guid petitionId, TimelineAudience audience, CancellationToken cancel)
    {
        var days = await db.Set<SurveyInvitation>().Where(invitation => invitation.PetitionId == petitionId).Select(invitation => invitation.ServedOn).ToListAsync(cancel);
        return [.. days.Select(day => new TimelineEntry(
            VietnamTime.At(day, new TimeOnly(23, 59)),
            audience == TimelineAudience.Citizen ? "Cổng đã mời Ông/Bà đánh giá phục vụ" : "Cổng đã mời công dân đánh giá phục vụ",
            audience == TimelineAudience.Citizen ? "Đường dẫn nằm trong tin nhắn và thư gửi Ông/Bà." : null,
            null,
            IsFuture: false))];
    }
}
