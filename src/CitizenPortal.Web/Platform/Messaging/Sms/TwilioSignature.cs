using System.Security.Cryptography;
using System.Text;

namespace CitizenPortal.Web.Platform.Messaging.Sms;

/// <summary>Twilio signs a callback with HMAC-SHA1 over the URL it was given and the form fields in the order of their names.</summary>
internal static class TwilioSignature
{
    public static bool IsValid(string url, IEnumerable<KeyValuePair<string, string>> form, string signature, string authToken)
    {
        var given = new byte[HMACSHA1.HashSizeInBytes + 1];
        return Convert.TryFromBase64String(signature, given, out var length)
            && Convert.ToBase64String(given, 0, length) == signature
            && CryptographicOperations.FixedTimeEquals(given.AsSpan(0, length), Compute(url, form, authToken));
    }

#pragma warning disable CA5350 // SHA-1 is Twilio's choice
    private static byte[] Compute(string url, IEnumerable<KeyValuePair<string, string>> form, string authToken)
    {
        var signed = new StringBuilder(url);
        foreach (var (name, value) in form.OrderBy(field => field.Key, StringComparer.Ordinal).ThenBy(field => field.Value, StringComparer.Ordinal))
        {
            signed.Append(name).Append(value);
        }

        return HMACSHA1.HashData(Encoding.UTF8.GetBytes(authToken), Encoding.UTF8.GetBytes(signed.ToString()));
    }
#pragma warning restore CA5350
}
