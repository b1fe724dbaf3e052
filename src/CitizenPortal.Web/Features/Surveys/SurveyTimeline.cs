using CitizenPortal.Domain.Surveys;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Features.Surveys;

/// <summary>The invitation in the history of a petition. Whether it was answered is never told, to nobody.</summary>
internal sealed class SurveyTimeline(PortalDb db, IStringLocalizer<SurveysTexts> texts) : ITimelineSource
{
    public async Task<IReadOnlyList<TimelineEntry>> OfAsync(Guid petitionId, TimelineAudience audience, CancellationToken cancel)
    {
        var invitations = await db.Set<SurveyInvitation>()
            .Where(invitation => invitation.PetitionId == petitionId)
            .Select(invitation => new { invitation.ServedOn, invitation.Service })
            .ToListAsync(cancel);
        return [.. invitations.Select(invitation => new TimelineEntry(
            VietnamTime.At(invitation.ServedOn, new TimeOnly(23, 59)),
            invitation.Service == SurveyService.Petition ? texts["Đã mời đánh giá việc giải quyết đơn"] : texts["Đã mời đánh giá buổi tiếp công dân"],
            audience == TimelineAudience.Citizen ? texts["Đường dẫn nằm trong tin nhắn và thư gửi Ông/Bà."].Value : null,
            null,
            IsFuture: false,
            IsOfDay: true))];
    }
}
