namespace CitizenPortal.Web.Platform.Auditing;

/// <summary>One link of the global chain: it covers a batch of records of any chains, so that none can vanish with its chain's end.</summary>
internal sealed class AuditSeal
{
    private const int IdLength = 16;

    private AuditSeal()
    {
    }

    public long Number { get; private init; }

    public DateTimeOffset At { get; private init; }

    public int Count { get; private init; }

    /// <summary>Ids of the covered records, 16 bytes each, so that a missing one can be named.</summary>
    public byte[] Members { get; private init; } = [];

    public string MembersHash { get; private init; } = "";

    public string PreviousHash { get; private init; } = "";

    public string Hash { get; private set; } = "";

    public static AuditSeal Over(IReadOnlyList<(Guid Id, string Hash)> records, AuditSeal? last, DateTimeOffset now)
    {
        var members = InOrder(records);
        var seal = new AuditSeal
        {
            Number = (last?.Number ?? 0) + 1,
            At = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond)),
            Count = members.Count,
            Members = [.. members.SelectMany(member => member.Id.ToByteArray(bigEndian: true))],
            MembersHash = AuditCanon.HashOf(members),
            PreviousHash = last?.Hash ?? "",
        };
        seal.Hash = AuditCanon.HashOf(seal);
        return seal;
    }

    public IEnumerable<Guid> MemberIds() => Members.Chunk(IdLength).Where(bytes => bytes.Length == IdLength).Select(bytes => new Guid(bytes, bigEndian: true));

    public static IReadOnlyList<(Guid Id, string Hash)> InOrder(IEnumerable<(Guid Id, string Hash)> members) =>
        [.. members.OrderBy(member => member.Id.ToString("N"), StringComparer.Ordinal)];
}
