using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace CitizenPortal.Web.Components;

/// <summary>Writes a piece of HTML with values put in: strings are encoded, content is taken as it is.</summary>
internal static class Markup
{
    public static IHtmlContentBuilder Write(this IHtmlContentBuilder html, [StringSyntax(StringSyntaxAttribute.CompositeFormat)] string format, params object[] values) =>
        html.AppendFormat(CultureInfo.InvariantCulture, format, values);
}
