using System.Security.Cryptography;
using System.Text;

namespace CitizenPortal.Web.Features.Petitions.Protection;

/// <summary>A text of a protected case as it rests in the database: a mark, then the text sealed with the case's data key.</summary>
internal static class TextCipher
{
    public const string Mark = "sealed:1:";

    /// <summary>Letters that a column needs so that the longest text, sealed, still fits.</summary>
    public static int Room(int letters) => Mark.Length + (4 * letters) + 64;

    public static string Close(byte[] key, string text) => Mark + Convert.ToBase64String(EnvelopeCipher.Seal(key, Encoding.UTF8.GetBytes(text)));

    /// <summary>Null when the text does not rest sealed with this key; whoever only writes the mark into his text has not sealed it.</summary>
    public static string? Open(byte[] key, string stored)
    {
        if (!stored.StartsWith(Mark, StringComparison.Ordinal))
        {
            return null;
        }

        var closed = new byte[stored.Length];
        if (!Convert.TryFromBase64String(stored[Mark.Length..], closed, out var length))
        {
            return null;
        }

        try
        {
            return Encoding.UTF8.GetString(EnvelopeCipher.Open(key, closed.AsSpan(0, length)));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
