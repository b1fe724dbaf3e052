using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CitizenPortal.Web.Features.Errors;

/// <summary>Notes that an answer was refused because its page had been open for too long, so that the error page can say it.</summary>
internal sealed class ExpiredForm : IAlwaysRunResultFilter
{
    private static readonly object Key = new();

    public static bool Happened(HttpContext context) => context.Items.ContainsKey(Key);

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            context.HttpContext.Items[Key] = true;
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
