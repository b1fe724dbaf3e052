using System.Security.Claims;
using System.Security.Cryptography;
using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Text;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Notices;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Features.Petitions.Submit;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Counter;

/// <summary>Registers what a citizen hands in, sends by post, tells by telephone, or another body forwards (law.md §4.2).</summary>
internal sealed class TakeAtCounter(PortalDb db, PetitionClock clock, PetitionMessages messages, PetitionSenders senders, SealedFiles sealedFiles, TimeProvider time)
{
    public const string NoName = "Không ghi tên";

    /// <summary>The code of the petition; the same form sent twice gives the same.</summary>
    public async Task<string> TakeAsync(CounterInput input, IReadOnlyList<PetitionFile> files, ClaimsPrincipal user, CancellationToken cancel)
    {
        using var random = RandomNumberGenerator.Create();
        var (now, today) = (time.GetUtcNow(), time.TodayInVietnam());
        var dataKey = EnvelopeKeys.New();
        var kept = input.Kind == PetitionKind.Denunciation ? await sealedFiles.SealAsync(dataKey, files, held: 0, cancel) : files;
        var form = new PetitionForm(
            input.Key, input.Source, input.Kind, input.CommuneCode!, Blank(input.Place), StoryRules.Subject(input.Story!.Trim()), input.Story!.Trim(), input.RequestLines(), kept)
        {
            ForwardedBy = input.Source == PetitionSource.Forwarded ? input.ForwardedBy!.Trim() : null,
            Signatories = input.Signatories,
            TakenBy = PetitionAccess.Deed(user, now),
        };
        var due = await clock.DueAsync(PetitionTransitions.IntakeTerm(input.Kind!.Value), today, cancel);
        var unit = input.Kind == PetitionKind.Denunciation ? UnitCodes.ReceptionBoard : user.UnitCode() ?? UnitCodes.ReceptionBoard;
        var petition = Petition.Submit(form, ReferenceCode.New(random).Value, unit, due, today, now);
        db.Add(petition);
        messages.Received(petition, senders.Keep(petition, Sender(input), dataKey, [.. files.Except(kept).Select(file => file.FileId)]));
        return await db.TrySaveAsync(cancel)
            ? petition.Code
            : await db.Set<Petition>().Where(taken => taken.IdempotencyKey == input.Key).Select(taken => taken.Code).SingleAsync(cancel);
    }

    private static SenderIdentity Sender(CounterInput input) => input.Anonymous
        ? new(NoName, "", null, "", null, null)
        : new(
            input.Name!.Trim(),
            PhoneNumber.TryParse(input.Phone ?? "", out var phone) ? phone.E164 : "",
            null,
            input.Address!.Trim(),
            Blank(input.PersonalNumber),
            input.Helped ? input.HelperName!.Trim() : null);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
