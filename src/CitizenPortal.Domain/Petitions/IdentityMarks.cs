using System.Text;
using System.Text.RegularExpressions;
using CitizenPortal.Domain.Text;

namespace CitizenPortal.Domain.Petitions;

/// <summary>What of the sender can be told from a text.</summary>
public enum IdentityMark
{
    Name,
    Phone,
    Email,
    Address,
    PersonalNumber,
    Helper,
}

/// <summary>
/// The strings by which a sender can be recognised, found in a text however they are typed: without tone marks, in any case,
/// composed or not, numbers in groups or with +84 (LTC Đ56.1–2).
/// </summary>
public sealed class IdentityMarks
{
    public const string Blank = "[…]";

    private const string Gap = @"[\s.,;:()/\-–]*";
    private static readonly string[] Areas = ["xa ", "phuong ", "tinh ", "huyen ", "thi tran ", "thanh pho "];

    private readonly IReadOnlyList<(IdentityMark Mark, Regex Pattern)> _patterns;

    private IdentityMarks(IReadOnlyList<(IdentityMark, Regex)> patterns) => _patterns = patterns;

    /// <param name="phone">International form or empty.</param>
    public static IdentityMarks Of(string name, string phone, string? email, string address, string? personalNumber, string? helper) => new(
    [
        .. Names(name).Select(words => (IdentityMark.Name, Words(words))),
        .. Digits(phone) is { Length: >= 9 } digits ? new[] { (IdentityMark.Phone, Number(digits[^9..], @"(?:\+?84|0)?" + Gap)) } : [],
        .. Given(email) is { } letter ? new[] { (IdentityMark.Email, Words(letter)) } : [],
        .. Places(address).Select(place => (IdentityMark.Address, Words(place))),
        .. Digits(personalNumber) is { Length: >= 9 } number ? new[] { (IdentityMark.PersonalNumber, Number(number, "")) } : [],
        .. Names(helper ?? "").Select(words => (IdentityMark.Helper, Words(words))),
    ]);

    /// <summary>Which marks the text bears.</summary>
    public IReadOnlyList<IdentityMark> In(string text)
    {
        var folded = new FoldedText(text);
        return [.. _patterns.Where(pattern => pattern.Pattern.IsMatch(folded.Plain)).Select(pattern => pattern.Mark).Distinct()];
    }

    /// <summary>The text with each mark replaced by <see cref="Blank"/>; what only a reader can recognise stays for his hand.</summary>
    public string Strip(string text) => _patterns.Aggregate(text, (left, pattern) => new FoldedText(left).Replace(pattern.Pattern, Blank));

    /// <summary>The whole name, and from three words on the last two, by which people call each other.</summary>
    private static IEnumerable<string> Names(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length switch
        {
            0 or 1 => [],
            2 => [string.Join(' ', words)],
            _ => [string.Join(' ', words), string.Join(' ', words[^2..])],
        };
    }

    /// <summary>The whole address and its parts that are narrower than a commune; the commune alone may be where it happened.</summary>
    private static IEnumerable<string> Places(string address)
    {
        var parts = address.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(part => part.Length >= 4 && !Areas.Any(area => VietnameseText.Fold(part).StartsWith(area, StringComparison.Ordinal)));
        return Given(address) is { } whole ? parts.Prepend(whole).Distinct() : [];
    }

    private static string? Given(string? text) => text?.Trim() is { Length: >= 4 } given ? given : null;

    private static string Digits(string? text) => string.Concat((text ?? "").Where(char.IsAsciiDigit));

    private static Regex Words(string text) => new(
        $@"(?<!\w){string.Join(@"[\s,.]+", VietnameseText.Fold(text).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape))}(?!\w)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static Regex Number(string digits, string before) => new($@"(?<!\d){before}{string.Join(Gap, digits.AsEnumerable())}(?!\d)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>A folded text that knows from which letter of the original each of its letters comes.</summary>
    private sealed class FoldedText
    {
        private readonly string _original;
        private readonly List<int> _from = [];

        public FoldedText(string text)
        {
            _original = text.Normalize(NormalizationForm.FormC);
            var plain = new StringBuilder(_original.Length);
            for (var at = 0; at < _original.Length; at++)
            {
                foreach (var letter in VietnameseText.Fold(_original[at].ToString()))
                {
                    plain.Append(letter);
                    _from.Add(at);
                }
            }

            Plain = plain.ToString();
        }

        public string Plain { get; }

        public string Replace(Regex pattern, string by)
        {
            var left = new StringBuilder();
            var end = 0;
            foreach (Match found in pattern.Matches(Plain))
            {
                var (start, stop) = (_from[found.Index], _from[found.Index + found.Length - 1] + 1);
                left.Append(_original, end, start - end).Append(by);
                end = stop;
            }

            return left.Append(_original, end, _original.Length - end).ToString();
        }
    }
}
