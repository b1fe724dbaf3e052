using System.Text.RegularExpressions;

namespace CitizenPortal.Domain.Petitions.Papers;

/// <summary>A stretch of text, or the gap that a missing value leaves.</summary>
public sealed record FilledText(string Text, string? MissingField = null);

/// <summary>A line with its values in place.</summary>
public sealed record FilledLine(FormLineKind Kind, string Label, IReadOnlyList<FilledText> Texts)
{
    public IReadOnlyList<FormColumn> Columns { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [];
}

/// <summary>Which fields a form has, which of them are missing, and its lines filled; pure.</summary>
public static partial class FormFilling
{
    public const string Gap = "……………";

    private static readonly string[] AgencyHead = ["superior", "agency", "place"];
    private static readonly string[] CitizenHead = ["place"];
    private static readonly string[] AgencyFoot = ["signerTitle", "signerName", "recipients?"];

    /// <summary>Every field of the form in the order in which it is read.</summary>
    public static IReadOnlyList<FormField> Fields(FormTemplate form, FormVersion version)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(version);
        string[] foot = form.Layout is FormLayout.Named or FormLayout.Letter or FormLayout.Decision ? AgencyFoot : [];
        var named = Heads(form.Layout)
            .Concat(Asked(form.About)).Concat(version.Lines.SelectMany(Asked)).Concat(form.Signers.SelectMany(signer => Asked(signer.Name))).Concat(foot)
            .Select(name => (Name: name.TrimEnd('?'), Optional: name.EndsWith('?')));
        return [.. named.GroupBy(one => one.Name, StringComparer.Ordinal).Select(group => Field(form, group.Key, group.All(one => one.Optional)))];
    }

    /// <summary>The values that the case knows, and those that usually stand there.</summary>
    public static Dictionary<string, string> Prefill(FormTemplate form, FormVersion version, IReadOnlyDictionary<FieldSource, string> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Fields(form, version)
            .Select(field => (field.Name, Value: facts.GetValueOrDefault(field.Source) is { Length: > 0 } known ? known : field.Default))
            .Where(one => !string.IsNullOrWhiteSpace(one.Value))
            .ToDictionary(one => one.Name, one => one.Value!.Trim(), StringComparer.Ordinal);
    }

    /// <summary>What must be filled in before the paper can be issued.</summary>
    public static IReadOnlyList<FormField> Missing(FormTemplate form, FormVersion version, IReadOnlyDictionary<string, string> values) =>
        [.. Fields(form, version).Where(field => field.Required && string.IsNullOrWhiteSpace(values.GetValueOrDefault(field.Name)))];

    public static IReadOnlyList<FilledLine> Lines(FormVersion version, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(version);
        return [.. version.Lines.Where(line => !IsIdle(line.Text, values)).SelectMany(line => Filled(line, values))];
    }

    /// <summary>One text with its values; a missing one leaves a gap.</summary>
    public static IReadOnlyList<FilledText> Texts(string text, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        List<FilledText> parts = [];
        var from = 0;
        foreach (Match hole in Placeholder().Matches(text))
        {
            Add(text[from..hole.Index]);
            var name = hole.Groups["name"].Value;
            if (values.GetValueOrDefault(name) is { } value && !string.IsNullOrWhiteSpace(value))
            {
                Add(value.Trim());
            }
            else if (!hole.Groups["optional"].Success)
            {
                parts.Add(new FilledText(Gap, name));
            }

            from = hole.Index + hole.Length;
        }

        Add(text[from..]);
        return parts;

        void Add(string piece)
        {
            if (piece.Length > 0)
            {
                parts.Add(new FilledText(piece));
            }
        }
    }

    public static string Text(string text, IReadOnlyDictionary<string, string> values) => string.Concat(Texts(text, values).Select(part => part.Text));

    private static string[] Heads(FormLayout layout) => layout == FormLayout.Citizen ? CitizenHead : AgencyHead;

    private static FormField Field(FormTemplate form, string name, bool optional)
    {
        var field = FormFields.Find(name);
        var known = name == "recipients" && form.Recipients.Count > 0 ? field with { Default = string.Join("\n", form.Recipients) } : field;
        return optional ? known with { Required = false } : known;
    }

    private static IEnumerable<string> Asked(FormLine line) => Asked(line.Text).Concat(line.Columns.SelectMany(column => Asked(column.Cell ?? "")));

    private static IEnumerable<string> Asked(string text) => Placeholder().Matches(text).Select(hole => hole.Value[1..^1]);

    /// <summary>A line that only optional values would fill is left out.</summary>
    private static bool IsIdle(string text, IReadOnlyDictionary<string, string> values)
    {
        var holes = Placeholder().Matches(text);
        return holes.Count > 0 && holes.All(hole => hole.Groups["optional"].Success && string.IsNullOrWhiteSpace(values.GetValueOrDefault(hole.Groups["name"].Value)));
    }

    private static IEnumerable<FilledLine> Filled(FormLine line, IReadOnlyDictionary<string, string> values)
    {
        if (line.Kind == FormLineKind.Table)
        {
            return [new FilledLine(line.Kind, "", []) { Columns = line.Columns, Rows = Rows(line, values) }];
        }

        return Paragraphs(Texts(line.Text, values)).Select((texts, index) => new FilledLine(index == 0 ? line.Kind : Following(line.Kind), index == 0 ? line.Label : "", texts));
    }

    private static FormLineKind Following(FormLineKind kind) => kind is FormLineKind.Article or FormLineKind.Heading ? FormLineKind.Text : kind;

    private static string[][] Rows(FormLine line, IReadOnlyDictionary<string, string> values)
    {
        if (line.Text.Length == 0)
        {
            return [[.. line.Columns.Select(column => Text(column.Cell ?? "", values))]];
        }

        var rows = Text(line.Text, values).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. rows.Select((row, index) => Cells(row, index + 1, line.Columns.Count))];
    }

    /// <summary>The first cell counts; what is beyond the last column stays in it.</summary>
    private static string[] Cells(string row, int number, int columns)
    {
        var cells = row.Split('|', columns - 1, StringSplitOptions.TrimEntries);
        return [number.ToString(System.Globalization.CultureInfo.InvariantCulture), .. cells, .. Enumerable.Repeat("", columns - 1 - cells.Length)];
    }

    /// <summary>Values of several lines make several paragraphs.</summary>
    private static IEnumerable<IReadOnlyList<FilledText>> Paragraphs(IReadOnlyList<FilledText> texts)
    {
        List<FilledText> paragraph = [];
        foreach (var text in texts)
        {
            var pieces = text.Text.Split('\n', StringSplitOptions.TrimEntries);
            pieces = pieces.Length == 1 ? [text.Text] : pieces;
            for (var index = 0; index < pieces.Length; index++)
            {
                if (index > 0 && paragraph.Count > 0)
                {
                    yield return paragraph;
                    paragraph = [];
                }

                if (pieces[index].Length > 0)
                {
                    paragraph.Add(text with { Text = pieces[index] });
                }
            }
        }

        if (paragraph.Count > 0)
        {
            yield return paragraph;
        }
    }

    [GeneratedRegex(@"\{(?<name>[A-Za-z0-9]+)(?<optional>\?)?\}")]
    private static partial Regex Placeholder();
}
