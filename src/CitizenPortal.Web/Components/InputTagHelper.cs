using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Components;

/// <summary>One line of text; attributes such as inputmode, autocomplete, maxlength and list go to the input itself.</summary>
[HtmlTargetElement("p-input")]
public sealed class InputTagHelper(IStringLocalizer<ComponentTexts> texts) : FieldTagHelper(texts)
{
    public string Type { get; set; } = "text";

    /// <summary>Width of the box: 2, 4 or 10 characters; otherwise the whole line.</summary>
    public string? Width { get; set; }

    /// <summary>A code: capitals, even figures, no corrections by the keyboard.</summary>
    public bool Code { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var written = output.Attributes.ToList();
        Box(output, "div");
        WriteLabel(output.Content);
        WriteHintAndErrors(output.Content);

        var input = Control("input", string.Join(" ", new[] { "input", Code ? "input--code" : null, Width is null ? null : $"input--{Width}" }.OfType<string>()), written);
        input.TagRenderMode = Microsoft.AspNetCore.Mvc.Rendering.TagRenderMode.StartTag;
        input.MergeAttribute("type", Type);
        if (Code)
        {
            input.MergeAttribute("autocapitalize", "characters");
            input.MergeAttribute("spellcheck", "false");
        }

        if (Type != "password")
        {
            input.MergeAttribute("value", Answer);
        }

        output.Content.AppendHtml(input);
    }
}
