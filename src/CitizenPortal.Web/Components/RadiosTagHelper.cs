using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Components;

/// <summary>One question with a few answers, all in sight. Nothing is chosen beforehand.</summary>
[HtmlTargetElement("p-radios")]
public sealed class RadiosTagHelper(IStringLocalizer<ComponentTexts> texts) : FieldTagHelper(texts)
{
    public string Legend { get; set; } = "";

    /// <summary>Level of the heading when the question is the title of the page or of a part of it; otherwise none.</summary>
    public int Heading { get; set; }

    public override void Init(TagHelperContext context) =>
        context.Items[typeof(RadioChoice)] = new RadioChoice(Name, Id, Answer);

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var answers = await output.GetChildContentAsync();
        Box(output, "fieldset");
        var described = string.Join(" ", new[] { string.IsNullOrEmpty(Hint) ? null : $"{Id}-h", IsWrong ? $"{Id}-e" : null }.OfType<string>());
        if (described.Length > 0)
        {
            output.Attributes.SetAttribute("aria-describedby", described);
        }

        output.Content.Write(Heading is 0 ? "<legend>{0}</legend>" : $"<legend><h{Heading}>{{0}}</h{Heading}></legend>", Optional ? $"{Legend} {Texts["(không bắt buộc)"]}" : Legend);
        WriteHintAndErrors(output.Content);
        output.Content.AppendHtml("<div class=\"choices\">").AppendHtml(answers).AppendHtml("</div>");
    }
}
