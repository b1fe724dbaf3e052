using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CitizenPortal.Domain.Petitions;

namespace CitizenPortal.Web.Features.Petitions.Protection;

/// <summary>Who sent a petition, in the clear; exists in memory only.</summary>
internal sealed record SenderIdentity(string Name, string Phone, string? Email, string Address, string? PersonalNumber, string? HelperName)
{
    /// <summary>Keeps the identity out of every log and message.</summary>
    public override string ToString() => nameof(SenderIdentity);
}

/// <summary>Closes and opens envelopes; who may have one opened is not decided here.</summary>
internal sealed class Envelopes(EnvelopeKeys keys)
{
    private static readonly byte[] DigitsPurpose = "petitions.tracking-digits"u8.ToArray();

    public SealedSender Close(byte[] dataKey, SenderIdentity sender) => new(
        keys.Wrap(dataKey),
        Convert.ToBase64String(EnvelopeCipher.Seal(dataKey, JsonSerializer.SerializeToUtf8Bytes(sender))),
        DigitsMac(dataKey, sender.Phone.Length < 4 ? Guid.NewGuid().ToString() : sender.Phone[^4..]),
        sender.Email is not null,
        sender.Phone.Length > 0);

    public SenderIdentity Open(PetitionEnvelope envelope) =>
        JsonSerializer.Deserialize<SenderIdentity>(EnvelopeCipher.Open(KeyOf(envelope), Convert.FromBase64String(envelope.Content)))!;

    public byte[] KeyOf(PetitionEnvelope envelope) => keys.Unwrap(envelope.WrappedKey);

    /// <summary>Whether these are the last digits of the sender's phone; the key of the digest is the case's own.</summary>
    public bool Matches(PetitionEnvelope envelope, string digits) => CryptographicOperations.FixedTimeEquals(
        Encoding.ASCII.GetBytes(DigitsMac(KeyOf(envelope), digits)), Encoding.ASCII.GetBytes(envelope.DigitsMac));

    private static string DigitsMac(byte[] dataKey, string digits) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(HKDF.DeriveKey(HashAlgorithmName.SHA256, dataKey, EnvelopeKeys.KeyLength, info: DigitsPurpose), Encoding.UTF8.GetBytes(digits)));
}
