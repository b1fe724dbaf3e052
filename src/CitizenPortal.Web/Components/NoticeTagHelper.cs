using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CitizenPortal.Web.Components;

/// <summary>Something that concerns the whole page: <c>attn</c>, <c>ok</c>, <c>stop</c> or <c>info</c>.</summary>
[HtmlTargetElement("p-notice")]
public sealed class NoticeTagHelper : TagHelper
{
    public string Kind { get; set; } = "info";

    public string? Icon { get; set; }

    public string? Title { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    private string Drawing => Icon ?? Kind switch { "attn" => "warn", "ok" => "check", "stop" => "late", _ => "info" };

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", string.Join(" ", new[] { Kind == "info" ? "notice" : $"notice notice--{Kind}", output.Attributes["class"]?.Value?.ToString() }.OfType<string>()));
        output.Content.SetHtmlContent(Icons.Of(ViewContext.HttpContext, Drawing)).AppendHtml("<div>");
        if (!string.IsNullOrEmpty(Title))
        {
            output.Content.Write("<b>{0}</b>", Title);
        }

        output.Content.AppendHtml(content).AppendHtml("</div>");
    }
}
