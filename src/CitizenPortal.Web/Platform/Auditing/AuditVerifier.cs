using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Platform.Auditing;

/// <param name="Unsealed">Records of the last moment, not yet covered by a seal.</param>
/// <param name="Broken">The first record that is not what it was, in words; null when all is well.</param>
internal sealed record AuditVerdict(int Records, int Chains, int Seals, int Unsealed, string? Broken);

/// <summary>Recomputes every chain and every seal from the stored rows.</summary>
internal sealed class AuditVerifier(PortalDb db)
{
    private int _records;
    private int _chains;
    private int _seals;
    private int _unsealed;

    public async Task<AuditVerdict> VerifyAsync(CancellationToken cancel)
    {
        var broken = await ChainsAsync(cancel) ?? await SealsAsync(cancel);
        return new AuditVerdict(_records, _chains, _seals, _unsealed, broken);
    }

    private async Task<string?> ChainsAsync(CancellationToken cancel)
    {
        AuditRecord? last = null;
        await foreach (var record in db.Set<AuditRecord>().AsNoTracking().OrderBy(record => record.Chain).ThenBy(record => record.Number).AsAsyncEnumerable().WithCancellation(cancel))
        {
            var before = last?.Chain == record.Chain ? last : null;
            if (Wrong(record, before) is { } wrong)
            {
                return wrong;
            }

            _records++;
            _chains += before is null ? 1 : 0;
            _unsealed += record.Seal is null ? 1 : 0;
            last = record;
        }

        return null;
    }

    private static string? Wrong(AuditRecord record, AuditRecord? before)
    {
        var expected = (before?.Number ?? 0) + 1;
        return record switch
        {
            _ when record.Number != expected => $"record {expected} of {record.Chain} is missing (record {record.Number}, {record.Id}, follows)",
            _ when record.Hash != AuditCanon.HashOf(record) => $"{Name(record)} does not match its hash",
            _ when record.PreviousHash != (before?.Hash ?? "") => $"{Name(record)} does not hang on record {record.Number - 1}",
            _ => null,
        };
    }

    private async Task<string?> SealsAsync(CancellationToken cancel)
    {
        AuditSeal? last = null;
        foreach (var number in await db.Set<AuditSeal>().OrderBy(seal => seal.Number).Select(seal => seal.Number).ToListAsync(cancel))
        {
            var seal = await db.Set<AuditSeal>().AsNoTracking().SingleAsync(one => one.Number == number, cancel);
            if ((Wrong(seal, last) ?? await WrongMemberAsync(seal, cancel)) is { } wrong)
            {
                return wrong;
            }

            _seals++;
            last = seal;
        }

        var end = last?.Number ?? 0;
        return await db.Set<AuditRecord>().AsNoTracking().Where(record => record.Seal > end).OrderBy(record => record.Id).FirstOrDefaultAsync(cancel) is { } orphan
            ? $"{Name(orphan)} names seal {orphan.Seal}, which is missing"
            : null;
    }

    private static string? Wrong(AuditSeal seal, AuditSeal? last) => seal switch
    {
        _ when seal.Number != (last?.Number ?? 0) + 1 => $"seal {(last?.Number ?? 0) + 1} is missing",
        _ when seal.Hash != AuditCanon.HashOf(seal) => $"seal {seal.Number} does not match its hash",
        _ when seal.PreviousHash != (last?.Hash ?? "") => $"seal {seal.Number} does not hang on seal {seal.Number - 1}",
        _ => null,
    };

    private async Task<string?> WrongMemberAsync(AuditSeal seal, CancellationToken cancel)
    {
        var held = await db.Set<AuditRecord>().AsNoTracking().Where(record => record.Seal == seal.Number).ToDictionaryAsync(record => record.Id, cancel);
        var ids = seal.MemberIds().ToList();
        foreach (var id in ids.Where(id => !held.ContainsKey(id)))
        {
            return $"record {id} is missing (sealed by seal {seal.Number})";
        }

        if (held.Values.FirstOrDefault(record => !ids.Contains(record.Id)) is { } added)
        {
            return $"{Name(added)} names seal {seal.Number}, which does not cover it";
        }

        return AuditCanon.HashOf(AuditSeal.InOrder(held.Values.Select(record => (record.Id, record.Hash)))) == seal.MembersHash
            ? null
            : $"records of seal {seal.Number} are not those that were sealed";
    }

    private static string Name(AuditRecord record) => $"record {record.Number} of {record.Chain} ({record.Id})";
}
