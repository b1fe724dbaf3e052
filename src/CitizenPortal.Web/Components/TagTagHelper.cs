using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CitizenPortal.Web.Components;

/// <summary>The state of one thing, as icon, word and colour together: <c>now</c>, <c>attn</c>, <c>done</c>, <c>late</c> or <c>plain</c>.</summary>
[HtmlTargetElement("p-tag")]
public sealed class TagTagHelper : TagHelper
{
    public string Kind { get; set; } = "plain";

    public string? Icon { get; set; }

    public bool Large { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    private string Drawing => Icon ?? Kind switch { "now" => "clock", "attn" => "warn", "done" => "check", "late" => "late", _ => "info" };

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "tag" + (Large ? " tag--l" : "") + (Kind == "plain" ? "" : $" tag--{Kind}"));
        output.PreContent.SetHtmlContent(Icons.Of(ViewContext.HttpContext, Drawing));
    }
}
