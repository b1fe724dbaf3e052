namespace CitizenPortal.Domain.Petitions.Papers;

/// <summary>How a line stands on the paper (NĐ 30/2020, Phụ lục I).</summary>
public enum FormLineKind
{
    /// <summary>Kính gửi.</summary>
    To,

    /// <summary>Căn cứ ban hành, in italics.</summary>
    Basis,

    /// <summary>Text with an indented first line.</summary>
    Text,

    /// <summary>A heading of a part.</summary>
    Heading,

    /// <summary>Điều, its number in bold.</summary>
    Article,

    /// <summary>A word alone in the middle, such as QUYẾT ĐỊNH.</summary>
    Middle,
    Table,
}

/// <summary>A column of a table; its cell holds placeholders, or is null when the rows are the lines of a field.</summary>
public sealed record FormColumn(string Head, int Width, string? Cell = null);

/// <summary>One line of a form with its placeholders.</summary>
public sealed record FormLine(FormLineKind Kind, string Text, string Label = "")
{
    public IReadOnlyList<FormColumn> Columns { get; init; } = [];

    public static FormLine To(string text) => new(FormLineKind.To, text, "Kính gửi:");

    public static FormLine Basis(string text) => new(FormLineKind.Basis, text);

    public static FormLine Heading(string text) => new(FormLineKind.Heading, text);

    public static FormLine Article(int number, string text) => new(FormLineKind.Article, text, $"Điều {number}.");

    public static FormLine Middle(string text) => new(FormLineKind.Middle, text);

    /// <summary>A table whose rows are the lines of a field, its cells parted by a bar.</summary>
    public static FormLine Rows(string field, params (string Head, int Width)[] columns) =>
        new(FormLineKind.Table, $"{{{field}}}") { Columns = [.. columns.Select(column => new FormColumn(column.Head, column.Width))] };

    /// <summary>A table of one row, each cell filled for itself.</summary>
    public static FormLine Row(IEnumerable<FormColumn> columns) => new(FormLineKind.Table, "") { Columns = [.. columns] };

    public static implicit operator FormLine(string text) => FromString(text);

    public static FormLine FromString(string text) => new(FormLineKind.Text, text);
}

/// <summary>Who signs, with the name where the form knows it.</summary>
public sealed record FormSigner(string Title, string Name = "", string Note = "");
