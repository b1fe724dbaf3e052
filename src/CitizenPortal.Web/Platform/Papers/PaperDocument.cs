namespace CitizenPortal.Web.Platform.Papers;

/// <summary>A paper as its parts, the same for the file and for the page that shows it.</summary>
/// <param name="Head">Null for what a citizen writes.</param>
internal sealed record PaperDocument(PaperHead? Head, string PlaceAndDay, string Title, string About, IReadOnlyList<PaperBlock> Body, PaperFoot Foot)
{
    public bool IsLandscape { get; init; }

    /// <summary>The authority above the word QUYẾT ĐỊNH.</summary>
    public string Authority { get; init; } = "";
}

/// <param name="About">V/v under the number, of a letter without a name.</param>
/// <param name="Number">Null for a paper without a number.</param>
internal sealed record PaperHead(string Superior, string Agency, string? Number, string About);

/// <summary>How a paragraph stands.</summary>
internal enum PaperStyle
{
    To,
    Basis,
    Text,
    Heading,
    Article,
    Middle,
}

internal abstract record PaperBlock;

internal sealed record PaperText(PaperStyle Style, string Label, IReadOnlyList<PaperRun> Runs) : PaperBlock;

internal sealed record PaperTable(IReadOnlyList<(string Head, int Width)> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : PaperBlock;

/// <param name="Field">Whose value is missing here; null for text.</param>
internal sealed record PaperRun(string Text, string? Field = null);

internal sealed record PaperFoot(IReadOnlyList<string> Recipients, IReadOnlyList<PaperSigner> Signers);

internal sealed record PaperSigner(string Title, string Note, string Name);
