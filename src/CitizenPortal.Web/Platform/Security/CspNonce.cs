using System.Security.Cryptography;

namespace CitizenPortal.Web.Platform.Security;

/// <summary>The one-time word by which a page vouches for its own inline block (the import map), new for each answer.</summary>
internal static class CspNonce
{
    private static readonly object Key = new();

    public static string Of(HttpContext context)
    {
        if (context.Items[Key] is not string nonce)
        {
            context.Items[Key] = nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        }

        return nonce;
    }

    /// <summary>The word if the answer used one.</summary>
    public static string? UsedBy(HttpContext context) => context.Items[Key] as string;
}
