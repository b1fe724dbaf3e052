using System.Security.Claims;
using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Platform;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Assign;

/// <summary>Gives several cases to one officer; each stands for itself, so that one that cannot be given does not hold the others.</summary>
internal sealed class BulkAssign(PortalDb db, Colleagues colleagues, DenouncerWall wall, TimeProvider time)
{
    public const int Most = 100;

    public async Task<IReadOnlyList<GivenCase>> GiveAsync(IEnumerable<string> codes, Guid officer, ClaimsPrincipal user, CancellationToken cancel)
    {
        List<GivenCase> given = [];
        foreach (var code in codes.Distinct().Take(Most))
        {
            given.Add(await OneAsync(code, petition => colleagues.AssignAsync(petition, officer, user, cancel), user, cancel));
        }

        return given;
    }

    /// <summary>Puts back whom each case had before, where nobody has touched it since.</summary>
    public async Task<IReadOnlyList<GivenCase>> UndoAsync(IEnumerable<GivenCase> given, ClaimsPrincipal user, CancellationToken cancel)
    {
        List<GivenCase> back = [];
        foreach (var past in given.Where(past => past.Done))
        {
            back.Add(await OneAsync(past.Code, petition => Task.FromResult(PutBack(petition, past, user)), user, cancel));
        }

        return back;
    }

    private bool PutBack(Petition petition, GivenCase past, ClaimsPrincipal user)
    {
        if (petition.Version != past.Version)
        {
            throw new RuleBrokenException("petition.assign-undo-too-late");
        }

        petition.Assign(PetitionAccess.Deed(user, time.GetUtcNow()), past.BeforeId, past.BeforeName);
        return true;
    }

    private async Task<GivenCase> OneAsync(string code, Func<Petition, Task<bool>> assign, ClaimsPrincipal user, CancellationToken cancel)
    {
        var petition = CodeDisplay.Stored(code) is { } stored ? await db.Set<Petition>().SingleOrDefaultAsync(held => held.Code == stored, cancel) : null;
        if (petition is null || !PetitionAccess.MaySee(user, petition) || await wall.IsAccusedAsync(user, petition, cancel))
        {
            return GivenCase.Refused(code, "Không có đơn này trong phạm vi của anh/chị.");
        }

        var (beforeId, beforeName) = (petition.AssigneeId, petition.AssigneeName);
        try
        {
            return !await assign(petition) ? Forget(petition, "Người được chọn không làm việc ở đơn vị đang giữ đơn.")
                : !await db.TrySaveAsync(cancel) ? GivenCase.Refused(code, "Đồng nghiệp vừa xử lý đơn này.")
                : new GivenCase(petition.Code, true, petition.AssigneeName is { } name ? $"Giao cho {name}." : "Chưa giao ai.", petition.Version, beforeId, beforeName);
        }
        catch (RuleBrokenException broken)
        {
            return Forget(petition, RuleTexts.Of(broken));
        }
    }

    private GivenCase Forget(Petition petition, string why)
    {
        db.ChangeTracker.Clear();
        return GivenCase.Refused(petition.Code, why);
    }
}

/// <summary>What became of one case of several.</summary>
/// <param name="Version">Of the petition after the deed; undoing needs the very same.</param>
internal sealed record GivenCase(string Code, bool Done, string Words, int Version, Guid? BeforeId, string? BeforeName)
{
    public static GivenCase Refused(string code, string why) => new(code, false, why, 0, null, null);
}
