using System.Security.Claims;
using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Notices;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Desk;

/// <summary>Does what an officer decided: the step, its new due date, its messages, in one transaction.</summary>
internal sealed class Casework(PortalDb db, PetitionClock clock, PetitionMessages messages, IUnitDirectory units, DenouncerWall wall, PetitionSenders senders, TimeProvider time)
{
    /// <summary>Returns false when a colleague was faster; nothing is changed then.</summary>
    public async Task<bool> DoAsync(Petition petition, CaseInput input, IReadOnlyList<PetitionFile> documents, ClaimsPrincipal user, CancellationToken cancel)
    {
        if (input.Version != petition.Version)
        {
            return false;
        }

        documents = await senders.SealFilesAsync(petition, documents, cancel);
        await ApplyAsync(petition, input, documents, PetitionAccess.Deed(user, time.GetUtcNow()), cancel);
        messages.Moved(petition, await senders.ProtectAsync(petition, cancel) ?? await senders.ForMessagesAsync(petition, cancel), input.Action);
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException lost) when (lost is DbUpdateConcurrencyException || lost.IsUniqueViolation())
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    private async Task ApplyAsync(Petition petition, CaseInput input, IReadOnlyList<PetitionFile> documents, Deed deed, CancellationToken cancel)
    {
        var kind = input.Kind ?? petition.Kind;
        var step = PetitionTransitions.Find(petition.State, input.Action, petition.Kind, deed.Actors)
            ?? throw new RuleBrokenException("petition.step-not-allowed", petition.State, input.Action);
        var due = await clock.AfterAsync(step, petition, kind, time.TodayInVietnam(), cancel);
        var unit = units.Find(input.UnitCode ?? petition.UnitCode)!;
        await wall.CheckTargetAsync(petition, unit.Code, cancel);
        var text = input.Text?.Trim() ?? "";
        switch (input.Action)
        {
            case PetitionAction.Classify: petition.Classify(deed, kind, unit.Code, unit.Name, due!); break;
            case PetitionAction.AskSupplement: petition.AskSupplement(deed, text); break;
            case PetitionAction.Supplement: petition.Supplement(deed, text, documents); break;
            case PetitionAction.Transfer: petition.Transfer(deed, unit.Code, unit.Name, text, due!); break;
            case PetitionAction.Accept: petition.Accept(deed, units.Find(petition.UnitCode)!.Name, due); break;
            case PetitionAction.Reject: petition.Reject(deed, text); break;
            case PetitionAction.Guide: petition.Guide(deed, text); break;
            case PetitionAction.File: petition.File(deed, text); break;
            case PetitionAction.Answer: petition.Answer(deed, text, input.FilledAnswers(), documents); break;
            case PetitionAction.Close: petition.Close(deed); break;
            default: throw new ArgumentOutOfRangeException(nameof(input), input.Action, null);
        }
    }
}

/// <summary>What an officer fills in for one step.</summary>
public sealed class CaseInput
{
    /// <summary>Version of the petition that the officer had before his eyes.</summary>
    public int Version { get; set; }

    public PetitionAction Action { get; set; }

    public PetitionKind? Kind { get; set; }

    public string? UnitCode { get; set; }

    public string? Text { get; set; }

    /// <summary>Answers by the number of the request.</summary>
    public Dictionary<int, string?> Answers { get; init; } = [];

    public Dictionary<int, string> FilledAnswers() =>
        Answers.Where(answer => !string.IsNullOrWhiteSpace(answer.Value)).ToDictionary(answer => answer.Key, answer => answer.Value!.Trim());
}
