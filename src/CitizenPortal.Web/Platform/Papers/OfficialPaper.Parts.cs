using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CitizenPortal.Web.Platform.Papers;

/// <summary>The parts of a letter, a decision, minutes and a citizen's paper (NĐ 30/2020, Phụ lục I).</summary>
internal sealed partial class OfficialPaper
{
    private const string Nationality = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private const string Motto = "Độc lập - Tự do - Hạnh phúc";
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>The head of a paper that no agency issues.</summary>
    public void Nation(string placeAndDay) => _body.Append(
        Line(Nationality, 26, JustificationValues.Center, bold: true),
        Line(Motto, 28, JustificationValues.Center, bold: true),
        Rule(3077),
        Line(placeAndDay, 28, JustificationValues.Right, italic: true, before: 120));

    /// <summary>Its name and below it what it is about, with the rule of NĐ 30.</summary>
    public void Name(string name, string about)
    {
        _body.Append(Line(name, 28, JustificationValues.Center, bold: true, before: 240));
        if (about.Length > 0)
        {
            _body.Append(Line(about, 28, JustificationValues.Center, bold: true), Rule(3400));
        }

        _body.Append(Line("", 12));
    }

    public void Text(PaperText text)
    {
        var bold = text.Style is PaperStyle.Heading or PaperStyle.Middle;
        var place = text.Style switch { PaperStyle.Middle => JustificationValues.Center, PaperStyle.To => JustificationValues.Center, _ => JustificationValues.Both };
        var paragraph = new Paragraph(new ParagraphProperties(
            new SpacingBetweenLines { Before = "120", After = "0", Line = "276", LineRule = LineSpacingRuleValues.Auto },
            new Indentation { FirstLine = text.Style is PaperStyle.Middle or PaperStyle.To ? "0" : $"{Millimetres(10)}" },
            new Justification { Val = place }));
        if (text.Label.Length > 0)
        {
            paragraph.Append(Run(text.Label + " ", 28, bold: text.Style == PaperStyle.Article, italic: false));
        }

        paragraph.Append(text.Runs.Select(run => Run(run.Text, 28, bold, text.Style == PaperStyle.Basis)));
        _body.Append(paragraph);
    }

    /// <summary>Recipients at the left of one signer, or signers two by two.</summary>
    public void Foot(PaperFoot foot)
    {
        if (foot.Recipients.Count > 0 && foot.Signers is [var signer])
        {
            Paragraph[] recipients = [Line("Nơi nhận:", 24, bold: true, italic: true, before: 240), .. foot.Recipients.Select(one => Line(one, 22))];
            _body.Append(new Table(Whole(), Grid(4677, 4677), new TableRow(new TableRowProperties(new CantSplit()), Cell(4677, recipients), Signer(signer))));
            return;
        }

        foreach (var pair in foot.Signers.Chunk(2))
        {
            var cells = pair.Length == 2 ? [Signer(pair[0]), Signer(pair[1])] : new[] { Cell(4677, Line("", 26)), Signer(pair[0]) };
            _body.Append(new Table(Whole(), Grid(4677, 4677), new TableRow([new TableRowProperties(new CantSplit()), .. cells])), Line("", 12));
        }
    }

    private static TableCell Signer(PaperSigner signer) => Cell(
        4677,
        [
            Line(signer.Title.ToUpper(Vietnamese), 26, JustificationValues.Center, bold: true, before: 240),
            Line(signer.Note, 26, JustificationValues.Center, italic: true),
            Line("", 28), Line("", 28), Line("", 28),
            Line(signer.Name, 28, JustificationValues.Center, bold: true),
        ]);

    /// <summary>A rule in the middle, shorter than the text by the indents at both its ends.</summary>
    private static Paragraph Rule(int indent) => new(
        new ParagraphProperties(
            new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 1 }),
            new SpacingBetweenLines { Before = "20", After = "0", Line = "120", LineRule = LineSpacingRuleValues.Exact },
            new Indentation { Left = $"{indent}", Right = $"{indent}" }));

    private static Run Run(string text, int halfPoints, bool bold, bool italic)
    {
        OpenXmlElement?[] look = [bold ? new Bold() : null, italic ? new Italic() : null, new FontSize { Val = $"{halfPoints}" }];
        return new Run(new RunProperties(look.OfType<OpenXmlElement>()), new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }

    /// <summary>In the middle above the text, from the second page on.</summary>
    private string PageNumbers()
    {
        var part = _file.MainDocumentPart!.AddNewPart<HeaderPart>();
        part.Header = new Header(new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
            new SimpleField(new Run(new Text("2"))) { Instruction = "PAGE" }));
        return _file.MainDocumentPart.GetIdOfPart(part);
    }
}
