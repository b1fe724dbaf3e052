using System.Security.Cryptography;
using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Text;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Notices;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Submit;

/// <summary>Turns a finished draft into a petition: petition, contact, messages and the end of the draft in one transaction.</summary>
internal sealed class SubmitPetition(PortalDb db, PetitionClock clock, TimeProvider time, PetitionMessages messages, PetitionSenders senders, SealedFiles sealedFiles)
{
    /// <summary>
    /// Sends the draft and returns the petition's code. Whoever loses the race for the same form gets the winner's
    /// code; when the race was only with a late save of the draft, it is sent again.
    /// </summary>
    public async Task<string> SendAsync(DraftDesk drafts, CancellationToken cancel)
    {
        var key = drafts.Key;
        var lost = await TrySendAsync(drafts, cancel);
        if (lost is null)
        {
            return await CodeOfAsync(key, cancel) ?? throw new InvalidOperationException("A stored petition has no code.");
        }

        if (await CodeOfAsync(key, cancel) is { } winner)
        {
            return winner;
        }

        if (await drafts.ReloadAsync(cancel))
        {
            lost = await TrySendAsync(drafts, cancel);
        }

        return await CodeOfAsync(key, cancel) ?? throw new InvalidOperationException("The draft changed while it was sent.", lost);
    }

    /// <summary>Null when it was stored, otherwise how the race was lost.</summary>
    private async Task<DbUpdateException?> TrySendAsync(DraftDesk drafts, CancellationToken cancel)
    {
        var content = drafts.Content;
        var dataKey = EnvelopeKeys.New();
        var files = content.IsDenunciation ? await sealedFiles.SealAsync(dataKey, content.Files, held: 0, cancel) : content.Files;
        var petition = await PetitionAsync(drafts.Key, content, files, cancel);
        db.Add(petition);
        messages.Received(petition, senders.Keep(petition, Sender(content), dataKey, [.. content.Files.Select(file => file.FileId).Except(files.Select(file => file.FileId))]));
        if (content is { IsDenunciation: true, AccusedUnitCode: { } accused })
        {
            db.Add(PetitionAccused.Unit(petition.Id, accused));
        }

        drafts.Remove();
        try
        {
            await db.SaveChangesAsync(cancel);
            return null;
        }
        catch (DbUpdateException lost) when (lost is DbUpdateConcurrencyException || lost.IsUniqueViolation())
        {
            db.ChangeTracker.Clear();
            await sealedFiles.DeleteAsync(files.Except(content.Files), cancel);
            return lost;
        }
    }

    private Task<string?> CodeOfAsync(Guid key, CancellationToken cancel) =>
        db.Set<Petition>().Where(sent => sent.IdempotencyKey == key).Select(sent => (string?)sent.Code).SingleOrDefaultAsync(cancel);

    private async Task<Petition> PetitionAsync(Guid key, DraftContent content, IReadOnlyList<PetitionFile> files, CancellationToken cancel)
    {
        using var random = RandomNumberGenerator.Create();
        var form = new PetitionForm(
            key, PetitionSource.Portal, content.KindOrNull, content.CommuneCode!, content.Place, StoryRules.Subject(content.Story!), content.Story!, content.Requests, files);
        var due = await clock.DueAsync(PetitionTransitions.IntakeTerm(form.Kind ?? PetitionKind.Feedback), time.TodayInVietnam(), cancel);
        return Petition.Submit(form, ReferenceCode.New(random).Value, FirstUnit(form, content.AccusedUnitCode), due, time.TodayInVietnam(), time.GetUtcNow());
    }

    /// <summary>Denunciations do not start at the place they may be about; what nobody has sorted yet is sorted by Ban Tiếp công dân.</summary>
    private static string FirstUnit(PetitionForm form, string? accusedUnit) => form.Kind switch
    {
        PetitionKind.Denunciation when accusedUnit == UnitCodes.ReceptionBoard => UnitCodes.Inspectorate,
        null or PetitionKind.Denunciation => UnitCodes.ReceptionBoard,
        _ => form.CommuneCode,
    };

    private static SenderIdentity Sender(DraftContent content) => new(
        content.Name!,
        PhoneNumber.TryParse(content.Phone!, out var phone) ? phone.E164 : throw new InvalidOperationException("A draft without a phone was sent."),
        content.Email is { Length: > 0 } email ? email : null,
        content.Address!,
        content.PersonalId is { Length: > 0 } number ? number : null,
        content.Helping ? content.HelperName : null);
}
