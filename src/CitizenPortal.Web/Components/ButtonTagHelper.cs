using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CitizenPortal.Web.Components;

/// <summary>A button whose words say what happens: <c>primary</c> once a page, <c>secondary</c>, <c>quiet</c> or <c>danger</c>.</summary>
[HtmlTargetElement("p-button")]
public sealed class ButtonTagHelper : TagHelper
{
    public string Kind { get; set; } = "primary";

    public string? Icon { get; set; }

    public string? IconEnd { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "button";
        output.TagMode = TagMode.StartTagAndEndTag;
        var own = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", (Kind == "primary" ? "btn" : $"btn btn--{Kind}") + (own is null ? "" : $" {own}"));
        Draw(output.PreContent, Icon);
        Draw(output.PostContent, IconEnd);
    }

    private void Draw(IHtmlContentBuilder place, string? icon)
    {
        if (icon is not null)
        {
            place.AppendHtml(Icons.Of(ViewContext.HttpContext, icon));
        }
    }
}
