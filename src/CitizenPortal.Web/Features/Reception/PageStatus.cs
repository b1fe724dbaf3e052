using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Reception;

/// <summary>Shows the same page again with the status that says why.</summary>
internal static class PageStatus
{
    public static PageResult Again(int status) => new() { StatusCode = status };
}
