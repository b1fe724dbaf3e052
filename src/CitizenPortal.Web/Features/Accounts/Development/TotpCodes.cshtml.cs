using CitizenPortal.Web.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Accounts.Development;

/// <summary>The authenticator app of a developer: current codes of all accounts. Outside Development the page does not exist.</summary>
[AllowAnonymous]
internal sealed class TotpCodesModel(PortalDb db, TimeProvider time, IHostEnvironment environment) : PageModel
{
    public IReadOnlyList<(string UserName, string DisplayName, string Code)> Accounts { get; private set; } = [];

    /// <summary>Until the codes change.</summary>
    public int SecondsLeft { get; private set; }

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!environment.IsDevelopment())
        {
            context.Result = NotFound();
        }
    }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var keys = await db.UserTokens.Where(token => token.Name == "AuthenticatorKey")
            .Join(db.Users, token => token.UserId, user => user.Id, (token, user) => new { user.UserName, user.DisplayName, token.Value })
            .OrderBy(account => account.UserName)
            .ToListAsync(cancel);
        Accounts = [.. keys.Select(account => (account.UserName!, account.DisplayName, Totp.Code(account.Value!, now)))];
        SecondsLeft = 30 - (int)(now.ToUnixTimeSeconds() % 30);
        Response.Headers.CacheControl = "no-store";
        Response.Headers["Refresh"] = $"{SecondsLeft + 1}";
    }
}
