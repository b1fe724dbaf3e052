using System.Text.Encodings.Web;
using System.Text.Unicode;
using CitizenPortal.Web.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CitizenPortal.Web.Tests.Components;

/// <summary>One component written out, with what a page around it would give.</summary>
internal sealed class Rendering
{
    private readonly EmptyModelMetadataProvider _metadata = new();

    public Rendering() => View = new ViewContext { HttpContext = new DefaultHttpContext(), ViewData = new ViewDataDictionary(_metadata, new ModelStateDictionary()) };

    public static IStringLocalizer<ComponentTexts> Texts { get; } =
        new StringLocalizer<ComponentTexts>(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));

    public ViewContext View { get; }

    public ModelExpression For(string name, object? value) => new(name, _metadata.GetModelExplorerForType(value?.GetType() ?? typeof(string), value));

    public Rendering WithError(string field, string typed, string message)
    {
        View.ViewData.ModelState.SetModelValue(field, typed, typed);
        View.ViewData.ModelState.AddModelError(field, message);
        return this;
    }

    public static Task<string> HtmlAsync(TagHelper component, string inside = "", params (string Name, string Value)[] attributes) =>
        HtmlAsync(component, _ => Task.FromResult(inside), [], attributes);

    public static async Task<string> HtmlAsync(TagHelper component, Func<IDictionary<object, object>, Task<string>> inside, Dictionary<object, object> items, params (string Name, string Value)[] attributes)
    {
        var context = new TagHelperContext([], items, "one");
        var children = new DefaultTagHelperContent();
        var output = new TagHelperOutput(
            "p-any",
            [.. attributes.Select(attribute => new TagHelperAttribute(attribute.Name, attribute.Value))],
            async (_, _) => children.IsModified ? children : children.SetHtmlContent(await inside(items)));
        component.Init(context);
        await component.ProcessAsync(context, output);
        if (!output.IsContentModified)
        {
            output.Content.SetHtmlContent(await output.GetChildContentAsync());
        }

        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Create(UnicodeRanges.All));
        return writer.ToString();
    }
}
