using System.Security.Claims;
using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Assign;
using CitizenPortal.Web.Features.Petitions.Notices;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Desk;

/// <summary>Does what an officer decided: the step, its new due date, its messages, in one transaction.</summary>
internal sealed class Casework(
    PortalDb db, PetitionClock clock, PetitionMessages messages, FollowingPetitions following, Colleagues colleagues, IUnitDirectory units, DenouncerWall wall, PetitionSenders senders, CaseTexts texts, TimeProvider time)
{
    /// <summary>Returns false when a colleague was faster; nothing is changed then.</summary>
    public async Task<bool> DoAsync(Petition petition, CaseInput input, IReadOnlyList<PetitionFile> documents, ClaimsPrincipal user, CancellationToken cancel)
    {
        if (input.Version != petition.Version)
        {
            return false;
        }

        await texts.OpenAsync(petition, cancel);
        documents = await senders.SealFilesAsync(petition, documents, cancel);
        await ApplyAsync(petition, input, documents, PetitionAccess.Deed(user, time.GetUtcNow()), cancel);
        if (input is { Action: PetitionAction.Classify, AssigneeId: { } officer } && officer != petition.AssigneeId)
        {
            await colleagues.AssignAsync(petition, officer, user, cancel);
        }

        messages.Moved(petition, await senders.ProtectAsync(petition, cancel) ?? await senders.ForMessagesAsync(petition, cancel), input.Action);
        return await db.TrySaveAsync(cancel);
    }

    private async Task ApplyAsync(Petition petition, CaseInput input, IReadOnlyList<PetitionFile> documents, Deed deed, CancellationToken cancel)
    {
        var kind = input.Kind ?? petition.Kind;
        var step = PetitionTransitions.Find(petition.State, input.Action, petition.Procedure, deed.Actors)
            ?? throw new RuleBrokenException("petition.step-not-allowed", petition.State, input.Action);
        var due = await clock.AfterAsync(step, petition, kind, time.TodayInVietnam(), cancel);
        var unit = units.Find(input.UnitCode ?? petition.UnitCode)!;
        await wall.CheckTargetAsync(petition, unit.Code, cancel);
        var text = input.Text?.Trim() ?? "";
        switch (input.Action)
        {
            case PetitionAction.Classify: petition.Classify(deed, kind, unit.Code, unit.Name, due!, input.Procedure); break;
            case PetitionAction.AskSupplement: petition.AskSupplement(deed, text); break;
            case PetitionAction.Supplement: petition.Supplement(deed, text, documents); break;
            case PetitionAction.Transfer: petition.Transfer(deed, unit.Code, unit.Name, text, due!); break;
            case PetitionAction.Decline or PetitionAction.Dispute: petition.Decline(deed, unit.Name, text, due); break;
            case PetitionAction.Rule: petition.Rule(deed, unit.Code, unit.Name, text, due!); break;
            case PetitionAction.Accept: petition.Accept(deed, units.Find(petition.UnitCode)!.Name, due); break;
            case PetitionAction.Reject: petition.Reject(deed, text); break;
            case PetitionAction.Guide: petition.Guide(deed, text); break;
            case PetitionAction.File: petition.File(deed, text); break;
            case PetitionAction.Answer: petition.Answer(deed, text, input.FilledAnswers(), documents, due); break;
            case PetitionAction.WithdrawPart: petition.WithdrawPart(deed, input.Taken); break;
            case PetitionAction.Split: await following.SplitAsync(petition, deed, input.FilledParts(petition), cancel); break;
            case PetitionAction.KeepLead: db.Add(InspectionLead.Keep(petition, deed, text)); break;
            case PetitionAction.Close: petition.Close(deed); break;
            default: petition.Advance(input.Action, deed, text.Length == 0 ? null : text, due); break;
        }
    }
}
