using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Web.Platform;

/// <summary>What a person reads when a rule stops him; each module adds the texts of its own rules at start.</summary>
internal static class RuleTexts
{
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal);

    public static void Add(string rule, string text)
    {
        lock (Texts)
        {
            Texts[rule] = text;
        }
    }

    public static string Of(RuleBrokenException broken) =>
        Texts.TryGetValue(broken.Rule, out var text) ? text : $"Việc này không còn làm được ở bước hiện tại ({broken.Rule}). Hãy tải lại trang để xem tình trạng mới.";
}
