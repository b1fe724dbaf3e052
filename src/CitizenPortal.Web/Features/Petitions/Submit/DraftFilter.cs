using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Submit;

/// <summary>Opens the draft before a step; a form that was already sent leads to its receipt, a step without a draft to the start.</summary>
internal sealed class DraftFilter(DraftDesk drafts, PortalDb db, PetitionTickets tickets) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        var opened = await drafts.OpenAsync(http, http.RequestAborted);
        var key = await FormKeyAsync(http.Request);
        if (key is { } sent && sent != drafts.Key && await ReceiptAsync(http, sent) is { } receipt)
        {
            context.Result = new RedirectResult(receipt);
        }
        else if (opened)
        {
            await next();
        }
        else
        {
            context.Result = new RedirectResult(PetitionLinks.Submit);
        }
    }

    private async Task<string?> ReceiptAsync(HttpContext http, Guid key)
    {
        var code = await db.Set<Petition>().Where(petition => petition.IdempotencyKey == key).Select(petition => petition.Code).SingleOrDefaultAsync(http.RequestAborted);
        if (code is not null && drafts.HeldKey(http) == key)
        {
            tickets.Give(http, code);
        }

        return code is null ? null : PetitionLinks.Receipt(code);
    }

    private static async Task<Guid?> FormKeyAsync(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.HasFormContentType
        && Guid.TryParse((await request.ReadFormAsync(request.HttpContext.RequestAborted))["Key"], out var key) && key != Guid.Empty ? key : null;
}

/// <summary>A step of the petition form that needs the draft to be open.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class DraftStepAttribute() : TypeFilterAttribute(typeof(DraftFilter));
