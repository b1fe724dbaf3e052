using System.Globalization;
using System.Text;

namespace CitizenPortal.Web.Platform.Files;

/// <summary>Sender's names are shown, never used: they lose paths, control and direction marks, and their ending follows the content.</summary>
internal static class FileName
{
    private const int Longest = 120;
    private const string Nameless = "tệp";

    /// <summary>For showing a file whose content is not known or not wanted.</summary>
    public static string Shown(string given)
    {
        var last = given[(given.LastIndexOfAny(['/', '\\']) + 1)..].Normalize(NormalizationForm.FormC);
        var clean = new string([.. last.Where(IsPlain)]).Trim(' ', '.');
        return clean.Length switch
        {
            0 => Nameless,
            > Longest => $"{Cut(Path.GetFileNameWithoutExtension(clean), Longest - 20)}{Cut(Path.GetExtension(clean), 20)}",
            _ => clean,
        };
    }

    public static string Kept(string given, FileType type)
    {
        var shown = Shown(given);
        return type.Endings.Any(ending => shown.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? shown : shown + type.Endings[0];
    }

    private static bool IsPlain(char letter) =>
        letter is not ('<' or '>' or ':' or '"' or '|' or '?' or '*')
        && CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse);

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
