using Microsoft.AspNetCore.Components;

namespace CitizenPortal.Web.Platform;

/// <summary>The import map of the site keyed from the root, so that it holds on pages of any depth without a base element.</summary>
internal static class ImportMap
{
    public static ImportMapDefinition Of(HttpContext context)
    {
        var map = context.GetEndpoint()?.Metadata.GetMetadata<ImportMapDefinition>();
        return new ImportMapDefinition(FromRoot(map?.Imports), scopes: null, FromRoot(map?.Integrity));
    }

    private static Dictionary<string, string>? FromRoot(IReadOnlyDictionary<string, string>? entries) =>
        entries?.ToDictionary(entry => Root(entry.Key), entry => Root(entry.Value), StringComparer.Ordinal);

    private static string Root(string path) => path.StartsWith("./", StringComparison.Ordinal) ? path[1..] : path;
}
