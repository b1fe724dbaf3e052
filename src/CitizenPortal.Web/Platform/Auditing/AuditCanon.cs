using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CitizenPortal.Web.Platform.Auditing;

/// <summary>
/// The canonical form over which records and seals are hashed (SHA-256, 64 lower-case hex digits), so that anybody can recompute it:
/// the fields in the order below, each as the decimal length of its UTF-8 bytes, a colon, the bytes and a line feed; an absent field is <c>-</c> and a line feed.
/// Ids are 32 hex digits, instants ISO 8601 in UTC with milliseconds, enumerations their English names, numbers decimal.
/// Record: <c>cp-audit-1</c>, id, chain, number, case, at, actor kind, actor id, act, details, previous hash.
/// Seal: <c>cp-seal-1</c>, number, at, count, hash of the members, previous hash; the members' hash runs over each id followed by the record's hash, in the order of the ids.
/// </summary>
internal static class AuditCanon
{
    public static string HashOf(AuditRecord record) => Hash(
        "cp-audit-1",
        record.Id.ToString("N"),
        record.Chain,
        Text(record.Number),
        record.CaseId?.ToString("N"),
        Text(record.At),
        record.ActorKind.ToString(),
        record.ActorId?.ToString("N"),
        record.Act,
        record.Details,
        record.PreviousHash);

    public static string HashOf(AuditSeal seal) => Hash(
        "cp-seal-1", Text(seal.Number), Text(seal.At), Text(seal.Count), seal.MembersHash, seal.PreviousHash);

    public static string HashOf(IEnumerable<(Guid Id, string Hash)> members) =>
        Hash([.. members.SelectMany(member => new[] { member.Id.ToString("N"), member.Hash })]);

    public static string Hash(params ReadOnlySpan<string?> fields)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var field in fields)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(field is null ? "-\n" : $"{Text(Encoding.UTF8.GetByteCount(field))}:{field}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
