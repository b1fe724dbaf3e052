using System.Text.RegularExpressions;
using System.Xml.Linq;
using CitizenPortal.Web.Tests.Architecture;

namespace CitizenPortal.Web.Tests.Components;

public sealed class SpriteTests
{
    [Fact]
    public void Every_icon_that_a_page_names_is_drawn()
    {
        var drawn = XDocument.Load(Path.Combine(SourceTree.Root, "wwwroot", "img", "icons.svg")).Root!.Elements().Select(symbol => symbol.Attribute("id")!.Value).ToHashSet();
        var named = SourceTree.Files.Where(file => file.Path.EndsWith(".cshtml", StringComparison.Ordinal))
            .SelectMany(file => Regex.Matches(file.Text, """(?:<p-icon name|\bicon(?:-end)?)="([a-z0-9]+)""" + "\"").Select(match => match.Groups[1].Value))
            .Distinct()
            .ToList();

        named.Count.ShouldBeGreaterThan(5);
        named.Where(name => !drawn.Contains(name)).ShouldBeEmpty();
    }
}
