namespace CitizenPortal.Domain.Indicators;

/// <summary>
/// How a figure is computed. The ministry's own formula is not public, so formula, weights and tree are data with a
/// version, and each figure names the version it came from (sipas.md §0).
/// </summary>
/// <param name="Code">Stands with stored figures; a change of anything here is a new code.</param>
/// <param name="Label">The words a figure is shown under; no figure of ours is called SIPAS without them.</param>
/// <param name="Seed">Of the bootstrap, kept so that an interval can be computed again to the digit.</param>
public sealed record MethodVersion(string Code, string Label, ItemScore Score, RollUp RollUp, IndexNode Root, int Seed = 20261201);

/// <summary>How questions make a factor and factors the whole (sipas.md §3).</summary>
public enum RollUp
{
    /// <summary>All valid answers below the node in one sum.</summary>
    Pooled,

    /// <summary>Mean of the children that have a value, by their weights.</summary>
    Weighted,
}

/// <summary>The methods that ship with the product.</summary>
public static class SatisfactionMethods
{
    private static readonly Dictionary<string, string> FactorsOfPolicy = new(StringComparer.Ordinal)
    {
        ["A"] = "Trách nhiệm giải trình",
        ["B"] = "Cơ hội tham gia của người dân",
        ["C"] = "Tổ chức thực hiện chính sách",
        ["D"] = "Kết quả, tác động của chính sách",
    };

    private static readonly Dictionary<string, string> FactorsOfService = new(StringComparer.Ordinal)
    {
        ["A"] = "Tiếp cận dịch vụ",
        ["B"] = "Thủ tục hành chính",
        ["C"] = "Công chức trực tiếp giải quyết",
        ["D"] = "Kết quả dịch vụ",
        ["E"] = "Tiếp nhận, xử lý phản ánh, kiến nghị",
    };

    /// <summary>The survey after a service: one question a factor, all answers pooled.</summary>
    public static MethodVersion EventSurvey { get; } = new(
        "cong/1",
        "Chỉ số hài lòng tại Cổng (theo các yếu tố SIPAS)",
        ItemScore.Mean5,
        RollUp.Pooled,
        IndexNode.Group("ALL", "Chung", [.. FactorsOfService.Select(factor => IndexNode.Item(factor.Key, factor.Value))]));

    /// <summary>Two contents, nine factors, 39 questions: the tree the ministry reports by since 2022.</summary>
    /// <param name="items">Code and text of the satisfaction questions of the resident questionnaire (I.A.forms …).</param>
    public static MethodVersion Campaign2022(IReadOnlyCollection<(string Code, string Text)> items) => new(
        "sipas-2022/1",
        "Chỉ số theo phương pháp SIPAS (khảo sát của tỉnh)",
        ItemScore.Mean5,
        RollUp.Pooled,
        IndexNode.Group(
            "ALL",
            "Chung",
            IndexNode.Group("I", "Xây dựng, tổ chức thực hiện chính sách", Factors("I", FactorsOfPolicy, items)),
            IndexNode.Group("II", "Cung ứng dịch vụ hành chính công", Factors("II", FactorsOfService, items))));

    /// <summary>The five service factors alone, as reported until 2021 (QĐ 2640/QĐ-BNV 2017), by the share of satisfied.</summary>
    public static MethodVersion FiveFactors2017(IReadOnlyCollection<(string Code, string Text)> items) => new(
        "sipas-2017/1",
        "Chỉ số theo phương pháp SIPAS 2017 (khảo sát của tỉnh)",
        ItemScore.Top2,
        RollUp.Pooled,
        IndexNode.Group("ALL", "Chung", Factors("II", FactorsOfService, items)));

    private static IndexNode[] Factors(string content, Dictionary<string, string> factors, IReadOnlyCollection<(string Code, string Text)> items) =>
        [.. factors.Select(factor => Factor($"{content}.{factor.Key}", factor.Value, items))];

    private static IndexNode Factor(string code, string name, IReadOnlyCollection<(string Code, string Text)> items) =>
        IndexNode.Group(code, name, [.. items.Where(item => item.Code.StartsWith(code + ".", StringComparison.Ordinal)).Select(item => IndexNode.Item(item.Code, item.Text))]);
}
