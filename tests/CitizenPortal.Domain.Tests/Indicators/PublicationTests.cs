using CitizenPortal.Domain.Indicators;
using CsCheck;

namespace CitizenPortal.Domain.Tests.Indicators;

public class PublicationTests
{
    [Theory]
    [InlineData(0, PublicationLevel.Hidden)]
    [InlineData(4, PublicationLevel.Hidden)]
    [InlineData(5, PublicationLevel.NotComparable)]
    [InlineData(29, PublicationLevel.NotComparable)]
    [InlineData(30, PublicationLevel.Full)]
    public void How_much_is_shown_hangs_on_the_people(int people, PublicationLevel level) => Publication.Of(people).ShouldBe(level);

    [Fact]
    public void The_next_smallest_is_hidden_when_the_total_would_give_a_hidden_one_away()
    {
        var levels = Publication.OfSiblings(new Dictionary<string, int> { ["a"] = 40, ["b"] = 3, ["c"] = 31, ["d"] = 0 });

        levels["a"].ShouldBe(PublicationLevel.Full);
        levels["b"].ShouldBe(PublicationLevel.Hidden);
        levels["c"].ShouldBe(PublicationLevel.Hidden);
    }

    [Fact]
    public void Siblings_that_are_all_large_are_all_shown() =>
        Publication.OfSiblings(new Dictionary<string, int> { ["a"] = 40, ["b"] = 30, ["c"] = 7 }).Values
            .ShouldBe([PublicationLevel.Full, PublicationLevel.Full, PublicationLevel.NotComparable]);

    [Fact]
    public void What_is_hidden_together_is_never_one_sibling_nor_fewer_than_five_people() =>
        Gen.Int[0, 60].List[2, 12].Sample(
            counts =>
            {
                var people = counts.Select((count, place) => (Key: $"{place:D2}", count)).ToDictionary(sibling => sibling.Key, sibling => sibling.count);
                var levels = Publication.OfSiblings(people);
                var hidden = people.Where(sibling => sibling.Value > 0 && levels[sibling.Key] == PublicationLevel.Hidden).ToList();
                var answered = people.Count(sibling => sibling.Value > 0);
                return hidden.Count == 0 || hidden.Count == answered || (hidden.Count >= 2 && hidden.Sum(sibling => sibling.Value) >= Publication.FewestShown);
            },
            iter: 10_000);
}
