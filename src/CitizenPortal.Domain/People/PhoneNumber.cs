using System.Diagnostics.CodeAnalysis;

namespace CitizenPortal.Domain.People;

/// <summary>A telephone number of Vietnam, mobile or fixed.</summary>
public sealed record PhoneNumber
{
    /// <summary>Also invisible marks, dashes and no-break spaces that come with a pasted number.</summary>
    private const string Separators = "+.-()/\u2010\u2011\u2012\u2013\u2014\u2212\u200b\u200e\u202a\u202c\ufeff";

    private PhoneNumber(string national) => National = national;

    /// <summary>As the network wants it: +84912345678.</summary>
    public string E164 => "+84" + National[1..];

    /// <summary>As dialled at home: 0912345678.</summary>
    public string National { get; }

    /// <summary>What a citizen types beside the code to see his petition.</summary>
    public string Last4 => National[^4..];

    /// <summary>In the groups people read: 0912 345 678; 0207 3822 123; 024 3825 1234.</summary>
    public string Display => IsMobile
        ? $"{National[..4]} {National[4..7]} {National[7..]}"
        : $"{National[..AreaLength]} {National[AreaLength..(AreaLength + 4)]} {National[(AreaLength + 4)..]}";

    /// <summary>Only a mobile number takes an SMS.</summary>
    public bool IsMobile => National[1] != '2';

    /// <summary>Hà Nội (024) and Hồ Chí Minh City (028) have an area code of three digits, all others of four.</summary>
    private int AreaLength => National[2] is '4' or '8' ? 3 : 4;

    /// <summary>Reads a number as people write it: with +84, 84, 0084 or 0, with spaces, dots, dashes or brackets.</summary>
    public static bool TryParse(string? written, [NotNullWhen(true)] out PhoneNumber? number)
    {
        number = null;
        if (Digits(written) is not { } digits)
        {
            return false;
        }

        var national = Nationalise(digits);
        if (national is null || !IsPossible(national))
        {
            return false;
        }

        number = new PhoneNumber(national);
        return true;
    }

    /// <summary>The last digits only, so that a number does not slip into a log.</summary>
    public override string ToString() => $"…{Last4}";

    private static string? Digits(string? written)
    {
        Span<char> digits = stackalloc char[16];
        var count = 0;
        foreach (var sign in written ?? "")
        {
            if (char.IsAsciiDigit(sign))
            {
                if (count == digits.Length)
                {
                    return null;
                }

                digits[count++] = sign;
            }
            else if (!char.IsWhiteSpace(sign) && !char.IsControl(sign) && !Separators.Contains(sign, StringComparison.Ordinal))
            {
                return null;
            }
        }

        return digits[..count].ToString();
    }

    private static string? Nationalise(string digits) => digits switch
    {
        ['0', '0', '8', '4', .. var rest] => WithZero(rest),
        ['8', '4', .. var rest] => WithZero(rest),
        ['0', ..] => digits,
        _ => null,
    };

    private static string WithZero(string rest) => rest is ['0', ..] ? rest : "0" + rest;

    private static bool IsPossible(string national) => national switch
    {
        ['0', '3' or '5' or '7' or '8' or '9', ..] => national.Length == 10,
        ['0', '2', ..] => national.Length == 11,
        _ => false,
    };
}
