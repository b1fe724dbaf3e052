using CitizenPortal.Web.Data;
using Microsoft.AspNetCore.Identity;

namespace CitizenPortal.Web.Features.Accounts.SignIn;

internal enum PasswordResult
{
    Right,
    Wrong,
    Rests,
}

/// <summary>The first factor. A name that does not exist costs the same time and shows the same words as one that does.</summary>
internal sealed class PasswordStep(UserManager<PortalUser> users, SignInManager<PortalUser> signIn, IPasswordHasher<PortalUser> hasher, UnknownNames unknown)
{
    private static readonly PortalUser Nobody = new();
    private static string? _hashOfNobody;

    public async Task<(PasswordResult Result, PortalUser? User)> CheckAsync(string name, string password)
    {
        if (await users.FindByNameAsync(name.Trim()) is not { } user)
        {
            return (CheckNobody(name, password), null);
        }

        var result = await signIn.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true);
        return result switch
        {
            { Succeeded: true } => (PasswordResult.Right, user),
            { IsLockedOut: true } => (PasswordResult.Rests, null),
            _ => (PasswordResult.Wrong, null),
        };
    }

    private PasswordResult CheckNobody(string name, string password)
    {
        if (unknown.Rests(name))
        {
            return PasswordResult.Rests;
        }

        _hashOfNobody ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        hasher.VerifyHashedPassword(Nobody, _hashOfNobody, password);
        unknown.Wrong(name);
        return unknown.Rests(name) ? PasswordResult.Rests : PasswordResult.Wrong;
    }
}
