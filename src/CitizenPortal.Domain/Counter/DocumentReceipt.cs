using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Counter;

/// <summary>Condition of a paper that is handed over, in the words of form 02/TCD.</summary>
public enum PaperCondition
{
    Photocopy,
    CertifiedCopy,
    Original,
}

public sealed record ReceivedPaper(string Title, int Pages, PaperCondition Condition);

/// <summary>One line of the list of papers.</summary>
public sealed class ReceiptLine
{
    private ReceiptLine()
    {
    }

    internal ReceiptLine(Guid receiptId, int position, ReceivedPaper paper) =>
        (ReceiptId, Position, Title, Pages, Condition) = (receiptId, position, paper.Title.Trim(), paper.Pages, paper.Condition);

    public Guid ReceiptId { get; private init; }

    public int Position { get; private init; }

    public string Title { get; private init; } = "";

    public int Pages { get; private init; }

    public PaperCondition Condition { get; private init; }
}

/// <summary>Receipt for information and documents (giấy biên nhận, form 02/TCD, NĐ 154/2026): two copies, one goes to the giver.</summary>
public sealed class DocumentReceipt : Entity
{
    public const int Copies = 2;

    private readonly List<ReceiptLine> _lines = [];

    private DocumentReceipt()
    {
    }

    public Guid EntryId { get; private init; }

    public DateTimeOffset At { get; private init; }

    public Guid OfficerId { get; private init; }

    public string OfficerName { get; private init; } = "";

    public string OfficerTitle { get; private init; } = "";

    public IReadOnlyList<ReceiptLine> Lines => _lines;

    public static DocumentReceipt Make(RegisterEntry entry, IReadOnlyList<ReceivedPaper> papers, (Guid Id, string Name, string Title) officer, DateTimeOffset now)
    {
        if (papers.Count == 0 || papers.Any(paper => string.IsNullOrWhiteSpace(paper.Title) || paper.Pages is < 1 or > 10_000))
        {
            throw new RuleBrokenException("counter.receipt-empty");
        }

        var receipt = new DocumentReceipt { EntryId = entry.Id, At = now, OfficerId = officer.Id, OfficerName = officer.Name, OfficerTitle = officer.Title };
        receipt._lines.AddRange(papers.Select((paper, index) => new ReceiptLine(receipt.Id, index + 1, paper)));
        return receipt;
    }
}
