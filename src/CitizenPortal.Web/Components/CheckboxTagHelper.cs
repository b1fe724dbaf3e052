using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Components;

/// <summary>A yes or no, or with <c>value</c> one of several answers to a list.</summary>
[HtmlTargetElement("p-checkbox")]
public sealed class CheckboxTagHelper(IStringLocalizer<ComponentTexts> texts) : FieldTagHelper(texts)
{
    public string? Note { get; set; }

    public string Value { get; set; } = "true";

    public bool Disabled { get; set; }

    private bool IsChosen => ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.AttemptedValue is { } typed
        ? typed.Split(',').Contains(Value, StringComparer.OrdinalIgnoreCase)
        : For.Model is IEnumerable list and not string
            ? list.Cast<object?>().Any(IsValue)
            : IsValue(For.Model);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var written = output.Attributes.ToList();
        var input = Control("input", "", written);
        input.Attributes.Remove("class");
        input.TagRenderMode = Microsoft.AspNetCore.Mvc.Rendering.TagRenderMode.StartTag;
        input.MergeAttribute("type", "checkbox");
        input.MergeAttribute("value", Value);
        if (Value != "true")
        {
            input.MergeAttribute("id", $"{Id}-{Value}", replaceExisting: true);
        }

        Choices.Mark(input, IsChosen, Disabled);
        output.Attributes.Clear();
        output.PreElement.AppendHtml(IsWrong ? "<div class=\"field field--error\">" : "<div class=\"field\">");
        WriteHintAndErrors(output.PreElement);
        Choices.Write(output, input, Label, Note, Disabled);
        output.PostElement.AppendHtml("</div>");
    }

    private bool IsValue(object? held) =>
        string.Equals(Convert.ToString(held, CultureInfo.InvariantCulture), Value, StringComparison.OrdinalIgnoreCase);
}
