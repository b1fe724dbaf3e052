using System.Security.Claims;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Petitions.Papers;
using CitizenPortal.Domain.Text;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Papers;

/// <summary>Saves drafts, issues and voids papers of a case.</summary>
internal sealed class PaperDesk(PortalDb db, PaperFields fields, CaseFacts facts, OutgoingRegister register, PaperFiles files, TimeProvider time)
{
    /// <summary>The officer's own request makes the file; stored work steps in when it did not.</summary>
    private static readonly TimeSpan OwnTry = TimeSpan.FromSeconds(20);

    public async Task<IReadOnlyList<CasePaper>> OfAsync(Guid petition, CancellationToken cancel) =>
        await db.Set<CasePaper>().AsNoTracking().Where(paper => paper.PetitionId == petition).OrderByDescending(paper => paper.SavedAt).ToListAsync(cancel);

    public Task<CasePaper?> FindAsync(Guid petition, Guid paper, CancellationToken cancel) =>
        db.Set<CasePaper>().SingleOrDefaultAsync(held => held.Id == paper && held.PetitionId == petition, cancel);

    /// <summary>Fields in which a denouncer's identity was typed though the form must not have it.</summary>
    public async Task<IReadOnlyList<string>> BetrayingAsync(Petition petition, IReadOnlyDictionary<string, string> values, bool names, CancellationToken cancel)
    {
        if (!petition.SenderProtected || names || await facts.SenderAsync(petition, cancel) is not { } sender)
        {
            return [];
        }

        var digits = sender.Phone.Length >= 9 ? sender.Phone[^9..] : null;
        string[] secrets = [.. new[] { sender.Name, sender.Address, sender.Email, sender.PersonalNumber, digits }.OfType<string>().Where(secret => secret.Length >= 4).Select(VietnameseText.Fold)];
        return [.. values.Where(value => secrets.Any(secret => VietnameseText.Fold(value.Value).Contains(secret, StringComparison.Ordinal) || Digits(value.Value).Contains(secret, StringComparison.Ordinal))).Select(value => value.Key)];
    }

    /// <summary>Null when this very form, or a colleague with the same draft, was faster.</summary>
    public async Task<CasePaper?> SaveAsync(Petition petition, CasePaper? draft, Guid key, FormTemplate form, IReadOnlyDictionary<string, string> values, bool names, ClaimsPrincipal user, CancellationToken cancel)
    {
        var paper = await WriteAsync(petition, draft, key, form, values, names, user, cancel);
        return await db.TrySaveAsync(cancel) ? paper : null;
    }

    /// <summary>Number and fields are stored first; a file that cannot be made then is made later and loses nothing. Null when another was faster.</summary>
    public async Task<CasePaper?> IssueAsync(Petition petition, CasePaper? draft, Guid key, FormTemplate form, IReadOnlyDictionary<string, string> values, bool names, ClaimsPrincipal user, CancellationToken cancel)
    {
        var paper = await WriteAsync(petition, draft, key, form, values, names, user, cancel);
        var today = time.TodayInVietnam();
        paper.Issue(today, time.GetUtcNow() + OwnTry);
        try
        {
            await (form.NumberKind is { } kind ? register.NumberAsync(paper, user.UnitCode() ?? petition.UnitCode, kind, today, cancel) : db.SaveChangesAsync(cancel));
        }
        catch (DbUpdateException lost) when (lost is DbUpdateConcurrencyException || lost.IsUniqueViolation())
        {
            db.ChangeTracker.Clear();
            return null;
        }

        await files.TryAsync(paper.Id, cancel);
        return paper;
    }

    public async Task VoidAsync(CasePaper paper, string reason, ClaimsPrincipal user, CancellationToken cancel)
    {
        paper.Void(reason, user.DisplayName(), time.GetUtcNow());
        await db.SaveChangesAsync(cancel);
    }

    private static string Digits(string text) => new([.. text.Where(char.IsAsciiDigit)]);

    private async Task<CasePaper> WriteAsync(Petition petition, CasePaper? draft, Guid key, FormTemplate form, IReadOnlyDictionary<string, string> values, bool names, ClaimsPrincipal user, CancellationToken cancel)
    {
        var paper = draft ?? CasePaper.Draft(key, petition.Id, form, form.On(time.TodayInVietnam())!);
        var (stored, isSealed) = await fields.CloseAsync(petition, values, cancel);
        paper.Save(stored, isSealed, names, user.DisplayName(), time.GetUtcNow());
        if (draft is null)
        {
            db.Add(paper);
        }

        return paper;
    }
}
