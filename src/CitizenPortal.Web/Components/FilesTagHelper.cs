using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Components;

/// <summary>Files to send, with the ones already kept; the button beside a kept one posts its id as <c>Drop</c>.</summary>
[HtmlTargetElement("p-files")]
public sealed class FilesTagHelper(IStringLocalizer<ComponentTexts> texts) : FieldTagHelper(texts)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public IReadOnlyList<KeptFile> Kept { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var written = output.Attributes.ToList();
        Box(output, "div");
        WriteLabel(output.Content);
        WriteHintAndErrors(output.Content);
        WriteKept(output.Content);

        var input = Control("input", "input input--file", written);
        input.TagRenderMode = Microsoft.AspNetCore.Mvc.Rendering.TagRenderMode.StartTag;
        input.MergeAttribute("type", "file");
        input.MergeAttribute("multiple", "multiple");
        output.Content.AppendHtml(input);
    }

    private void WriteKept(IHtmlContentBuilder html)
    {
        if (Kept.Count == 0)
        {
            return;
        }

        html.AppendHtml("<ul class=\"files\">");
        foreach (var file in Kept)
        {
            html.Write(
                "<li>{0}<b>{1}</b><span>{2}</span><button class=\"btn btn--quiet\" name=\"Drop\" value=\"{3}\" formnovalidate>{4}<span class=\"vh\"> {1}</span></button></li>",
                Icons.Of(ViewContext.HttpContext, "file"), file.Name, Texts["{0}, đã nhận", Readable(file.Size)].Value, file.Id, Texts["Bỏ tệp"].Value);
        }

        html.AppendHtml("</ul>");
    }

    private static string Readable(long bytes) =>
        bytes < 1_000_000 ? $"{Math.Max(1, bytes / 1000)} KB" : $"{(bytes / 1_000_000d).ToString("0.#", Vietnamese)} MB";
}
