using System.Globalization;
using System.Text;

namespace CitizenPortal.Domain.Text;

/// <summary>Vietnamese as it is typed in a hurry: without tone marks, in any case, composed or not.</summary>
public static class VietnameseText
{
    /// <summary>Two spellings that a reader takes for the same fold to the same text: “Đồng Văn”, “ĐỒNG VĂN” and “dong van”.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var folded = new StringBuilder(text.Length);
        foreach (var letter in WellFormed(text).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(IsBarredD(letter.Value) ? "d" : Rune.ToLowerInvariant(letter).ToString());
            }
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>đ and Đ, and the Icelandic letters that old Vietnamese fonts put in their place.</summary>
    private static bool IsBarredD(int letter) => letter is 'đ' or 'Đ' or 'ð' or 'Ð';

    /// <summary>Half a surrogate pair cannot be normalised; enumerating by rune puts U+FFFD in its place.</summary>
    private static string WellFormed(string text)
    {
        var sound = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes())
        {
            sound.Append(letter.ToString());
        }

        return sound.ToString();
    }
}
