using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;

namespace CitizenPortal.Web.Components;

/// <summary>Drawings of the one sprite file, which a browser fetches once and keeps.</summary>
internal static class Icons
{
    private const string Sprite = "img/icons.svg";

    public static IHtmlContent Of(HttpContext context, string name) =>
        new HtmlContentBuilder().Write("<svg class=\"i\" aria-hidden=\"true\"><use href=\"{0}#{1}\"/></svg>", Address(context), name);

    private static string Address(HttpContext context) =>
        "/" + (context.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>()?[Sprite] ?? Sprite);
}
