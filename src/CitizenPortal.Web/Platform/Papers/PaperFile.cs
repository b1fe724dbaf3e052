namespace CitizenPortal.Web.Platform.Papers;

/// <summary>A paper as a Word file.</summary>
internal static class PaperFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Of(PaperDocument document)
    {
        using var paper = new OfficialPaper(document.IsLandscape);
        if (document.Head is { } head)
        {
            paper.Head(head.Superior, head.Agency, document.PlaceAndDay, head.Number, head.About);
        }
        else
        {
            paper.Nation(document.PlaceAndDay);
        }

        if (document.Title.Length > 0)
        {
            paper.Name(document.Title, document.About);
        }

        if (document.Authority.Length > 0)
        {
            paper.Title(document.Authority);
        }

        foreach (var block in document.Body)
        {
            switch (block)
            {
                case PaperText text: paper.Text(text); break;
                case PaperTable table: paper.Table(table.Columns, table.Rows, document.IsLandscape ? 18 : 26); break;
                default: throw new System.Diagnostics.UnreachableException();
            }
        }

        paper.Foot(document.Foot);
        return paper.Finish();
    }
}
