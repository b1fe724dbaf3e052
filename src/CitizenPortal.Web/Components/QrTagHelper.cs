using System.Text;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using QRCoder;

namespace CitizenPortal.Web.Components;

/// <summary>A QR code drawn in the page itself: it prints, and nothing is fetched.</summary>
[HtmlTargetElement("p-qr")]
public sealed class QrTagHelper : TagHelper
{
    private const int QuietZone = 4;

    public string Value { get; set; } = "";

    /// <summary>What the code leads to, for those who do not see it.</summary>
    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(Value, QRCodeGenerator.ECCLevel.M);
        var size = code.ModuleMatrix.Count;
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "qr");
        output.Attributes.SetAttribute("viewBox", $"0 0 {size} {size}");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Attributes.SetAttribute("shape-rendering", "crispEdges");
        output.Content.Write("<path fill=\"#fff\" d=\"M0 0h{0}v{0}H0z\"/><path fill=\"#000\" d=\"{1}\"/>", size, Dark(code));
    }

    /// <summary>Each run of dark modules of a row as one flat rectangle.</summary>
    private static string Dark(QRCodeData code)
    {
        var path = new StringBuilder();
        for (var row = QuietZone; row < code.ModuleMatrix.Count - QuietZone; row++)
        {
            var modules = code.ModuleMatrix[row];
            for (var column = 0; column < modules.Length; column++)
            {
                var start = column;
                while (column < modules.Length && modules[column])
                {
                    column++;
                }

                if (column > start)
                {
                    path.Append('M').Append(start).Append(' ').Append(row).Append('h').Append(column - start).Append("v1H").Append(start).Append('z');
                }
            }
        }

        return path.ToString();
    }
}
