using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CitizenPortal.Web.Platform.Papers;

/// <summary>A workbook of one sheet of words. Every cell is text, so nothing that a visitor said is taken for a formula.</summary>
internal static class Sheet
{
    public static byte[] Of(string name, IReadOnlyList<(string Head, int Width)> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(
                new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
                new Columns(columns.Select((column, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true })),
                new SheetData(rows.Select(row => Row(row, 1)).Prepend(Row([.. columns.Select(column => column.Head)], 2))));
            book.Workbook = new Workbook(new Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = book.GetIdOfPart(part), SheetId = 1, Name = name }));
        }

        return stream.ToArray();
    }

    private static Row Row(IReadOnlyList<string> cells, uint style) => new(cells.Select(text => Cell(text, style)));

    private static Cell Cell(string text, uint style) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && !text.StartsWith('0')
        ? new Cell { CellValue = new CellValue(number), DataType = CellValues.Number, StyleIndex = style }
        : new Cell { InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }), DataType = CellValues.InlineString, StyleIndex = style };

    private static Stylesheet Styles() => new(
        new Fonts(Font(false), Font(true)),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellFormats(new CellFormat(), Format(0), Format(1)));

    private static Font Font(bool bold) => bold ? new Font(new Bold(), new FontSize { Val = 12 }, new FontName { Val = "Times New Roman" }) : new Font(new FontSize { Val = 12 }, new FontName { Val = "Times New Roman" });

    private static CellFormat Format(uint font) => new() { FontId = font, ApplyFont = true, ApplyAlignment = true, Alignment = new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top } };
}
