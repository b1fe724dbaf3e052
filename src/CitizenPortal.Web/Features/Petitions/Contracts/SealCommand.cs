using CitizenPortal.Web.Features.Petitions.Protection;

namespace CitizenPortal.Web.Features.Petitions.Contracts;

/// <summary><c>seal</c>: seals the texts of denunciations that were taken in before the portal sealed them; may be run again at any time.</summary>
internal static class SealCommand
{
    public const string Name = "seal";

    public static async Task<int> RunAsync(IServiceProvider services, TextWriter output, TextWriter error)
    {
        var (done, left) = await ActivatorUtilities.CreateInstance<SealOpenTexts>(services).RunAsync(CancellationToken.None);
        await output.WriteLineAsync($"{done} cases sealed.");
        if (left.Count == 0)
        {
            return 0;
        }

        await error.WriteLineAsync($"Not sealed, run again: {string.Join(", ", left)}.");
        return 1;
    }
}
