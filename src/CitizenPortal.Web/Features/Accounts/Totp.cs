using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace CitizenPortal.Web.Features.Accounts;

/// <summary>The code of an authenticator app: RFC 6238 with SHA-1, 30 seconds, six digits.</summary>
internal static class Totp
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static TimeSpan Step { get; } = TimeSpan.FromSeconds(30);

    public static string Code(string key, DateTimeOffset at)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, at.ToUnixTimeSeconds() / (long)Step.TotalSeconds);
#pragma warning disable CA5350 // RFC 6238 and every authenticator app use SHA-1 here
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(Bytes(key), counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xf)..]) & 0x7fffffff;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>What the QR of the set-up page says to the app.</summary>
    public static string Address(string userName, string key) =>
        $"otpauth://totp/{Uri.EscapeDataString($"Tiếp công dân Tuyên Quang:{userName}")}?secret={key}&issuer={Uri.EscapeDataString("Tiếp công dân Tuyên Quang")}&digits=6";

    /// <summary>In groups of four, as one types it from a screen.</summary>
    public static string Readable(string key) => string.Join(' ', key.Chunk(4).Select(group => new string(group)));

    private static byte[] Bytes(string key)
    {
        var bytes = new byte[key.Length * 5 / 8];
        var (buffer, bits, next) = (0, 0, 0);
        foreach (var letter in key)
        {
            buffer = (buffer << 5) | Base32.IndexOf(letter, StringComparison.Ordinal);
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes[next++] = (byte)(buffer >> bits);
                buffer &= (1 << bits) - 1;
            }
        }

        return bytes;
    }
}
