using CitizenPortal.Domain.Indicators;

namespace CitizenPortal.Domain.Tests.Indicators;

/// <summary>The examples of sipas.md §3, whose results another program computed.</summary>
internal static class WorkedExamples
{
    private static readonly string[] Questions = ["A1", "A2", "A3", "B1", "B2", "C1", "C2", "C3"];

    private static readonly string[] Marks = ["54-44554", "444344--", "23323322", "55555---", "4-44-445", "--------"];

    private static readonly decimal[] Weights = [1.5m, 1.5m, 0.8m, 0.8m, 1.2m, 1.2m];

    public static IndexNode Tree { get; } = IndexNode.Group(
        "all",
        "Chung",
        IndexNode.Group("A", "A", Items("A1", "A2", "A3")),
        IndexNode.Group("B", "B", Items("B1", "B2")),
        IndexNode.Group("C", "C", Items("C1", "C2", "C3")));

    public static MethodVersion Method(ItemScore score, RollUp rollUp = RollUp.Pooled) => new("thử/1", "Thử", score, rollUp, Tree);

    public static IReadOnlyList<Respondent> Six(bool weighted) =>
        [.. Marks.Select((row, person) => new Respondent(Questions.Zip(row).ToDictionary(mark => mark.First, mark => mark.Second == '-' ? (int?)null : mark.Second - '0'), weighted ? Weights[person] : 1))];

    /// <summary>People who answered one question, by counts of the marks 1 to 5.</summary>
    public static IReadOnlyList<Respondent> OneQuestion(params int[] counts) =>
        [.. counts.SelectMany((count, mark) => Enumerable.Repeat(new Respondent(new Dictionary<string, int?> { ["Q"] = mark + 1 }), count))];

    public static MethodVersion OneQuestionBy(ItemScore score) => new("một/1", "Một câu", score, RollUp.Pooled, IndexNode.Item("Q", "Q"));

    /// <summary>× 100 with two decimals, half away from zero.</summary>
    public static decimal Shown(decimal value) => Math.Round(value * 100, 2, MidpointRounding.AwayFromZero);

    public static decimal Shown(double value) => Shown((decimal)value);

    private static IndexNode[] Items(params string[] codes) => [.. codes.Select(code => IndexNode.Item(code, code))];
}
