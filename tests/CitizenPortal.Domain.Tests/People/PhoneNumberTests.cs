using CitizenPortal.Domain.People;
using CsCheck;

namespace CitizenPortal.Domain.Tests.People;

public class PhoneNumberTests
{
    private static readonly Gen<string> Mobiles = Gen.Select(Gen.OneOfConst('3', '5', '7', '8', '9'), Gen.Int[0, 99_999_999])
        .Select((first, rest) => $"0{first}{rest:D8}");

    [Theory]
    [InlineData("0912345678", "+84912345678", "0912 345 678")]
    [InlineData("+84 912 345 678", "+84912345678", "0912 345 678")]
    [InlineData("84912345678", "+84912345678", "0912 345 678")]
    [InlineData("0084 912-345-678", "+84912345678", "0912 345 678")]
    [InlineData("+84 (0) 912 345 678", "+84912345678", "0912 345 678")]
    [InlineData("0912.345.678", "+84912345678", "0912 345 678")]
    [InlineData("‪0912 345 678‬", "+84912345678", "0912 345 678")] // invisible marks of a pasted contact
    [InlineData("02073822123", "+842073822123", "0207 3822 123")] // Tuyên Quang
    [InlineData("(0219) 3866 456", "+842193866456", "0219 3866 456")] // Hà Giang
    [InlineData("024 3825 1234", "+842438251234", "024 3825 1234")]
    public void A_number_is_read_as_people_write_it(string written, string e164, string display)
    {
        PhoneNumber.TryParse(written, out var number).ShouldBeTrue();

        number.ShouldNotBeNull();
        number.E164.ShouldBe(e164);
        number.Display.ShouldBe(display);
        number.Last4.ShouldBe(e164[^4..]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("091234567")]
    [InlineData("09123456789")]
    [InlineData("0112345678")]
    [InlineData("0612345678")]
    [InlineData("+1 202 555 0123")]
    [InlineData("0207382212")]
    [InlineData("0912 345 67x")]
    [InlineData("0912345678; DROP TABLE")]
    [InlineData("０９１２３４５６７８")]
    [InlineData("091234567809123456780912345678")]
    public void What_is_no_number_of_Vietnam_is_refused(string? written)
    {
        PhoneNumber.TryParse(written, out var number).ShouldBeFalse();
        number.ShouldBeNull();
    }

    [Fact]
    public void Every_way_of_showing_a_number_is_read_back() =>
        Mobiles.Sample(
            digits => PhoneNumber.TryParse(digits, out var number)
                && PhoneNumber.TryParse(number.E164, out var fromE164)
                && PhoneNumber.TryParse(number.Display, out var fromDisplay)
                && number == fromE164
                && number == fromDisplay,
            iter: 10_000);

    [Fact]
    public void Only_a_mobile_takes_messages()
    {
        PhoneNumber.TryParse("0912345678", out var mobile).ShouldBeTrue();
        PhoneNumber.TryParse("02073822123", out var fixedLine).ShouldBeTrue();

        mobile!.IsMobile.ShouldBeTrue();
        fixedLine!.IsMobile.ShouldBeFalse();
    }

    [Fact]
    public void A_number_that_slips_into_a_log_shows_its_end_only()
    {
        PhoneNumber.TryParse("0912345678", out var number).ShouldBeTrue();

        $"{number}".ShouldBe("…5678");
    }
}
