using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Components;

/// <summary>What every field has in common: a label, a hint above it, and what is wrong with the last answer, all tied to it.</summary>
public abstract class FieldTagHelper(IStringLocalizer<ComponentTexts> texts) : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    /// <summary>Says beside the label that the answer may be left out.</summary>
    public bool Optional { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    protected IStringLocalizer<ComponentTexts> Texts => texts;

    protected string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    protected string Id => TagBuilder.CreateSanitizedId(Name, "_");

    protected bool IsWrong => Entry?.Errors.Count > 0;

    /// <summary>The answer as it was typed, or what the model holds.</summary>
    protected string Answer => Entry?.AttemptedValue ?? Convert.ToString(For.Model, CultureInfo.CurrentCulture) ?? "";

    private ModelStateEntry? Entry => ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) ? entry : null;

    /// <summary>Turns the element into the field's box.</summary>
    protected void Box(TagHelperOutput output, string tag)
    {
        output.TagName = tag;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", IsWrong ? "field field--error" : "field");
    }

    protected void WriteLabel(IHtmlContentBuilder html) =>
        html.Write("<label class=\"label\" for=\"{0}\">{1}</label>", Id, Optional ? $"{Label} {texts["(không bắt buộc)"]}" : Label);

    protected void WriteHintAndErrors(IHtmlContentBuilder html)
    {
        if (!string.IsNullOrEmpty(Hint))
        {
            html.Write("<span class=\"hint\" id=\"{0}-h\">{1}</span>", Id, Hint);
        }

        if (IsWrong)
        {
            html.Write("<p class=\"error\" id=\"{0}-e\">{1}<span>{2}</span></p>", Id, Icons.Of(ViewContext.HttpContext, "late"), string.Join(" ", Entry!.Errors.Select(error => error.ErrorMessage)));
        }
    }

    /// <summary>A control of the field, carrying the attributes that the page wrote on the component itself.</summary>
    protected TagBuilder Control(string tag, string cssClass, IEnumerable<TagHelperAttribute> written)
    {
        var control = new TagBuilder(tag);
        control.MergeAttribute("class", cssClass);
        control.MergeAttribute("id", Id);
        control.MergeAttribute("name", Name);
        foreach (var attribute in written)
        {
            control.MergeAttribute(attribute.Name, Convert.ToString(attribute.Value, CultureInfo.InvariantCulture), replaceExisting: true);
        }

        Describe(control);
        return control;
    }

    protected void Describe(TagBuilder control)
    {
        var described = string.Join(" ", new[] { string.IsNullOrEmpty(Hint) ? null : $"{Id}-h", IsWrong ? $"{Id}-e" : null }.OfType<string>());
        if (described.Length > 0)
        {
            control.MergeAttribute("aria-describedby", described);
        }

        if (IsWrong)
        {
            control.MergeAttribute("aria-invalid", "true");
        }
    }
}
