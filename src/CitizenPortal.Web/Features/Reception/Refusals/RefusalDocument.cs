using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CitizenPortal.Web.Features.Reception.Refusals;

/// <summary>Form 01/TCD as a Word document in the layout of NĐ 30/2020: A4, margins 20/20/30/15 mm, Times New Roman, quốc hiệu at the right.</summary>
internal static class RefusalDocument
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const int Millimetre = 57;

    public static byte[] Of(RefusalText text)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body([Head(text), .. Middle(text), Foot(text.Form), Sheet()]));
            main.AddNewPart<StyleDefinitionsPart>().Styles = Defaults();
        }

        return stream.ToArray();
    }

    private static Table Head(RefusalText text)
    {
        var form = text.Form;
        return Columns(
            [
                Line(form.ParentBody?.ToUpper(System.Globalization.CultureInfo.GetCultureInfo("vi-VN")) ?? "", JustificationValues.Center, 24),
                Line(form.Body?.ToUpper(System.Globalization.CultureInfo.GetCultureInfo("vi-VN")) ?? "", JustificationValues.Center, 24, bold: true),
                Line("_______", JustificationValues.Center, 20),
                Line($"Số: {(string.IsNullOrWhiteSpace(form.Number) ? "……/TB-……" : form.Number)}", JustificationValues.Center, 26),
            ],
            [
                Line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", JustificationValues.Center, 24, bold: true),
                Line("Độc lập - Tự do - Hạnh phúc", JustificationValues.Center, 26, bold: true),
                Line("_______________", JustificationValues.Center, 20),
                Line($"{form.PlaceName}, ngày {text.Date.Day:00} tháng {text.Date.Month:00} năm {text.Date.Year}", JustificationValues.Center, 26, italic: true),
            ]);
    }

    private static Paragraph[] Middle(RefusalText text) =>
    [
        Line("", JustificationValues.Center, 26),
        Line("THÔNG BÁO", JustificationValues.Center, 28, bold: true),
        Line("Về việc từ chối tiếp công dân", JustificationValues.Center, 28, bold: true),
        Line("", JustificationValues.Center, 26),
        Line($"Kính gửi: {text.Form.Addressee}", JustificationValues.Center, 28),
        Line("", JustificationValues.Center, 20),
        Text(text.Facts),
        Text(text.Decision),
        Text(text.Closing),
    ];

    private static Table Foot(RefusalForm form) => Columns(
        [
            Line("Nơi nhận:", JustificationValues.Left, 24, bold: true, italic: true),
            Line("- Như trên;", JustificationValues.Left, 22),
            .. string.IsNullOrWhiteSpace(form.Coordinating) ? Array.Empty<Paragraph>() : [Line($"- {form.Coordinating} (để phối hợp);", JustificationValues.Left, 22)],
            Line("- Lưu: VT, hồ sơ.", JustificationValues.Left, 22),
        ],
        [
            Line(form.SignerTitle ?? "", JustificationValues.Center, 26, bold: true),
            Line("(Ký, đóng dấu)", JustificationValues.Center, 24, italic: true),
            Line("", JustificationValues.Center, 28),
            Line("", JustificationValues.Center, 28),
            Line(form.SignerName ?? "", JustificationValues.Center, 28, bold: true),
        ]);

    private static Table Columns(Paragraph[] left, Paragraph[] right) => new(
        new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, new TableLayout { Type = TableLayoutValues.Fixed }),
        new TableGrid(new GridColumn { Width = "4000" }, new GridColumn { Width = "5360" }),
        new TableRow(Cell(4000, left), Cell(5360, right)));

    private static TableCell Cell(int width, Paragraph[] lines) =>
        new([new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }), .. lines]);

    private static Paragraph Line(string text, JustificationValues place, int halfPoints, bool bold = false, bool italic = false) => new(
        new ParagraphProperties(new SpacingBetweenLines { Before = "0", After = "0" }, new Justification { Val = place }),
        Run(text, halfPoints, bold, italic));

    private static Paragraph Text(string text) => new(
        new ParagraphProperties(
            new SpacingBetweenLines { Before = "120", After = "120", Line = "300", LineRule = LineSpacingRuleValues.Auto },
            new Indentation { FirstLine = $"{10 * Millimetre}" },
            new Justification { Val = JustificationValues.Both }),
        Run(text, 28, bold: false, italic: false));

    private static Run Run(string text, int halfPoints, bool bold, bool italic)
    {
        var look = new RunProperties();
        if (bold)
        {
            look.Append(new Bold());
        }

        if (italic)
        {
            look.Append(new Italic());
        }

        look.Append(new FontSize { Val = $"{halfPoints}" });
        return new Run(look, new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }

    private static SectionProperties Sheet() => new(
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 20 * Millimetre, Bottom = 20 * Millimetre, Left = 30 * Millimetre, Right = 15 * Millimetre, Header = 708, Footer = 708, Gutter = 0 });

    private static Styles Defaults() => new(new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
        new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = "Times New Roman", ComplexScript = "Times New Roman" },
        new FontSize { Val = "28" },
        new Languages { Val = "vi-VN" }))));
}
