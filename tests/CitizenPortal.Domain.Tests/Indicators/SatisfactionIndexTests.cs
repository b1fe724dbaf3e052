using CitizenPortal.Domain.Indicators;
using CitizenPortal.Domain.Kernel;
using static CitizenPortal.Domain.Tests.Indicators.WorkedExamples;

namespace CitizenPortal.Domain.Tests.Indicators;

public class SatisfactionIndexTests
{
    [Theory]
    [InlineData(new[] { 0, 0, 20, 60, 20 }, 80.00, 80.00, 75.00, 77.48, 82.52)]
    [InlineData(new[] { 0, 0, 0, 100, 0 }, 80.00, 100.00, 75.00, 80.00, 80.00)]
    [InlineData(new[] { 1, 2, 7, 30, 20 }, 82.00, 83.33, 77.50, 77.57, 86.43)]
    [InlineData(new[] { 2, 3, 10, 25, 20 }, 79.33, 75.00, 74.17, 74.13, 84.54)]
    public void One_question_by_each_way_of_scoring(int[] counts, decimal mean5, decimal top2, decimal range, decimal low, decimal high)
    {
        var people = OneQuestion(counts);
        var figure = SatisfactionIndex.Of(people, OneQuestionBy(ItemScore.Mean5))!;

        Shown(figure.Value).ShouldBe(mean5);
        Shown(SatisfactionIndex.Of(people, OneQuestionBy(ItemScore.Top2))!.Value).ShouldBe(top2);
        Shown(SatisfactionIndex.Of(people, OneQuestionBy(ItemScore.Range))!.Value).ShouldBe(range);
        Shown(figure.Interval!.Value.Low).ShouldBe(low);
        Shown(figure.Interval.Value.High).ShouldBe(high);
        Shown(figure.Satisfied).ShouldBe(top2);
    }

    [Theory]
    [InlineData("A", 5, 13, 80.00, 76.92, 75.00, 80.95)]
    [InlineData("B", 5, 9, 75.56, 66.67, 69.44, 75.58)]
    [InlineData("C", 4, 10, 76.00, 70.00, 70.00, 80.33)]
    [InlineData("all", 5, 32, 77.50, 71.88, 71.88, 79.25)]
    public void Factors_and_the_whole_pool_their_valid_answers(string node, int people, int answers, decimal mean5, decimal top2, decimal range, decimal weighted)
    {
        var figure = Of(node, ItemScore.Mean5, weighted: false);

        figure.People.ShouldBe(people);
        figure.Answers.ShouldBe(answers);
        Shown(figure.Value).ShouldBe(mean5);
        Shown(Of(node, ItemScore.Top2, weighted: false).Value).ShouldBe(top2);
        Shown(Of(node, ItemScore.Range, weighted: false).Value).ShouldBe(range);
        Shown(Of(node, ItemScore.Mean5, weighted: true).Value).ShouldBe(weighted);
    }

    [Theory]
    [InlineData(false, 52.15, 100.00)]
    [InlineData(true, 60.00, 98.49)]
    public void The_interval_takes_people_as_draws_not_answers(bool weighted, decimal low, decimal high)
    {
        var interval = Of("all", ItemScore.Mean5, weighted).Interval.ShouldNotBeNull();

        Shown(interval.Low).ShouldBe(low);
        Shown(interval.High).ShouldBe(high);
    }

    [Fact]
    public void Equal_factors_give_the_mean_of_the_factors()
    {
        var figure = SatisfactionIndex.Of(Six(weighted: false), Method(ItemScore.Mean5, RollUp.Weighted))!;

        Shown(figure.Value).ShouldBe(77.19m);
        figure.People.ShouldBe(5);
        figure.Answers.ShouldBe(32);
    }

    [Fact]
    public void A_drawn_interval_is_the_same_each_time_and_holds_the_index()
    {
        var method = Method(ItemScore.Mean5, RollUp.Weighted);
        var first = SatisfactionIndex.Of(Six(weighted: false), method)!;

        SatisfactionIndex.Of(Six(weighted: false), method)!.Interval.ShouldBe(first.Interval);
        SatisfactionIndex.Of(Six(weighted: false), method with { Seed = 7 })!.Interval.ShouldNotBe(first.Interval);
        first.Interval!.Value.Low.ShouldBeLessThan((double)first.Value);
        first.Interval.Value.High.ShouldBeGreaterThan((double)first.Value);
    }

    [Fact]
    public void A_drawn_interval_is_near_the_computed_one_for_many_people()
    {
        var people = OneQuestion(10, 20, 70, 300, 200);
        var computed = SatisfactionIndex.Of(people, OneQuestionBy(ItemScore.Mean5))!.Interval!.Value;
        var drawn = SatisfactionIndex.Of(people, OneQuestionBy(ItemScore.Mean5) with { RollUp = RollUp.Weighted })!.Interval!.Value;

        drawn.Low.ShouldBe(computed.Low, 0.002);
        drawn.High.ShouldBe(computed.High, 0.002);
    }

    [Fact]
    public void A_child_without_answers_leaves_the_weights_to_the_others()
    {
        var people = new[] { Answers(("A1", 5), ("B1", 3)), Answers(("A1", 5), ("B1", 3)) };
        var tree = IndexNode.Weighted("all", "", [new(IndexNode.Item("A1", ""), 0.5m), new(IndexNode.Item("B1", ""), 0.25m), new(IndexNode.Item("C1", ""), 0.25m)]);

        Shown(SatisfactionIndex.Of(people, new MethodVersion("x", "x", ItemScore.Mean5, RollUp.Weighted, tree))!.Value).ShouldBe(86.67m);
    }

    [Fact]
    public void Nobody_answering_gives_no_figure_and_one_gives_no_interval()
    {
        SatisfactionIndex.Of([], Method(ItemScore.Mean5)).ShouldBeNull();
        SatisfactionIndex.Of([Answers()], Method(ItemScore.Mean5)).ShouldBeNull();
        SatisfactionIndex.Of([Answers(("A1", null))], Method(ItemScore.Mean5, RollUp.Weighted)).ShouldBeNull();

        var alone = SatisfactionIndex.Of([Answers(("A1", 4))], Method(ItemScore.Mean5))!;
        alone.Value.ShouldBe(0.8m);
        alone.Interval.ShouldBeNull();
    }

    [Fact]
    public void Weights_of_a_node_sum_to_one() =>
        Should.Throw<RuleBrokenException>(() => IndexNode.Weighted("all", "", [new(IndexNode.Item("A", ""), 0.5m), new(IndexNode.Item("B", ""), 0.4m)])).Rule.ShouldBe("indicators.weights");

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void A_mark_outside_the_scale_is_never_averaged_away(int mark) =>
        Should.Throw<ArgumentOutOfRangeException>(() => SatisfactionIndex.Of([Answers(("A1", mark))], Method(ItemScore.Mean5)));

    private static IndexFigure Of(string node, ItemScore score, bool weighted)
    {
        var method = Method(score);
        return SatisfactionIndex.Of(Six(weighted), method, method.Root.Find(node)!)!;
    }

    private static Respondent Answers(params (string Question, int? Mark)[] marks) => new(marks.ToDictionary(mark => mark.Question, mark => mark.Mark));
}
