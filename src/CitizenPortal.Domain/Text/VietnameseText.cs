using System.Globalization;
using System.Text;

namespace CitizenPortal.Domain.Text;

/// <summary>Vietnamese as it is typed in a hurry: without tone marks, in any case.</summary>
public static class VietnameseText
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(letter is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(letter));
            }
        }

        return folded.ToString();
    }
}
