using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Components;

/// <summary>Everything that has to be mended, first on the page, each with the way to its field.</summary>
[HtmlTargetElement("p-errors")]
public sealed class ErrorsTagHelper(IStringLocalizer<ComponentTexts> texts) : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var wrong = ViewContext.ViewData.ModelState
            .SelectMany(field => (field.Value?.Errors ?? []).Select(error => (field.Key, error.ErrorMessage)))
            .ToList();
        if (wrong.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "summary-error");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("aria-labelledby", "loi-t");
        var title = wrong.Exists(field => field.Key.Length > 0) ? texts["Còn {0} chỗ cần sửa", wrong.Count] : texts["Việc này chưa được ghi"];
        output.Content.Write("<h2 id=\"loi-t\">{0}</h2><p>{1}</p><ul>", title.Value, texts["Những gì Ông/Bà đã viết vẫn còn nguyên."].Value);
        foreach (var (key, message) in wrong)
        {
            Write(output.Content, key, message);
        }

        output.Content.AppendHtml("</ul>");
    }

    private static void Write(IHtmlContentBuilder html, string key, string message)
    {
        if (key.Length == 0)
        {
            html.Write("<li>{0}</li>", message);
        }
        else
        {
            html.Write("<li><a href=\"#{0}\">{1}</a></li>", TagBuilder.CreateSanitizedId(key, "_"), message);
        }
    }
}
