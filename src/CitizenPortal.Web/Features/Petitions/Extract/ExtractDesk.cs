using System.Security.Claims;
using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Access;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Platform.Auditing;
using CitizenPortal.Web.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Extract;

/// <summary>The extract of a protected petition for those who verify: written by somebody who has the envelope open, read without opening it (LTC Đ56.2).</summary>
/// <param name="Marks">What the text must not say; only while the writer has the envelope open.</param>
/// <param name="Proposal">What a first writing starts from.</param>
internal sealed record ExtractView(PetitionExtract? Extract, IReadOnlyList<PetitionVerifier> Verifiers, bool IsOnList, IdentityMarks? Marks, string Proposal, IReadOnlyList<StaffMember> People);

internal sealed class ExtractDesk(PortalDb db, AccessQuery access, CaseTexts texts, IAudit audit, TimeProvider time)
{
    public async Task<ExtractView> ViewAsync(Petition petition, ClaimsPrincipal user, CancellationToken cancel)
    {
        var wall = await access.ViewAsync(petition, user, cancel);
        var extract = await db.Set<PetitionExtract>().SingleOrDefaultAsync(held => held.PetitionId == petition.Id, cancel);
        if (extract is not null)
        {
            await audit.ReadAsync(AuditSubject.Of("petition", petition.Id, petition.Id), "extract.read", null, cancel);
            await texts.OpenAsync(petition.Id, [extract], cancel);
        }

        var verifiers = await db.Set<PetitionVerifier>().AsNoTracking().Where(one => one.PetitionId == petition.Id).OrderBy(one => one.NamedAt).ToListAsync(cancel);
        var marks = wall.Sender is { } sender ? IdentityMarks.Of(sender.Name, sender.Phone, sender.Email, sender.Address, sender.PersonalNumber, sender.HelperName) : null;
        return new ExtractView(extract, verifiers, wall.IsOnList, marks, marks?.Strip(Whole(petition)) ?? "", wall.People);
    }

    /// <summary>False when a colleague was faster.</summary>
    public async Task<bool> WriteAsync(Petition petition, ExtractView view, int edition, string text, StaffMember? verifier, ClaimsPrincipal user, CancellationToken cancel)
    {
        if (edition != (view.Extract?.Edition ?? 0))
        {
            return false;
        }

        var deed = PetitionAccess.Deed(user, time.GetUtcNow());
        var extract = view.Extract ?? PetitionExtract.Of(petition.Id);
        extract.Write(deed, text, view.Marks ?? throw new RuleBrokenException("envelope.not-allowed"));
        if (view.Extract is null)
        {
            db.Add(extract);
        }

        if (verifier is not null && view.Verifiers.All(held => held.UserId != verifier.Id))
        {
            db.Add(PetitionVerifier.Named(petition.Id, verifier.Id, verifier.Name, deed));
        }

        return await db.TrySaveAsync(cancel);
    }

    private static string Whole(Petition petition) =>
        string.Join("\n", new[] { petition.Story, "", "Điều yêu cầu:" }.Concat(petition.StandingRequests.Select(request => $"{request.Number}. {request.Text}")));
}
