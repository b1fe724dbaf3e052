using System.Security.Cryptography;
using System.Text;

namespace CitizenPortal.Domain.Sessions;

/// <summary>Binds the pieces of a recording so that none can be changed, dropped, added or moved: hᵢ = SHA-256(hᵢ₋₁ ‖ SHA-256(pieceᵢ)), h₀ = SHA-256 of the session's number.</summary>
public static class RecordingChain
{
    public static string Start(Guid sessionId) => Hex(SHA256.HashData(Encoding.ASCII.GetBytes(sessionId.ToString("N"))));

    public static string Next(string head, string pieceHash)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(pieceHash);
        return Hex(SHA256.HashData([.. Convert.FromHexString(head), .. Convert.FromHexString(pieceHash)]));
    }

    public static string End(Guid sessionId, IEnumerable<string> pieceHashes) => pieceHashes.Aggregate(Start(sessionId), Next);

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
