using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Components;

/// <summary>A choice from more than seven known values.</summary>
[HtmlTargetElement("p-select")]
public sealed class SelectTagHelper(IStringLocalizer<ComponentTexts> texts) : FieldTagHelper(texts)
{
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var written = output.Attributes.ToList();
        Box(output, "div");
        WriteLabel(output.Content);
        WriteHintAndErrors(output.Content);

        var select = Control("select", "select", written);
        var items = Items.ToList();
        var chosen = items.Find(item => string.Equals(item.Value ?? item.Text, Answer, StringComparison.OrdinalIgnoreCase)) ?? items.Find(item => item.Selected);
        foreach (var item in items)
        {
            select.InnerHtml.AppendHtml(Option(item, item == chosen));
        }

        output.Content.AppendHtml(select);
    }

    private static TagBuilder Option(SelectListItem item, bool isChosen)
    {
        var option = new TagBuilder("option");
        option.InnerHtml.Append(item.Text);
        option.MergeAttribute("value", item.Value ?? item.Text);
        foreach (var (name, isSet) in new[] { ("selected", isChosen), ("disabled", item.Disabled) })
        {
            if (isSet)
            {
                option.MergeAttribute(name, name);
            }
        }

        return option;
    }
}
