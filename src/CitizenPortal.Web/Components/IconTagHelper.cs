using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CitizenPortal.Web.Components;

/// <summary>An icon beside words; it says nothing by itself, so it is hidden from screen readers.</summary>
[HtmlTargetElement("p-icon")]
public sealed class IconTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Icons.Of(ViewContext.HttpContext, Name));
    }
}
