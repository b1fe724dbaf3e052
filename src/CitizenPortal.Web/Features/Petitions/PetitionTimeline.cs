using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Time;

namespace CitizenPortal.Web.Features.Petitions;

/// <summary>Petition, booking, session, minutes and survey as one matter: what is to come first, then the newest.</summary>
internal sealed class PetitionTimeline(IEnumerable<ITimelineSource> sources)
{
    private static readonly TimeOnly EndOfOfficeDay = new(17, 0);

    public async Task<IReadOnlyList<TimelineEntry>> OfAsync(Petition petition, TimelineAudience audience, CancellationToken cancel)
    {
        List<TimelineEntry> entries = [.. petition.History.Select(line => Entry(line, audience))];
        if (petition is { IsOpen: true, DueOn: { } due })
        {
            entries.Add(new TimelineEntry(VietnamTime.At(due, EndOfOfficeDay), petition.State == PetitionState.Accepted ? "Chậm nhất: trả lời Ông/Bà" : "Chậm nhất: báo cách xử lý đơn", null, null, IsFuture: true));
        }

        foreach (var source in sources)
        {
            entries.AddRange(await source.OfAsync(petition.Id, audience, cancel));
        }

        return [.. entries.OrderByDescending(entry => entry.IsFuture).ThenByDescending(entry => entry.At)];
    }

    private static TimelineEntry Entry(PetitionEvent line, TimelineAudience audience) => new(
        line.At, line.Title, audience == TimelineAudience.Staff ? string.Join(" ", new[] { line.Detail, $"({line.By})" }.OfType<string>()) : line.Detail, null, IsFuture: false);
}
