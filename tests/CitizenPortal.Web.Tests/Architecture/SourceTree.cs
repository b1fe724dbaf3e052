using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CitizenPortal.Web.Tests.Architecture;

/// <summary>One source file as the rules see it: where it lies and which of the product's namespaces it names.</summary>
public sealed record SourceFile(string Path, string Text)
{
    /// <summary>Namespaces named by using directives or written out, e.g. <c>Web.Features.Petitions.Contracts</c>.</summary>
    public IEnumerable<string> Names() =>
        Regex.Matches(Text, @"CitizenPortal\.((?:Domain|Web)(?:\.[A-Z]\w*)*)").Select(match => match.Groups[1].Value).Distinct();
}

/// <summary>The product's own sources, found from where this file lies.</summary>
public static class SourceTree
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    public static IReadOnlyList<SourceFile> Files { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Path.Combine(Root, "src"), file).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(path => new SourceFile(path, File.ReadAllText(Path.Combine(Root, "src", path)))),
    ];

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
