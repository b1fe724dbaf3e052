using Microsoft.AspNetCore.DataProtection;

namespace CitizenPortal.Web.Features.Petitions;

/// <summary>Keeps the number of an identity paper unreadable at rest (law.md §10.1).</summary>
internal sealed class PersonalIdSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("petitions.contact.personal-id");

    public string Close(string number) => _protector.Protect(number);

    public string Open(string closed) => _protector.Unprotect(closed);
}
