using CitizenPortal.Web.Features.Accounts.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace CitizenPortal.Web.Features.Accounts.SignIn;

/// <summary>Where one goes after signing in: only to an address of this portal.</summary>
internal static class SafeReturn
{
    public static string To(IUrlHelper url, string? returnUrl) => url.IsLocalUrl(returnUrl) ? returnUrl! : AccountLinks.Home;

    /// <summary>Takes the wanted address along to the next page of the sign-in.</summary>
    public static string Carry(string page, IUrlHelper url, string? returnUrl) =>
        url.IsLocalUrl(returnUrl) ? $"{page}?{AccountLinks.ReturnUrl}={Uri.EscapeDataString(returnUrl!)}" : page;
}
