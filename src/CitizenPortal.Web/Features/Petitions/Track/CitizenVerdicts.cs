using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Notices;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Platform.Time;

namespace CitizenPortal.Web.Features.Petitions.Track;

/// <summary>What the citizen decides about his petition: accepting or contesting each answer, taking back the whole or a part.</summary>
internal sealed class CitizenVerdicts(PortalDb db, PetitionClock clock, PetitionMessages messages, FollowingPetitions following, PetitionSenders senders, TimeProvider time)
{
    /// <summary>The code of the next level's petition when contesting leads there, or the petition's own; null when something else changed meanwhile.</summary>
    public async Task<string?> JudgeAsync(Petition petition, IReadOnlyDictionary<int, string> contested, CancellationToken cancel)
    {
        var deed = Deed.OfCitizen(time.GetUtcNow());
        var step = contested.Count > 0 && petition.ContestStep is { } action ? PetitionTransitions.Find(petition.State, action, petition.Procedure, deed.Actors) : null;
        petition.Judge(deed, contested, step is null ? null : await clock.AfterAsync(step, petition, petition.Kind, time.TodayInVietnam(), cancel));
        Petition? next = null;
        if (step?.Action == PetitionAction.Appeal)
        {
            next = await following.NextLevelAsync(petition, cancel);
            messages.Received(next, await senders.ForMessagesAsync(next, cancel));
        }

        return await db.TrySaveAsync(cancel) ? (next ?? petition).Code : null;
    }

    /// <summary>False when something else changed meanwhile.</summary>
    /// <param name="numbers">Empty for the whole petition.</param>
    public async Task<bool> WithdrawAsync(Petition petition, IReadOnlyCollection<int> numbers, CancellationToken cancel)
    {
        var deed = Deed.OfCitizen(time.GetUtcNow());
        var standing = petition.StandingRequests.Select(request => request.Number).ToList();
        var whole = numbers.Count == 0 || standing.All(numbers.Contains);
        if (whole)
        {
            petition.Advance(PetitionAction.Withdraw, deed, null, null);
        }
        else
        {
            petition.WithdrawPart(deed, numbers);
        }

        messages.Moved(petition, await senders.ForMessagesAsync(petition, cancel), whole ? PetitionAction.Withdraw : PetitionAction.WithdrawPart);
        return await db.TrySaveAsync(cancel);
    }
}
