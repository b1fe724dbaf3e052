using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Accounts.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Accounts.Account;

/// <summary>Signing out is an act, so it is a post; whoever comes by a link is asked.</summary>
[Authorize(Policy = Policies.Staff)]
internal sealed class SignOutModel(SignInManager<PortalUser> signIn) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        return Redirect(AccountLinks.SignIn);
    }
}
