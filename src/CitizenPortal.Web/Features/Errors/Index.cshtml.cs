using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Errors;

/// <summary>Says what happened, what was kept and who acts next; reached only by way of a refused or failed request.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel : PageModel
{
    public ErrorWords Words { get; private set; } = ErrorWords.NotFound;

    /// <summary>The number under which the log keeps this request.</summary>
    public string RequestNumber => HttpContext.TraceIdentifier;

    public override void OnPageHandlerExecuting(Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutingContext context)
    {
        var isReal = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        var status = isReal && int.TryParse(RouteData.Values["status"]?.ToString(), out var asked) ? asked : StatusCodes.Status404NotFound;
        Response.StatusCode = status;
        Words = ExpiredForm.Happened(HttpContext) ? ErrorWords.ExpiredForm : ErrorWords.Of(status);
    }
}
