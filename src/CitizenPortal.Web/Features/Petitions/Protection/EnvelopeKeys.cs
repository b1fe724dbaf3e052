using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace CitizenPortal.Web.Features.Petitions.Protection;

/// <summary>
/// Wraps the data key of a case with the key-encryption key: <c>Envelopes:Key</c> (32 bytes, base64), which stays outside of the database;
/// without it the portal's own key ring, which is enough for one machine but rests beside the data.
/// </summary>
internal sealed partial class EnvelopeKeys
{
    public const int KeyLength = 32;
    private const string Configured = "k1:";
    private const string Ring = "dp:";

    private readonly byte[]? _key;
    private readonly IDataProtector _ring;

    public EnvelopeKeys(IConfiguration configuration, IDataProtectionProvider protection, IHostEnvironment environment, ILogger<EnvelopeKeys> logger)
    {
        _ring = protection.CreateProtector("petitions.envelope.key");
        _key = configuration["Envelopes:Key"] is { Length: > 0 } written ? Convert.FromBase64String(written) : null;
        if (_key is { Length: not KeyLength })
        {
            throw new InvalidOperationException($"Envelopes:Key must hold {KeyLength} bytes in base64.");
        }

        if (_key is null && environment.IsProduction())
        {
            Log.NoKey(logger);
        }
    }

    public static byte[] New() => RandomNumberGenerator.GetBytes(KeyLength);

    public string Wrap(byte[] dataKey) => _key is null
        ? Ring + Convert.ToBase64String(_ring.Protect(dataKey))
        : Configured + Convert.ToBase64String(EnvelopeCipher.Seal(_key, dataKey));

    public byte[] Unwrap(string wrapped) => wrapped switch
    {
        _ when wrapped.StartsWith(Ring, StringComparison.Ordinal) => _ring.Unprotect(Convert.FromBase64String(wrapped[Ring.Length..])),
        _ when _key is not null && wrapped.StartsWith(Configured, StringComparison.Ordinal) => EnvelopeCipher.Open(_key, Convert.FromBase64String(wrapped[Configured.Length..])),
        _ => throw new CryptographicException("The key that closed this envelope is not configured."),
    };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Envelopes:Key is not set: the keys of denouncers' envelopes rest in the same database as the envelopes.")]
        public static partial void NoKey(ILogger logger);
    }
}

/// <summary>AES-256-GCM: nonce of 12 bytes, tag of 16, then the cipher text; whoever changes a bit of it makes it unreadable.</summary>
internal static class EnvelopeCipher
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    public static byte[] Seal(byte[] key, ReadOnlySpan<byte> plain)
    {
        var closed = new byte[NonceLength + TagLength + plain.Length];
        RandomNumberGenerator.Fill(closed.AsSpan(0, NonceLength));
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(closed.AsSpan(0, NonceLength), plain, closed.AsSpan(NonceLength + TagLength), closed.AsSpan(NonceLength, TagLength));
        return closed;
    }

    public static byte[] Open(byte[] key, ReadOnlySpan<byte> closed)
    {
        if (closed.Length < NonceLength + TagLength)
        {
            throw new CryptographicException("The sealed content is cut off.");
        }

        var plain = new byte[closed.Length - NonceLength - TagLength];
        using var aes = new AesGcm(key, TagLength);
        aes.Decrypt(closed[..NonceLength], closed[(NonceLength + TagLength)..], closed.Slice(NonceLength, TagLength), plain);
        return plain;
    }
}
