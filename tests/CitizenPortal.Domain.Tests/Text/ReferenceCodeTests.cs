using System.Security.Cryptography;
using CitizenPortal.Domain.Text;
using CsCheck;

namespace CitizenPortal.Domain.Tests.Text;

public class ReferenceCodeTests
{
    private static readonly Gen<ReferenceCode> Codes = Gen.Byte.Array[64, 256].Select(bytes =>
    {
        using var random = new Replayed(bytes);
        return ReferenceCode.New(random);
    });

    private static readonly Gen<string> Separators = Gen.OneOfConst("", " ", "-", "–", " - ", ".", "\u00a0", "\t");

    [Fact]
    public void Any_wrong_character_is_noticed() =>
        Gen.Select(Codes, Gen.Int[0, ReferenceCode.Length - 1], Gen.OneOfConst(ReferenceCode.Alphabet.ToCharArray())).Sample(
            (code, place, other) => code.Value[place] == other || !ReferenceCode.TryParse(Replace(code.Value, place, other), out _),
            iter: 20_000);

    [Fact]
    public void Two_swapped_neighbours_are_noticed() =>
        Gen.Select(Codes, Gen.Int[0, ReferenceCode.Length - 2]).Sample(
            (code, place) => code.Value[place] == code.Value[place + 1] || !ReferenceCode.TryParse(Swap(code.Value, place), out _),
            iter: 20_000);

    [Fact]
    public void A_code_is_read_back_however_it_is_typed() =>
        Gen.Select(Codes, Separators.Array[ReferenceCode.Length + 1], Gen.Bool.Array[ReferenceCode.Length]).Sample(
            (code, gaps, small) =>
            {
                var typed = string.Concat(code.Value.Select((sign, place) => gaps[place] + (small[place] ? char.ToLowerInvariant(sign) : sign))) + gaps[^1];
                return ReferenceCode.TryParse(typed, out var read) && read == code;
            },
            iter: 10_000);

    [Fact]
    public void Codes_are_ten_signs_that_nobody_mistakes() =>
        Codes.Sample(code => code.Value.Length == 10 && code.Value.All(ReferenceCode.Alphabet.Contains) && !code.Value.Any("0O1IL".Contains));

    [Fact]
    public void Forty_bits_and_more_are_random()
    {
        var bits = (ReferenceCode.Length - 1) * Math.Log2(ReferenceCode.Alphabet.Distinct().Count());

        bits.ShouldBeGreaterThanOrEqualTo(40);
    }

    [Fact]
    public void Every_character_is_as_likely_in_every_random_place()
    {
        using var random = RandomNumberGenerator.Create();
        const int Draws = 31_000;
        var seen = new int[ReferenceCode.Length - 1, ReferenceCode.Alphabet.Length];
        for (var draw = 0; draw < Draws; draw++)
        {
            var value = ReferenceCode.New(random).Value;
            for (var place = 0; place < ReferenceCode.Length - 1; place++)
            {
                seen[place, ReferenceCode.Alphabet.IndexOf(value[place], StringComparison.Ordinal)]++;
            }
        }

        // A thousand expected each, with a spread of some 31; eight spreads are never seen by chance.
        seen.Cast<int>().ShouldAllBe(count => count > 750 && count < 1250);
    }

    [Fact]
    public void A_code_is_shown_in_two_groups()
    {
        using var random = RandomNumberGenerator.Create();
        var code = ReferenceCode.New(random);

        code.Display.ShouldBe($"{code.Value[..5]}-{code.Value[5..]}");
        code.ToString().ShouldBe(code.Display);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("7K3P9")]
    [InlineData("7K3P9-QXM4E-7K3P9-QXM4E")]
    [InlineData("7K3P9/QXM4E")]
    [InlineData("OOOOO-OOOOO")]
    [InlineData("ĐƠN KHIẾU NẠI")]
    [InlineData("<script>alert(1)</script>")]
    public void What_is_no_code_is_refused(string? typed)
    {
        ReferenceCode.TryParse(typed, out var code).ShouldBeFalse();
        code.ShouldBeNull();
    }

    private static string Replace(string value, int place, char other) => value[..place] + other + value[(place + 1)..];

    private static string Swap(string value, int place) => value[..place] + value[place + 1] + value[place] + value[(place + 2)..];

    /// <summary>Gives the bytes of a test case, over and over, with a shift so that it never starves.</summary>
    private sealed class Replayed(byte[] bytes) : RandomNumberGenerator
    {
        private int _next;

        public override void GetBytes(byte[] data)
        {
            for (var place = 0; place < data.Length; place++, _next++)
            {
                data[place] = (byte)(bytes[_next % bytes.Length] + (_next / bytes.Length));
            }
        }
    }
}
