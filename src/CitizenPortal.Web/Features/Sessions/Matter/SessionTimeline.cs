using CitizenPortal.Domain.Sessions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Sessions.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Features.Sessions.Matter;

/// <summary>The session and its minutes as steps of the petition's way.</summary>
internal sealed class SessionTimeline(PortalDb db, IStringLocalizer<RoomTexts> texts) : ITimelineSource
{
    public async Task<IReadOnlyList<TimelineEntry>> OfAsync(Guid petitionId, TimelineAudience audience, CancellationToken cancel)
    {
        var held = await db.Set<OnlineSession>().AsNoTracking()
            .Where(session => session.PetitionId == petitionId && session.StartedAt != null)
            .Join(db.Set<Minutes>(), session => session.Id, minutes => minutes.SessionId, (session, minutes) => new { session, minutes })
            .ToListAsync(cancel);
        return [.. held.SelectMany(one => Entries(one.session, one.minutes, audience))];
    }

    private IEnumerable<TimelineEntry> Entries(OnlineSession session, Minutes minutes, TimelineAudience audience)
    {
        var link = audience == TimelineAudience.Staff ? SessionLinks.Recording(session.Id) : null;
        yield return new TimelineEntry(session.StartedAt!.Value, texts["Buổi tiếp trực tuyến với {0} bắt đầu", session.Plan.HostTitle], null, link, IsFuture: false);
        if (session.EndedAt is { } ended)
        {
            yield return new TimelineEntry(ended, texts["Buổi tiếp kết thúc, biên bản đã khóa"], Told(minutes), link, IsFuture: false);
        }
    }

    private string Told(Minutes minutes)
    {
        var parts = new List<string>
        {
            texts["Ông/Bà trình bày: {0}", minutes.Text.Presented],
            texts["Kết luận: {0}", minutes.Text.Conclusion],
        };
        if (minutes.Text.Tasks.Length > 0)
        {
            parts.Add(texts["Việc phải làm: {0}", minutes.Text.Tasks]);
        }

        if (minutes is { Answer: MinutesAnswer.Reserved, Remark: { } remark })
        {
            parts.Add(texts["Ý kiến bảo lưu của Ông/Bà: {0}", remark]);
        }

        return string.Join('\n', parts);
    }
}
