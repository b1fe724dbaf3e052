using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Protection;

/// <summary>
/// Seals what still rests in the open of protected cases that are older than the sealing. Each case is a save of its own:
/// a run that is broken off is taken up by the next, and a run that finds nothing changes nothing.
/// </summary>
internal sealed class SealOpenTexts(IServiceScopeFactory scopes)
{
    /// <summary>How many cases were sealed, and the codes of those that somebody was working on or that have no sender on file.</summary>
    public async Task<(int Done, IReadOnlyList<string> Left)> RunAsync(CancellationToken cancel)
    {
        List<string> left = [];
        var done = 0;
        foreach (var (id, code) in await OpenCasesAsync(cancel))
        {
            if (await SealAsync(id, cancel))
            {
                done++;
            }
            else
            {
                left.Add(code);
            }
        }

        return (done, left);
    }

    private async Task<IReadOnlyList<(Guid Id, string Code)>> OpenCasesAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        Dictionary<Guid, string> found = [];
        foreach (var open in BetrayingTexts.All.Select(kind => kind.InTheOpen(db)).Append(db.Set<PetitionContact>().Select(contact => contact.PetitionId)))
        {
            var cases = await db.Set<Petition>().Where(petition => petition.SenderProtected && open.Contains(petition.Id)).Select(petition => new { petition.Id, petition.Code }).ToListAsync(cancel);
            cases.ForEach(one => found[one.Id] = one.Code);
        }

        return [.. found.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key)];
    }

    private async Task<bool> SealAsync(Guid id, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var petition = await db.Set<Petition>().Include(petition => petition.Attachments).SingleAsync(petition => petition.Id == id, cancel);
        var senders = scope.ServiceProvider.GetRequiredService<PetitionSenders>();
        if (await senders.ProtectAsync(petition, cancel) is null)
        {
            if (await senders.EnvelopeAsync(id, cancel) is null)
            {
                return false;
            }

            await scope.ServiceProvider.GetRequiredService<CaseTexts>().TouchAsync(id, cancel);
        }

        return await db.TrySaveAsync(cancel);
    }
}
