using System.Text.Json;
using CitizenPortal.Domain.Counter;
using Microsoft.AspNetCore.DataProtection;

namespace CitizenPortal.Web.Features.Counter.Register;

/// <summary>A denouncer's own name and address.</summary>
internal sealed record SealedPerson(string Name, string? Address);

/// <summary>Keeps numbers of identity papers, and who denounces, unreadable at rest (law.md §10.1, Luật Tố cáo Đ56).</summary>
internal sealed class RegisterSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector _papers = protection.CreateProtector("counter.register.paper");
    private readonly IDataProtector _people = protection.CreateProtector("counter.register.denouncer");

    public string? Close(string? paper) => string.IsNullOrWhiteSpace(paper) ? null : _papers.Protect(paper.Trim());

    public string Close(SealedPerson person) => _people.Protect(JsonSerializer.Serialize(person));

    /// <summary>The number of the paper; a denouncer's only for the officer who hears him.</summary>
    public string? Paper(RegisterEntry entry, Guid readerId) =>
        entry.SealedPaper is { } closed && MayOpen(entry, readerId) ? _papers.Unprotect(closed) : null;

    /// <summary>Last four signs, enough to tell one visitor from another on the screen.</summary>
    public string? Masked(RegisterEntry entry) =>
        entry is { IsProtected: false, SealedPaper: { } closed } && _papers.Unprotect(closed) is { Length: > 4 } paper ? $"•••• {paper[^4..]}" : null;

    /// <summary>Name and address as they may be read by this officer.</summary>
    public SealedPerson Person(RegisterEntry entry, Guid readerId) =>
        entry.SealedIdentity is { Length: > 0 } closed && MayOpen(entry, readerId)
            ? JsonSerializer.Deserialize<SealedPerson>(_people.Unprotect(closed))!
            : new SealedPerson(entry.Name, entry.Address);

    private static bool MayOpen(RegisterEntry entry, Guid readerId) => !entry.IsProtected || entry.OfficerId == readerId;
}
