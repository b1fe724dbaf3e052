using System.Text.Json;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Petitions.Papers;
using CitizenPortal.Web.Features.Petitions.Protection;

namespace CitizenPortal.Web.Features.Petitions.Papers;

/// <summary>Keeps what was filled in: open, or of a protected case sealed with its data key.</summary>
internal sealed class PaperFields(PetitionSenders senders, Envelopes envelopes)
{
    public async Task<(string Stored, bool IsSealed)> CloseAsync(Petition petition, IReadOnlyDictionary<string, string> values, CancellationToken cancel)
    {
        var open = JsonSerializer.Serialize(values);
        return petition.SenderProtected && await senders.EnvelopeAsync(petition.Id, cancel) is { } envelope ? (Seal(envelopes.KeyOf(envelope), open), true) : (open, false);
    }

    public async Task<Dictionary<string, string>> OpenAsync(CasePaper paper, CancellationToken cancel) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(paper.IsSealed
            ? EnvelopeCipher.Open(envelopes.KeyOf((await senders.EnvelopeAsync(paper.PetitionId, cancel))!), Convert.FromBase64String(paper.Fields))
            : System.Text.Encoding.UTF8.GetBytes(paper.Fields))!;

    public static string Seal(byte[] dataKey, string open) => Convert.ToBase64String(EnvelopeCipher.Seal(dataKey, System.Text.Encoding.UTF8.GetBytes(open)));
}
