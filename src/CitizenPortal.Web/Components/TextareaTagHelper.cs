using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Components;

/// <summary>Several lines of text.</summary>
[HtmlTargetElement("p-textarea")]
public sealed class TextareaTagHelper(IStringLocalizer<ComponentTexts> texts) : FieldTagHelper(texts)
{
    public int Rows { get; set; } = 5;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var written = output.Attributes.ToList();
        Box(output, "div");
        WriteLabel(output.Content);
        WriteHintAndErrors(output.Content);

        var area = Control("textarea", "textarea", written);
        area.MergeAttribute("rows", Rows.ToString(CultureInfo.InvariantCulture));

        // A browser drops the first line break of a textarea; ours is the one that may go.
        area.InnerHtml.AppendHtml("\n").Append(Answer);
        output.Content.AppendHtml(area);
    }
}
