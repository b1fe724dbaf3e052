using System.Security.Cryptography;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Text;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Time;

namespace CitizenPortal.Web.Features.Petitions;

/// <summary>Petitions that come from another: the parts of a split paper, and the next level. Each has its own number and clock.</summary>
internal sealed class FollowingPetitions(PortalDb db, PetitionClock clock, PetitionSenders senders, CaseTexts texts, IUnitDirectory units, TimeProvider time)
{
    /// <summary>Ends the paper and submits its parts. Where one is a denunciation the sender of all is protected: the others would betray him.</summary>
    public async Task SplitAsync(Petition petition, Deed deed, IReadOnlyList<PetitionPart> parts, CancellationToken cancel)
    {
        await texts.OpenAsync(petition, cancel);
        petition.SplitUp(deed, parts);
        await senders.ProtectAsync(petition, cancel);
        var secret = petition.SenderProtected;
        foreach (var part in parts)
        {
            var requests = petition.StandingRequests.Where(request => part.Requests.Contains(request.Number)).Select(request => request.Text).ToList();
            var whole = !secret || part.Kind == PetitionKind.Denunciation;
            var subject = part.Subject.Length > 110 ? part.Subject[..109] + "…" : part.Subject;
            var form = Form(petition, part.Kind, PetitionLink.Part, subject, whole ? petition.Story : string.Join("\n", requests), requests, whole ? petition.Attachments : []) with { TakenBy = deed };
            await AddAsync(petition, form, part.Kind == PetitionKind.Denunciation ? UnitCodes.ReceptionBoard : petition.UnitCode, cancel);
        }
    }

    /// <summary>What the citizen contested, at the next level: the provincial chairman, or for his own decisions Ban Tiếp công dân to guide on.</summary>
    public async Task<Petition> NextLevelAsync(Petition petition, CancellationToken cancel)
    {
        await texts.OpenAsync(petition, cancel);
        var contested = petition.StandingRequests.Where(request => request.Verdict == CitizenVerdict.Contested).ToList();
        var story = string.Join("\n", contested.Select(request => $"{request.Text}: {request.ContestReason}"));
        var form = Form(petition, petition.Kind, PetitionLink.NextLevel, petition.Subject, $"{petition.Story}\n\n{story}", [.. contested.Select(request => request.Text)], petition.Attachments);
        return await AddAsync(
            petition,
            petition.Kind == PetitionKind.Complaint ? form with { Procedure = PetitionProcedure.ComplaintSecond } : form,
            petition.UnitCode == UnitCodes.ProvincialCommittee ? UnitCodes.ReceptionBoard : UnitCodes.ProvincialCommittee,
            cancel);
    }

    private static PetitionForm Form(Petition from, PetitionKind kind, PetitionLink link, string subject, string story, IReadOnlyList<string> requests, IEnumerable<PetitionAttachment> files) =>
        new(Guid.CreateVersion7(), from.Source, kind, from.CommuneCode, from.Place, subject, story, requests, [.. files.Where(file => file.Origin is not (AttachmentOrigin.Appointment or AttachmentOrigin.Paper)).Select(file => new PetitionFile(file.FileId, file.Name, file.ContentType, file.Size))])
        {
            Origin = from.Id,
            OriginLink = link,
            KeepsSenderSecret = from.SenderProtected,
            Signatories = from.Signatories,
        };

    private async Task<Petition> AddAsync(Petition from, PetitionForm form, string unitCode, CancellationToken cancel)
    {
        using var random = RandomNumberGenerator.Create();
        var today = time.TodayInVietnam();
        var due = await clock.DueAsync(PetitionTransitions.IntakeTerm(form.Procedure ?? Procedures.Of(form.Kind!.Value)), today, cancel);
        var petition = Petition.Submit(form, ReferenceCode.New(random).Value, units.Find(unitCode)!.Code, due, today, time.GetUtcNow());
        db.Add(petition);
        await senders.FollowAsync(from, petition, cancel);
        return petition;
    }
}
