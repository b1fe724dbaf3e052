using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CitizenPortal.Web.Components;

/// <summary>The row of a radio button or a checkbox: the whole row can be pressed.</summary>
internal static class Choices
{
    public static void Mark(TagBuilder input, bool isChosen, bool isClosed)
    {
        if (isChosen)
        {
            input.MergeAttribute("checked", "checked");
        }

        if (isClosed)
        {
            input.MergeAttribute("disabled", "disabled");
        }
    }

    public static void Write(TagHelperOutput output, IHtmlContent input, string label, string? note, bool isClosed)
    {
        output.TagName = "label";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", isClosed ? "choice choice--off" : "choice");
        output.Content.SetHtmlContent(input);
        output.Content.Write("<span class=\"choice__text\"><b>{0}</b>", label);
        if (!string.IsNullOrEmpty(note))
        {
            output.Content.Write("<span>{0}</span>", note);
        }

        output.Content.AppendHtml("</span>");
    }
}
