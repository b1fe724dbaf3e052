using CitizenPortal.Domain.Indicators;

namespace CitizenPortal.Domain.Tests.Indicators;

public class SatisfactionMethodsTests
{
    /// <summary>How many questions each factor has in the ministry's reports.</summary>
    private static readonly (string Code, string Text)[] Items =
    [
        .. new[] { ("I.A", 2), ("I.B", 2), ("I.C", 9), ("I.D", 10), ("II.A", 3), ("II.B", 4), ("II.C", 3), ("II.D", 3), ("II.E", 3) }
            .SelectMany(factor => Enumerable.Range(1, factor.Item2).Select(number => ($"{factor.Item1}.{number}", $"Câu {number}"))),
    ];

    [Fact]
    public void The_tree_since_2022_has_fifty_one_indices() => SatisfactionMethods.Campaign2022(Items).Root.All.Count().ShouldBe(51);

    [Fact]
    public void The_tree_until_2021_has_the_five_service_factors_only()
    {
        var root = SatisfactionMethods.FiveFactors2017(Items).Root;

        root.Children.Select(child => child.Node.Code).ShouldBe(["II.A", "II.B", "II.C", "II.D", "II.E"]);
        root.Items.Count.ShouldBe(16);
    }

    [Fact]
    public void The_survey_after_a_service_scores_its_five_factors()
    {
        var marks = new Dictionary<string, int?> { ["A"] = 5, ["B"] = 4, ["C"] = 5, ["D"] = 3, ["E"] = null };

        var figure = SatisfactionIndex.Of([new Respondent(marks)], SatisfactionMethods.EventSurvey)!;

        figure.Value.ShouldBe(0.85m);
        figure.Satisfied.ShouldBe(0.75m);
        figure.Method.ShouldBe("cong/1");
    }
}
