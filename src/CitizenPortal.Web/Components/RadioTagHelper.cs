using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CitizenPortal.Web.Components;

/// <summary>One answer of a <c>p-radios</c>; a closed one stays in sight with its reason as the note.</summary>
[HtmlTargetElement("p-radio", ParentTag = "p-radios")]
public sealed class RadioTagHelper : TagHelper
{
    public string Value { get; set; } = "";

    public string Label { get; set; } = "";

    public string? Note { get; set; }

    public bool Disabled { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var choice = (RadioChoice)context.Items[typeof(RadioChoice)];
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.StartTag };
        input.MergeAttribute("type", "radio");
        input.MergeAttribute("id", choice.NextId());
        input.MergeAttribute("name", choice.Name);
        input.MergeAttribute("value", Value);
        Choices.Mark(input, string.Equals(Value, choice.Answer, StringComparison.OrdinalIgnoreCase), Disabled);
        Choices.Write(output, input, Label, Note, Disabled);
    }
}

/// <summary>What the answers of one question share.</summary>
internal sealed class RadioChoice(string name, string id, string answer)
{
    private int _count;

    public string Name => name;

    public string Answer => answer;

    /// <summary>The first answer carries the field's own id, so that the list of errors leads to it.</summary>
    public string NextId() => ++_count == 1 ? id : $"{id}-{_count}";
}
