using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Counter;

/// <summary>Kinds of column 6 of the register: KN, TC, KN, PA.</summary>
public enum MatterKind
{
    Complaint,
    Denunciation,
    Proposal,
    Feedback,
}

/// <summary>What the officer writes into the columns of form 03/TCD.</summary>
/// <param name="Content">Column 5, a summary.</param>
/// <param name="Request">What is asked for (LTCD Đ25.2); not a column of the printed form.</param>
/// <param name="ResolvedBy">Column 8: the body that has already decided.</param>
/// <param name="InAuthority">Column 9.</param>
/// <param name="GuidedTo">Column 10: competent body and number of the letter of guidance.</param>
/// <param name="HandledBy">Column 11: who takes it on, with the number of the letter of transfer.</param>
/// <param name="Outcome">Column 12.</param>
/// <param name="Note">Column 13.</param>
public sealed record RegisterLines(
    MatterKind Kind,
    string Content,
    int People,
    bool InAuthority,
    string? Request = null,
    string? ResolvedBy = null,
    string? GuidedTo = null,
    string? HandledBy = null,
    string? Outcome = null,
    string? Note = null);

/// <summary>Who was received, as the register may show it.</summary>
/// <param name="SealedPaper">Number of the identity paper, closed; null when none was shown.</param>
public sealed record RegisterPerson(string Name, string? Address, string? SealedPaper);

/// <summary>One line of the citizen reception register (sổ tiếp công dân, form 03/TCD, NĐ 154/2026 Đ25.2, Đ27.1).</summary>
public sealed class RegisterEntry : Entity
{
    private RegisterEntry()
    {
    }

    public Guid PlaceId { get; private init; }

    /// <summary>The numbers of each place begin anew each year.</summary>
    public int Year { get; private init; }

    public int Number { get; private init; }

    public DateOnly Date { get; private init; }

    public Guid TicketId { get; private init; }

    public Guid OfficerId { get; private set; }

    public string OfficerName { get; private set; } = "";

    public MatterKind? Kind { get; private set; }

    /// <summary>Name, or the code that stands for a denouncer.</summary>
    public string Name { get; private set; } = "";

    public string? Address { get; private set; }

    public string? SealedPaper { get; private set; }

    /// <summary>A denouncer's name and address, closed; only the officer who heard him may open them.</summary>
    public string? SealedIdentity { get; private set; }

    public string Content { get; private set; } = "";

    public string? Request { get; private set; }

    public int People { get; private set; } = 1;

    public string? ResolvedBy { get; private set; }

    public bool InAuthority { get; private set; }

    public string? GuidedTo { get; private set; }

    public string? HandledBy { get; private set; }

    public string? Outcome { get; private set; }

    public string? Note { get; private set; }

    public DateTimeOffset? CompletedAt { get; private set; }

    public bool IsProtected => Kind == MatterKind.Denunciation;

    public string Code => $"TC-{Year}-{Number:0000}";

    /// <summary>Opens the line when the visitor sits down; the desk knows what the ticket knows.</summary>
    public static RegisterEntry Open(Ticket ticket, int number, Guid officerId, string officerName) => new()
    {
        PlaceId = ticket.PlaceId,
        Year = ticket.Date.Year,
        Number = number,
        Date = ticket.Date,
        TicketId = ticket.Id,
        OfficerId = officerId,
        OfficerName = officerName,
        Name = ticket.Name ?? "",
        Content = ticket.Subject ?? "",
        People = ticket.People,
    };

    /// <summary>The visitor was sent on: from now on the officer of the other desk writes the line.</summary>
    public void TakeOver(Guid officerId, string officerName) => (OfficerId, OfficerName) = (officerId, officerName);

    /// <summary>Writes what the visitor says. A denouncer's own data come closed, and the line shows his code.</summary>
    public void Write(RegisterPerson person, RegisterLines lines, string? sealedIdentity)
    {
        Check(person, lines);
        if (lines.Kind == MatterKind.Denunciation && sealedIdentity is null)
        {
            throw new RuleBrokenException("counter.identity-open");
        }

        Kind = lines.Kind;
        (Name, Address) = IsProtected ? ($"Người tố cáo {Code}", null) : (person.Name.Trim(), person.Address);
        (SealedPaper, SealedIdentity) = (person.SealedPaper, IsProtected ? sealedIdentity : null);
        (Content, Request, People) = (lines.Content.Trim(), lines.Request, lines.People);
        Follow(lines);
    }

    /// <summary>Columns 8 to 13, which are filled as the matter goes on.</summary>
    public void Follow(RegisterLines lines) =>
        (ResolvedBy, InAuthority, GuidedTo, HandledBy, Outcome, Note) = (lines.ResolvedBy, lines.InAuthority, lines.GuidedTo, lines.HandledBy, lines.Outcome, lines.Note);

    public void Complete(DateTimeOffset now)
    {
        if (Kind is null || Content.Length == 0)
        {
            throw new RuleBrokenException("counter.entry-incomplete");
        }

        CompletedAt ??= now;
    }

    private static void Check(RegisterPerson person, RegisterLines lines)
    {
        if (string.IsNullOrWhiteSpace(person.Name) || string.IsNullOrWhiteSpace(lines.Content))
        {
            throw new RuleBrokenException("counter.entry-incomplete");
        }

        if (lines.People is < 1 or > Ticket.MostPeople)
        {
            throw new RuleBrokenException("counter.people", lines.People);
        }
    }
}
