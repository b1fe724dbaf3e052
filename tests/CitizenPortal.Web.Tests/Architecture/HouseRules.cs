using System.Text.RegularExpressions;

namespace CitizenPortal.Web.Tests.Architecture;

/// <summary>Who may know whom. Each rule says what is wrong with a file, or nothing.</summary>
public static class HouseRules
{
    private static readonly string[] DomainFoundations = ["Kernel", "Calendar", "People", "Text"];
    private static readonly string[] BannedFolders = ["Common", "Shared", "Utils", "Helpers", "Managers", "Services"];

    public static IReadOnlyDictionary<string, Func<SourceFile, string?>> All { get; } = new Dictionary<string, Func<SourceFile, string?>>
    {
        ["the domain is pure"] = DomainIsPure,
        ["domain folders meet only in the foundations"] = DomainFoldersStandApart,
        ["features meet only through contracts"] = FeaturesMeetThroughContracts,
        ["the platform does not know the features"] = PlatformStandsBelow,
        ["pages do not query"] = PagesDoNotQuery,
        ["outside services are reached only by the platform"] = OutsideOnlyByPlatform,
        ["no folder without a meaning"] = FoldersHaveMeaning,
    };

    private static string? DomainIsPure(SourceFile file) =>
        file.Path.StartsWith("CitizenPortal.Domain/", StringComparison.Ordinal)
        && Regex.Match(file.Text, @"using (?!System|CitizenPortal\.Domain)[\w.]+;|CitizenPortal\.Web|\basync\b|TimeProvider|ILogger") is { Success: true } found
            ? found.Value
            : null;

    private static string? DomainFoldersStandApart(SourceFile file) =>
        Folder(file.Path, "CitizenPortal.Domain/") is { } own
            ? file.Names().FirstOrDefault(name => name.Split('.') is ["Domain", var other, ..] && other != own && !DomainFoundations.Contains(other))
            : null;

    private static string? FeaturesMeetThroughContracts(SourceFile file) =>
        Folder(file.Path, "CitizenPortal.Web/Features/") is { } own and not "Shared"
            ? file.Names().FirstOrDefault(name => name.Split('.') is ["Web", "Features", var other, .. var rest] && other != own && rest is not ["Contracts", ..])
            : null;

    private static string? PlatformStandsBelow(SourceFile file) =>
        Folder(file.Path, "CitizenPortal.Web/") is "Platform" or "Components" or "Outbox" or "Data"
            ? file.Names().FirstOrDefault(name => name.StartsWith("Web.Features", StringComparison.Ordinal) || name.StartsWith("Web.Demo", StringComparison.Ordinal))
            : null;

    private static string? PagesDoNotQuery(SourceFile file) =>
        file.Path.EndsWith(".cshtml", StringComparison.Ordinal) && Regex.Match(file.Text, @"PortalDb|EntityFrameworkCore|\.Set<") is { Success: true } found ? found.Value : null;

    private static string? OutsideOnlyByPlatform(SourceFile file) =>
        file.Path.StartsWith("CitizenPortal.Web/Features/", StringComparison.Ordinal) && Regex.Match(file.Text, @"MailKit|MimeKit|Twilio\w*Client|\bHttpClient\b|IHttpClientFactory|Npgsql") is { Success: true } found
            ? found.Value
            : null;

    private static string? FoldersHaveMeaning(SourceFile file) =>
        file.Path.Split('/')[..^1].FirstOrDefault(folder => BannedFolders.Contains(folder) && file.Path != $"CitizenPortal.Web/Features/Shared/{Path.GetFileName(file.Path)}");

    private static string? Folder(string path, string root) =>
        path.StartsWith(root, StringComparison.Ordinal) && path[root.Length..].Split('/') is [var folder, _, ..] ? folder : null;
}
