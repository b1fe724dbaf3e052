using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CitizenPortal.Domain.Reception;

namespace CitizenPortal.Web.Features.Reception.Manage;

/// <summary>The one thing that a signed link may do.</summary>
internal enum LinkPurpose
{
    Reschedule = 'd',
    Cancel = 'h',
}

internal enum LinkState
{
    Valid,

    /// <summary>The hour has come.</summary>
    Expired,

    /// <summary>The appointment was changed after the link was sent.</summary>
    Superseded,
    Forged,
}

/// <summary>
/// A link for a text message: purpose, code of the appointment, end of validity and a signature in 29 characters. It is signed with
/// the appointment's own secret over its purpose and SEQUENCE, so it means one thing and dies with the first change.
/// </summary>
internal static class SignedLink
{
    public const int Length = 1 + CodeLength + ExpiryLength + SignatureLength;

    private const int CodeLength = 10;
    private const int ExpiryLength = 4;
    private const int SignatureLength = 14;
    private const int SecondsPerTick = 300;

    public static string Of(Booking booking, LinkPurpose purpose)
    {
        var body = $"{(char)purpose}{booking.Code}{Expiry(booking.StartsAt)}";
        return body + Signature(body, booking, booking.CalendarSequence);
    }

    /// <summary>The purpose and the appointment a link speaks of; null when it is no such link. Nothing is proved yet.</summary>
    public static (LinkPurpose Purpose, string Code)? Read(string token) =>
        token.Length == Length && Enum.IsDefined((LinkPurpose)token[0]) ? ((LinkPurpose)token[0], token.Substring(1, CodeLength)) : null;

    public static LinkState Check(string token, Booking booking, DateTimeOffset now)
    {
        var (body, signature) = (token[..^SignatureLength], token[^SignatureLength..]);
        for (var sequence = booking.CalendarSequence; sequence >= 0; sequence--)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(signature), Encoding.ASCII.GetBytes(Signature(body, booking, sequence))))
            {
                return sequence < booking.CalendarSequence ? LinkState.Superseded : now >= EndOf(body) ? LinkState.Expired : LinkState.Valid;
            }
        }

        return LinkState.Forged;
    }

    /// <summary>24 bits of five minutes reach beyond the year 2120.</summary>
    private static string Expiry(DateTimeOffset at)
    {
        var ticks = (int)(at.ToUnixTimeSeconds() / SecondsPerTick);
        return Base64Url.EncodeToString([(byte)(ticks >> 16), (byte)(ticks >> 8), (byte)ticks]);
    }

    private static DateTimeOffset EndOf(string body)
    {
        var bytes = Base64Url.DecodeFromChars(body.AsSpan(1 + CodeLength, ExpiryLength));
        return DateTimeOffset.FromUnixTimeSeconds(((bytes[0] << 16) | (bytes[1] << 8) | bytes[2]) * (long)SecondsPerTick);
    }

    private static string Signature(string body, Booking booking, int sequence) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.ASCII.GetBytes(booking.ManageToken), Encoding.ASCII.GetBytes($"{body}|{booking.Id:N}|{sequence}")))[..SignatureLength];
}
