using System.Globalization;
using System.Security.Claims;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Petitions.Papers;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Access;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Localization;
using CitizenPortal.Web.Platform.Papers;
using CitizenPortal.Web.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Papers;

/// <summary>What the case knows for a form; a denouncer is named only to a reader whose own opening lasts, on a form that the law has name him.</summary>
internal sealed class CaseFacts(PortalDb db, PetitionSenders senders, Envelopes envelopes, AccessQuery access, PersonalIdSeal seal, IUnitDirectory units)
{
    private const string Withheld = "(giữ kín theo Điều 56 Luật Tố cáo)";

    public async Task<(Dictionary<FieldSource, string> Facts, bool NamesDenouncer)> OfAsync(Petition petition, FormTemplate form, ClaimsPrincipal user, CancellationToken cancel)
    {
        var facts = Known(petition, user);
        var names = petition.SenderProtected && form.NamesPetitioner && await access.IsOpenAsync(petition, user, cancel);
        var sender = !petition.SenderProtected ? await ContactAsync(petition, cancel) : names ? await SenderAsync(petition, cancel) : null;
        facts[FieldSource.Petitioner] = sender?.Name ?? DenouncerWall.NameOf(petition.Code);
        facts[FieldSource.PetitionerAddress] = sender is null ? Withheld : sender.Address;
        facts[FieldSource.PetitionerPhone] = sender is null ? Withheld : sender.Phone;
        facts[FieldSource.PetitionerPaper] = sender is null ? Withheld : sender.PersonalNumber ?? "";
        return (facts, names);
    }

    /// <summary>The identity in the clear, to see whether somebody typed it where it must not stand.</summary>
    public async Task<SenderIdentity?> SenderAsync(Petition petition, CancellationToken cancel) =>
        await senders.EnvelopeAsync(petition.Id, cancel) is { } envelope ? envelopes.Open(envelope) : null;

    private async Task<SenderIdentity> ContactAsync(Petition petition, CancellationToken cancel)
    {
        var contact = await db.Set<PetitionContact>().AsNoTracking().SingleAsync(held => held.PetitionId == petition.Id, cancel);
        return new SenderIdentity(contact.Name, contact.Phone, contact.Email, contact.Address, contact.SealedPersonalId is { } closed ? seal.Open(closed) : null, contact.HelperName);
    }

    private Dictionary<FieldSource, string> Known(Petition petition, ClaimsPrincipal user)
    {
        var unit = units.Find(user.UnitCode() ?? petition.UnitCode) ?? units.Find(petition.UnitCode)!;
        var (head, standing) = (Letterhead.Of(unit), petition.StandingRequests.ToList());
        return new Dictionary<FieldSource, string>
        {
            [FieldSource.Superior] = head.Superior,
            [FieldSource.Agency] = head.Agency,
            [FieldSource.Place] = head.Place,
            [FieldSource.SignerTitle] = unit switch { { IsCommune: true } or { Code: UnitCodes.ProvincialCommittee } => "Chủ tịch", { Code: UnitCodes.ReceptionBoard } => "Trưởng ban", { Code: UnitCodes.Inspectorate } => "Chánh Thanh tra", _ => "Giám đốc" },
            [FieldSource.Officer] = user.DisplayName(),
            [FieldSource.Code] = petition.Code.Grouped(),
            [FieldSource.Kind] = petition.Kind.Name().ToLowerInvariant(),
            [FieldSource.ReceivedOn] = petition.ReceivedOn.ShortDate(),
            [FieldSource.Subject] = petition.Subject,
            [FieldSource.Story] = petition.Story,
            [FieldSource.Requests] = string.Join("\n", standing.Select(request => standing.Count == 1 ? request.Text : $"{request.Number}. {request.Text}")),
            [FieldSource.Signatories] = petition.Signatories.ToString(CultureInfo.InvariantCulture),
            [FieldSource.Representatives] = petition.Representatives.ToString(CultureInfo.InvariantCulture),
            [FieldSource.Forwarder] = petition.ForwardedBy ?? "",
            [FieldSource.Transferrer] = petition.FromUnitCode is { } from ? units.Find(from)?.Name ?? from : "",
            [FieldSource.HoldingUnit] = units.Find(petition.UnitCode)!.Name,
            [FieldSource.LastWord] = petition.History.OrderByDescending(line => line.Number).FirstOrDefault(line => line.Action is not null)?.Detail ?? "",
            [FieldSource.AnswerText] = petition.AnswerText ?? "",
            [FieldSource.Outcomes] = string.Join("\n", standing.Where(request => request.Outcome is not null).Select(request => $"{request.Number}. {request.Outcome!.Value.Name()}: {request.Answer}")),
            [FieldSource.DueOn] = petition.DueOn?.ShortDate() ?? "",
            [FieldSource.AcceptedOn] = petition.History.LastOrDefault(line => line.Action == PetitionAction.Accept)?.At.ShortDate() ?? "",
        };
    }
}
