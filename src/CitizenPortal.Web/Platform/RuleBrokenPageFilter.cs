using CitizenPortal.Domain.Kernel;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Platform;

/// <summary>A broken rule is shown on the page that asked for it; nothing was saved.</summary>
internal sealed class RuleBrokenPageFilter : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is RuleBrokenException broken && context.ActionDescriptor is CompiledPageActionDescriptor)
        {
            context.ModelState.AddModelError(string.Empty, RuleTexts.Of(broken));
            context.Result = new PageResult { StatusCode = StatusCodes.Status409Conflict };
            context.ExceptionHandled = true;
        }
    }
}
