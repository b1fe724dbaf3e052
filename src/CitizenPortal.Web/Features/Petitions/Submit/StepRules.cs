using System.Net.Mail;
using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Text;

namespace CitizenPortal.Web.Features.Petitions.Submit;

/// <summary>What a story must hold to be worked on.</summary>
internal static class StoryRules
{
    public const int Least = 20;
    public const int Most = 20_000;

    public static bool Complete(string? story) => story?.Trim().Length is >= Least and <= Most;

    /// <summary>The first sentence, cut at a word, for lists and titles.</summary>
    public static string Subject(string story)
    {
        const int most = 110;
        var text = string.Join(' ', story.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var end = text.IndexOfAny(['.', '!', '?', ';'], Math.Min(12, text.Length - 1));
        var sentence = end > 0 ? text[..end] : text;
        if (sentence.Length <= most)
        {
            return sentence;
        }

        var space = sentence.LastIndexOf(' ', most);
        return sentence[..(space > 0 ? space : most)] + "…";
    }
}

/// <summary>What is needed to reach the citizen and to know him, as the law asks (LTCD Đ25, NĐ 154 Đ12).</summary>
internal static class ContactRules
{
    public const int LeastName = 2;
    public const int LeastAddress = 5;

    public static bool Complete(DraftContent content) =>
        content.Name?.Trim().Length >= LeastName
        && PhoneNumber.TryParse(content.Phone ?? "", out _)
        && EmailIsRight(content.Email)
        && content.Address?.Trim().Length >= LeastAddress
        && PersonalIdIsRight(content.PersonalId)
        && (!content.Helping || (content.HelperName?.Trim().Length >= LeastName && content.HelperAgreed));

    public static bool EmailIsRight(string? email) => string.IsNullOrWhiteSpace(email) || (MailAddress.TryCreate(email.Trim(), out var address) && address.Host.Contains('.', StringComparison.Ordinal));

    public static bool PersonalIdIsRight(string? number) => string.IsNullOrWhiteSpace(number) || PersonalId.TryParse(number, out _);
}

/// <summary>Finds the commune that somebody means, with or without tone marks, with or without “xã”.</summary>
internal static class CommuneMatch
{
    public static IReadOnlyList<Unit> Of(string? typed, IReadOnlyList<Unit> communes)
    {
        var wanted = Bare(typed ?? "");
        if (wanted.Length == 0)
        {
            return [];
        }

        var exact = communes.Where(unit => Bare(unit.Name) == wanted).ToList();
        return exact.Count == 1 ? exact : [.. communes.Where(unit => Bare(unit.Name).Contains(wanted, StringComparison.Ordinal))];
    }

    private static string Bare(string name)
    {
        var folded = string.Join(' ', VietnameseText.Fold(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var prefix in (ReadOnlySpan<string>)["ubnd ", "xa ", "phuong ", "x. ", "p. "])
        {
            if (folded.StartsWith(prefix, StringComparison.Ordinal))
            {
                folded = folded[prefix.Length..];
            }
        }

        return folded;
    }
}
