using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace CitizenPortal.Domain.Text;

/// <summary>The number of a petition or booking that is read out on the phone: nothing to be mistaken for something else, and a slip of one character is noticed.</summary>
public sealed record ReferenceCode
{
    /// <summary>Digits and capitals but 0, O, 1, I and L; 31 of them, a prime, on which the check character rests.</summary>
    public const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    public const int Length = 10;

    private static readonly SearchValues<char> Allowed = SearchValues.Create(Alphabet);

    private ReferenceCode(string value) => Value = value;

    /// <summary>Ten characters without a dash, as stored.</summary>
    public string Value { get; }

    /// <summary>As printed and read out: 7K3P9-QXM4E.</summary>
    public string Display => $"{Value[..5]}-{Value[5..]}";

    public static ReferenceCode New(RandomNumberGenerator random)
    {
        ArgumentNullException.ThrowIfNull(random);
        Span<char> code = stackalloc char[Length];
        Span<byte> one = stackalloc byte[1];
        for (var place = 0; place < Length - 1;)
        {
            random.GetBytes(one);
            var drawn = one[0] & 31;
            if (drawn < Alphabet.Length)
            {
                code[place++] = Alphabet[drawn];
            }
        }

        code[^1] = CheckCharacter(code[..^1]);
        return new ReferenceCode(code.ToString());
    }

    /// <summary>Reads a code as people type it: any case, with spaces, dashes or dots anywhere.</summary>
    public static bool TryParse(string? typed, [NotNullWhen(true)] out ReferenceCode? code)
    {
        code = null;
        Span<char> letters = stackalloc char[Length];
        var count = 0;
        foreach (var sign in typed ?? "")
        {
            if (char.IsLetterOrDigit(sign))
            {
                if (count == Length)
                {
                    return false;
                }

                letters[count++] = char.ToUpperInvariant(sign);
            }
            else if (!IsSeparator(sign))
            {
                return false;
            }
        }

        if (count < Length || letters.ContainsAnyExcept(Allowed) || CheckCharacter(letters[..^1]) != letters[^1])
        {
            return false;
        }

        code = new ReferenceCode(letters.ToString());
        return true;
    }

    public override string ToString() => Display;

    private static bool IsSeparator(char sign) => char.IsWhiteSpace(sign) || char.IsControl(sign) || sign is '-' or '.' or '_' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' or '\u200b' or '\ufeff';

    /// <summary>Places weigh 1 to 9 modulo 31, so one wrong character and two swapped ones both change the sum.</summary>
    private static char CheckCharacter(ReadOnlySpan<char> body)
    {
        var sum = 0;
        for (var place = 0; place < body.Length; place++)
        {
            sum += (place + 1) * Alphabet.IndexOf(body[place], StringComparison.Ordinal);
        }

        return Alphabet[sum % Alphabet.Length];
    }
}
