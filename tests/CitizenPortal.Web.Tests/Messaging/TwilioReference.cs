using System.Text.Json;
using CitizenPortal.Web.Tests.Architecture;

namespace CitizenPortal.Web.Tests.Messaging;

internal sealed record SignedCallback(string Url, IReadOnlyDictionary<string, string> Params, string Signature);

/// <summary>Twilio's own description and signatures, which lie beside the repository and are not ours to copy.</summary>
internal static class TwilioReference
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    private static string Folder => Path.Combine(SourceTree.Root, "..", "shared", "twilio");

    public static string Description => Existing("messages.openapi.json");

    public static (string AuthToken, IReadOnlyList<SignedCallback> Cases) Signatures()
    {
        var vectors = JsonSerializer.Deserialize<Vectors>(File.ReadAllText(Existing("signatures.json")), Format)!;
        return (vectors.AuthToken, vectors.Cases);
    }

    private static string Existing(string name)
    {
        var file = Path.GetFullPath(Path.Combine(Folder, name));
        Assert.SkipUnless(File.Exists(file), $"Twilio's reference is not on this machine: {file}");
        return file;
    }

    private sealed record Vectors(string AuthToken, IReadOnlyList<SignedCallback> Cases);
}
