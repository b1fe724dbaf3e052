using System.Diagnostics.CodeAnalysis;

namespace CitizenPortal.Domain.People;

/// <summary>The personal identification number of twelve digits, the same as the number of the citizen card (số định danh cá nhân); it has no check digit.</summary>
public sealed record PersonalId
{
    private PersonalId(string value) => Value = value;

    /// <summary>Twelve digits; to be kept sealed, never in an address or a log.</summary>
    public string Value { get; }

    /// <summary>What may be shown to those who need not know the number.</summary>
    public string Masked => $"•••• •••• {Value[^4..]}";

    /// <summary>Place of birth registration: a province code of before the mergers, or a country.</summary>
    public string PlaceCode => Value[..3];

    /// <summary>Fourth digit: 0 and 1 stand for 19xx, 2 and 3 for 20xx, and so on.</summary>
    public int BirthYear => 1900 + ((Value[3] - '0') / 2 * 100) + ((Value[4] - '0') * 10) + (Value[5] - '0');

    public bool IsFemale => (Value[3] - '0') % 2 == 1;

    /// <summary>Reads twelve digits with spaces, dots or dashes between; codes of places are not checked, new ones come.</summary>
    public static bool TryParse(string? written, [NotNullWhen(true)] out PersonalId? id)
    {
        id = null;
        Span<char> digits = stackalloc char[12];
        var count = 0;
        foreach (var sign in written ?? "")
        {
            if (char.IsAsciiDigit(sign) && count < digits.Length)
            {
                digits[count++] = sign;
            }
            else if (!char.IsWhiteSpace(sign) && sign is not ('.' or '-' or '\u2013'))
            {
                return false;
            }
        }

        if (count < digits.Length)
        {
            return false;
        }

        id = new PersonalId(digits.ToString());
        return true;
    }

    /// <summary>Whether the number tells the same year and sex as the papers; a difference is a warning to the officer, never a refusal.</summary>
    public bool AgreesWith(DateOnly? born, bool? female) => (born is null || born.Value.Year == BirthYear) && (female is null || female == IsFemale);

    public override string ToString() => Masked;
}
