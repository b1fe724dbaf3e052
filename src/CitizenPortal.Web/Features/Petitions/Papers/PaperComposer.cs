using CitizenPortal.Domain.Petitions.Papers;
using CitizenPortal.Web.Platform.Papers;

namespace CitizenPortal.Web.Features.Petitions.Papers;

/// <summary>Puts a form and its values together to a paper, the same for preview and file.</summary>
internal static class PaperComposer
{
    public static PaperDocument Compose(FormTemplate form, FormVersion version, IReadOnlyDictionary<string, string> values, string? symbol, DateOnly day)
    {
        var isLetter = form.Layout == FormLayout.Letter;
        var about = FormFilling.Text(form.About, values);
        return new PaperDocument(
            form.Layout == FormLayout.Citizen ? null : new PaperHead(Value("superior"), Value("agency"), Number(form, symbol), isLetter ? about : ""),
            Letterhead.PlaceAndDay(Value("place") is { Length: > 0 } place ? place : FormFilling.Gap, day),
            form.Name,
            isLetter ? "" : about,
            [.. FormFilling.Lines(version, values).Select(Block)],
            Foot(form, values))
        {
            IsLandscape = form.Layout == FormLayout.Register,
            Authority = form.Layout == FormLayout.Decision ? Value("signerTitle").ToUpper(System.Globalization.CultureInfo.GetCultureInfo("vi-VN")) : "",
        };

        string Value(string name) => values.GetValueOrDefault(name)?.Trim() ?? "";
    }

    private static string? Number(FormTemplate form, string? symbol) => form.TakesNumber ? $"Số: {symbol ?? (form.NumberKind is { Length: > 0 } kind ? $"……/{kind}-……" : "……/……")}" : null;

    private static PaperBlock Block(FilledLine line) => line.Kind == FormLineKind.Table
        ? new PaperTable([.. line.Columns.Select(column => (column.Head, column.Width))], line.Rows)
        : new PaperText(Style(line.Kind), line.Label, [.. line.Texts.Select(text => new PaperRun(text.Text, text.MissingField))]);

    private static PaperStyle Style(FormLineKind kind) => kind switch
    {
        FormLineKind.To => PaperStyle.To,
        FormLineKind.Basis => PaperStyle.Basis,
        FormLineKind.Heading => PaperStyle.Heading,
        FormLineKind.Article => PaperStyle.Article,
        FormLineKind.Middle => PaperStyle.Middle,
        _ => PaperStyle.Text,
    };

    private static PaperFoot Foot(FormTemplate form, IReadOnlyDictionary<string, string> values) => form.Layout is FormLayout.Named or FormLayout.Letter or FormLayout.Decision
        ? new PaperFoot(
            (values.GetValueOrDefault("recipients") ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            [new PaperSigner(values.GetValueOrDefault("signerTitle") ?? "", "(Ký, đóng dấu)", values.GetValueOrDefault("signerName") ?? "")])
        : new PaperFoot([], [.. form.Signers.Select(signer => new PaperSigner(signer.Title, signer.Note.Length == 0 ? "(Ký, ghi rõ họ tên)" : signer.Note, FormFilling.Text(signer.Name, values).Replace(FormFilling.Gap, "", StringComparison.Ordinal)))]);
}
