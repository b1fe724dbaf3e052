using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Components;

/// <summary>The way to the other pages of a list; the filters in the address stay as they are.</summary>
[HtmlTargetElement("p-pager")]
public sealed class PagerTagHelper(IStringLocalizer<ComponentTexts> texts) : TagHelper
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>The page shown, from 1.</summary>
    public int Current { get; set; } = 1;

    public int Size { get; set; } = 50;

    public int Total { get; set; }

    /// <summary>Name of the page's number in the address.</summary>
    public string Name { get; set; } = "trang";

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    private int Last => Math.Max(1, (Total + Size - 1) / Size);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Total == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", texts["Trang kết quả"].Value);
        var first = ((Current - 1) * Size) + 1;
        output.Content.Write("<p class=\"muted num\">{0}</p>", texts["{0}–{1} trong {2} kết quả", Figure(first), Figure(Math.Min(Total, first + Size - 1)), Figure(Total)].Value);
        if (Last > 1)
        {
            WritePages(output.Content);
        }
    }

    private void WritePages(IHtmlContentBuilder html)
    {
        html.AppendHtml("<ul>");
        WriteLink(html, Current - 1, texts["Trang trước"].Value);
        foreach (var page in Enumerable.Range(1, Last).Where(page => page == 1 || page == Last || Math.Abs(page - Current) <= 1))
        {
            html.Write(page == Current ? "<li><a href=\"{0}\" aria-current=\"page\">{1}</a></li>" : "<li><a href=\"{0}\">{1}</a></li>", Address(page), Figure(page));
        }

        WriteLink(html, Current + 1, texts["Trang sau"].Value);
        html.AppendHtml("</ul>");
    }

    private void WriteLink(IHtmlContentBuilder html, int page, string words)
    {
        if (page >= 1 && page <= Last)
        {
            html.Write("<li><a href=\"{0}\">{1}</a></li>", Address(page), words);
        }
    }

    private string Address(int page)
    {
        var query = new QueryBuilder(ViewContext.HttpContext.Request.Query.Where(entry => entry.Key != Name)) { { Name, page.ToString(CultureInfo.InvariantCulture) } };
        return query.ToString();
    }

    private static string Figure(int number) => number.ToString("N0", Vietnamese);
}
