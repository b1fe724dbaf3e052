using CitizenPortal.Domain.People;

namespace CitizenPortal.Domain.Tests.People;

public class PersonalIdTests
{
    [Theory]
    [InlineData("008190001234", 1990, true)]
    [InlineData("002075001234", 1975, false)]
    [InlineData("008 305 001234", 2005, true)]
    [InlineData("008.204.001.234", 2004, false)]
    [InlineData("999812001234", 2312, false)] // places we do not know are no error
    public void The_number_tells_year_and_sex(string written, int year, bool female)
    {
        PersonalId.TryParse(written, out var id).ShouldBeTrue();

        id.ShouldNotBeNull();
        id.BirthYear.ShouldBe(year);
        id.IsFemale.ShouldBe(female);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("00819000123")]
    [InlineData("0081900012345")]
    [InlineData("00819000123a")]
    [InlineData("070123456")] // nine digits of the old card
    [InlineData("００８１９０００１２３４")]
    public void Anything_but_twelve_digits_is_refused(string? written) =>
        PersonalId.TryParse(written, out _).ShouldBeFalse();

    [Fact]
    public void Papers_that_say_otherwise_are_noticed()
    {
        PersonalId.TryParse("008190001234", out var id).ShouldBeTrue();

        id!.AgreesWith(new DateOnly(1990, 5, 1), female: true).ShouldBeTrue();
        id.AgreesWith(new DateOnly(1991, 5, 1), null).ShouldBeFalse();
        id.AgreesWith(null, female: false).ShouldBeFalse();
        id.AgreesWith(null, null).ShouldBeTrue();
    }

    [Fact]
    public void The_number_itself_never_slips_into_a_text()
    {
        PersonalId.TryParse("008190001234", out var id).ShouldBeTrue();

        $"{id}".ShouldBe("•••• •••• 1234");
    }
}
