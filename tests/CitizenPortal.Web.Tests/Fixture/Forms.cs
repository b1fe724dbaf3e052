using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CitizenPortal.Web.Tests.Fixture;

/// <summary>Reads pages and sends their forms as a browser does: every field that the page holds goes back, antiforgery included.</summary>
public static class Forms
{
    public static async Task<IHtmlDocument> PageAsync(this HttpClient browser, string path)
    {
        using var response = await browser.GetAsync(new Uri(path, UriKind.Relative), PortalFixture.Cancel);
        response.EnsureSuccessStatusCode();
        return await response.DocumentAsync();
    }

    public static async Task<IHtmlDocument> DocumentAsync(this HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(PortalFixture.Cancel));

    /// <summary>Posts the form of the page, with some fields filled anew.</summary>
    /// <param name="submit">Selector of the button that is pressed; its name and value go along.</param>
    public static async Task<HttpResponseMessage> SubmitAsync(
        this HttpClient browser, IHtmlDocument page, string path, IEnumerable<(string Name, string Value)> fill, string form = "main form", string? submit = null, params (string Field, string FileName, byte[] Content)[] files)
    {
        var element = page.QuerySelector(form) as IHtmlFormElement ?? throw new InvalidOperationException($"The page has no form {form}.");
        using var content = Content(element, fill, submit, files);
        var action = element.GetAttribute("action");
        return await browser.PostAsync(new Uri(string.IsNullOrEmpty(action) ? path : action, UriKind.Relative), content, PortalFixture.Cancel);
    }

    private static MultipartFormDataContent Content(IHtmlFormElement form, IEnumerable<(string Name, string Value)> fill, string? submit, (string Field, string FileName, byte[] Content)[] files)
    {
        var filled = fill.ToList();
        var names = filled.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in Held(form).Where(field => !names.Contains(field.Name)).Concat(filled))
        {
            content.Add(new StringContent(value), name);
        }

        if (submit is not null && form.QuerySelector(submit) is { } button && button.GetAttribute("name") is { Length: > 0 } pressed)
        {
            content.Add(new StringContent(button.GetAttribute("value") ?? ""), pressed);
        }

        foreach (var (field, fileName, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), field, fileName);
        }

        return content;
    }

    private static IEnumerable<(string Name, string Value)> Held(IHtmlFormElement form)
    {
        foreach (var element in form.Elements.Where(element => !element.HasAttribute("disabled") && element.GetAttribute("name") is { Length: > 0 }))
        {
            var name = element.GetAttribute("name")!;
            switch (element)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox" } choice:
                    if (choice.IsChecked)
                    {
                        yield return (name, choice.Value);
                    }

                    break;
                case IHtmlInputElement { Type: not ("file" or "submit" or "button") } input:
                    yield return (name, input.Value);
                    break;
                case IHtmlTextAreaElement area:
                    yield return (name, area.Value);
                    break;
                case IHtmlSelectElement select:
                    yield return (name, select.Value ?? "");
                    break;
                default:
                    break;
            }
        }
    }
}
