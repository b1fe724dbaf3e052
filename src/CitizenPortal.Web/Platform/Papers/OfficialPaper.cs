using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CitizenPortal.Web.Platform.Papers;

/// <summary>A paper in the layout of NĐ 30/2020, Phụ lục I: A4, Times New Roman, margins 20/20/30/15 mm, agency left, quốc hiệu right.</summary>
internal sealed partial class OfficialPaper : IDisposable
{
    private const uint Long = 16838;
    private const uint Short = 11906;

    /// <summary>Twentieths of a point, of which 1 mm has 56.69.</summary>
    private static uint Millimetres(int length) => (uint)Math.Round(length * 1440 / 25.4);

    private readonly MemoryStream _stream = new();
    private readonly WordprocessingDocument _file;
    private readonly Body _body = new();
    private readonly bool _landscape;

    public OfficialPaper(bool landscape = false)
    {
        _landscape = landscape;
        _file = WordprocessingDocument.Create(_stream, WordprocessingDocumentType.Document);
        var main = _file.AddMainDocumentPart();
        main.Document = new Document(_body);
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", ComplexScript = "Times New Roman", EastAsia = "Times New Roman" },
            new FontSize { Val = "28" },
            new Languages { Val = "vi-VN" }))));
    }

    /// <summary>Agency, quốc hiệu and tiêu ngữ with their rules, below them the number and on the right the place and day.</summary>
    public void Head(string superior, string agency, string placeAndDay, string? number = null, string about = "")
    {
        List<Paragraph> left = [Line(superior.ToUpper(Vietnamese), 26, JustificationValues.Center), Line(agency.ToUpper(Vietnamese), 26, JustificationValues.Center, bold: true), Rule(1150)];
        List<Paragraph> right = [Line(Nationality, 26, JustificationValues.Center, bold: true), Line(Motto, 28, JustificationValues.Center, bold: true), Rule(1250)];
        List<Paragraph> below = [Line(number ?? "", 26, JustificationValues.Center), .. about.Length == 0 ? Array.Empty<Paragraph>() : [Line(about, 24, JustificationValues.Center)]];
        if (superior.Length == 0)
        {
            left.RemoveAt(0);
        }

        _body.Append(new Table(
            Whole(),
            Grid(3654, 5700),
            new TableRow(Cell(3654, [.. left]), Cell(5700, [.. right])),
            new TableRow(Cell(3654, [.. below]), Cell(5700, Line(placeAndDay, 28, JustificationValues.Center, italic: true)))));
    }

    public void Title(string text) => _body.Append(Line(text, 28, JustificationValues.Center, bold: true, before: 240, after: 120));

    public void Text(string text, bool centre = false, bool italic = false) =>
        _body.Append(Line(text, 28, centre ? JustificationValues.Center : JustificationValues.Both, italic: italic, after: 120));

    public void Table(IReadOnlyList<(string Head, int Width)> columns, IEnumerable<IReadOnlyList<string>> rows, int size = 26)
    {
        var table = new Table(Whole(Borders()), Grid([.. columns.Select(column => column.Width)]));
        table.Append(new TableRow([new TableRowProperties(new TableHeader()), .. Row(columns, [.. columns.Select(column => column.Head)], size, bold: true)]));
        foreach (var row in rows)
        {
            table.Append(new TableRow([new TableRowProperties(new CantSplit()), .. Row(columns, row, size, bold: false)]));
        }

        _body.Append(table);
    }

    /// <summary>Two signatures side by side, each with its title and the room for a hand.</summary>
    public void Signatures((string Title, string Name) left, (string Title, string Name) right) => _body.Append(new Table(
        Whole(),
        Grid(4850, 4850),
        new TableRow(new TableRowProperties(new CantSplit()), Signature(left), Signature(right))));

    public byte[] Finish()
    {
        var (width, height) = _landscape ? (Long, Short) : (Short, Long);
        _body.Append(new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = PageNumbers() },
            new PageSize { Width = width, Height = height, Orient = _landscape ? PageOrientationValues.Landscape : PageOrientationValues.Portrait },
            new PageMargin { Top = (int)Millimetres(20), Bottom = (int)Millimetres(20), Left = Millimetres(30), Right = Millimetres(15), Header = 567, Footer = 567, Gutter = 0 },
            new TitlePage()));
        _file.Dispose();
        return _stream.ToArray();
    }

    public void Dispose()
    {
        _file.Dispose();
        _stream.Dispose();
    }

    private static TableCell Signature((string Title, string Name) who) =>
        Cell(4850, Line(who.Title, 26, JustificationValues.Center, bold: true, before: 240), Line("(Ký, ghi rõ họ tên)", 26, JustificationValues.Center, italic: true), Line("", 26), Line("", 26), Line("", 26), Line(who.Name, 28, JustificationValues.Center, bold: true));

    /// <summary>A table as wide as the text.</summary>
    private static TableProperties Whole(params OpenXmlElement[] more) => new([new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, .. more]);

    private static TableGrid Grid(params int[] widths) => new(widths.Select(width => new GridColumn { Width = width.ToString(System.Globalization.CultureInfo.InvariantCulture) }));

    private static IEnumerable<OpenXmlElement> Row(IReadOnlyList<(string Head, int Width)> columns, IReadOnlyList<string> cells, int size, bool bold) =>
        cells.Select((text, index) => Cell(columns[index].Width, Line(text, size, bold ? JustificationValues.Center : JustificationValues.Left, bold: bold)));

    private static TableCell Cell(int width, params Paragraph[] lines) =>
        new([new TableCellProperties(new TableCellWidth { Width = width.ToString(System.Globalization.CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }), .. lines]);

    private static Paragraph Line(string text, int size, JustificationValues? align = null, bool bold = false, bool italic = false, int before = 0, int after = 0)
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

        look.Append(new FontSize { Val = size.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        return new Paragraph(
            new ParagraphProperties(new SpacingBetweenLines { Before = $"{before}", After = $"{after}" }, new Justification { Val = align ?? JustificationValues.Left }),
            new Run(look, new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
    }

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4 },
        new LeftBorder { Val = BorderValues.Single, Size = 4 },
        new BottomBorder { Val = BorderValues.Single, Size = 4 },
        new RightBorder { Val = BorderValues.Single, Size = 4 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
        new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });
}
