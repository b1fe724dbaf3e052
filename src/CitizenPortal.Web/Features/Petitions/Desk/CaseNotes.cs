using System.Security.Claims;
using System.Text.RegularExpressions;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Assign;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Desk;

/// <summary>Notes among colleagues; whoever is called by @name finds the case under “Được nhắc”.</summary>
internal sealed partial class CaseNotes(PortalDb db, Colleagues colleagues, CaseTexts texts, TimeProvider time)
{
    public async Task<IReadOnlyList<CaseNote>> OfAsync(Petition petition, CancellationToken cancel)
    {
        var notes = await db.Set<CaseNote>().AsNoTracking().Where(note => note.PetitionId == petition.Id).OrderByDescending(note => note.At).ToListAsync(cancel);
        if (petition.SenderProtected)
        {
            await texts.OpenAsync(petition.Id, notes, cancel);
        }

        return notes;
    }

    /// <summary>Returns the names that nobody of the unit has; empty when the note was written.</summary>
    public async Task<IReadOnlyList<string>> WriteAsync(Petition petition, string text, ClaimsPrincipal user, CancellationToken cancel)
    {
        var names = Called().Matches(text).Select(call => call.Groups[1].Value.TrimEnd('.')).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var unit = await colleagues.OfAsync(petition.UnitCode, cancel);
        var unknown = names.Where(name => unit.All(member => !string.Equals(member.UserName, name, StringComparison.OrdinalIgnoreCase))).ToList();
        if (unknown.Count == 0)
        {
            db.Add(CaseNote.Write(petition.Id, PetitionAccess.Deed(user, time.GetUtcNow()), text, unit.Where(member => names.Contains(member.UserName, StringComparer.OrdinalIgnoreCase)).Select(member => member.Id)));
            await db.SaveChangesAsync(cancel);
        }

        return unknown;
    }

    /// <summary>Opening a case is reading what one was called to there.</summary>
    public async Task SeenAsync(Guid petition, ClaimsPrincipal user, CancellationToken cancel)
    {
        var (reader, now) = (user.Id(), time.GetUtcNow());
        await db.Set<NoteMention>()
            .Where(mention => mention.UserId == reader && mention.SeenAt == null && db.Set<CaseNote>().Any(note => note.Id == mention.NoteId && note.PetitionId == petition))
            .ExecuteUpdateAsync(change => change.SetProperty(mention => mention.SeenAt, now), cancel);
    }

    /// <summary>Cases in which a note calls the officer and waits to be read.</summary>
    public async Task<IReadOnlyList<string>> WaitingAsync(ClaimsPrincipal user, CancellationToken cancel)
    {
        var reader = user.Id();
        return await db.Set<NoteMention>().Where(mention => mention.UserId == reader && mention.SeenAt == null)
            .Join(db.Set<CaseNote>(), mention => mention.NoteId, note => note.Id, (_, note) => note.PetitionId)
            .Join(db.Set<Petition>(), id => id, petition => petition.Id, (_, petition) => petition.Code)
            .Distinct().Take(20).ToListAsync(cancel);
    }

    [GeneratedRegex(@"@([\w.\-]{2,40})")]
    private static partial Regex Called();
}
