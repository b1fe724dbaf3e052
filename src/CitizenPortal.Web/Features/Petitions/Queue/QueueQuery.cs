using System.Security.Claims;
using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Queue;

/// <summary>The officer's list, the least time left first; a protected sender is a code here, whoever looks.</summary>
internal sealed class QueueQuery(PortalDb db, TimeProvider time, ILegalClock clock, IUnitDirectory units, DenouncerWall wall)
{
    public const int PageSize = 50;

    public async Task<QueuePage> RunAsync(QueueFilter filter, ClaimsPrincipal user, CancellationToken cancel)
    {
        var today = time.TodayInVietnam();
        var seen = Seen(user);
        var counts = new Dictionary<QueueTab, int>();
        foreach (var tab in Enum.GetValues<QueueTab>())
        {
            counts[tab] = await OnTab(seen, tab, today).CountAsync(cancel);
        }

        var wanted = Filtered(OnTab(seen, filter.Tab, today), filter);
        var total = await wanted.CountAsync(cancel);
        var page = Math.Clamp(filter.Page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var rows = await Rows(Sorted(wanted, filter.Tab).Skip((page - 1) * PageSize).Take(PageSize)).ToListAsync(cancel);
        var calendar = await clock.CalendarAsync(cancel);
        return new QueuePage([.. rows.Select(row => Line(row, today, calendar))], counts, total, page);
    }

    private IQueryable<Petition> Seen(ClaimsPrincipal user)
    {
        var all = wall.Outside(db.Set<Petition>().AsNoTracking(), user);
        var unit = user.UnitCode();
        return user.SeesProvince() ? all : all.Where(petition => petition.UnitCode == unit);
    }

    private static IQueryable<Petition> OnTab(IQueryable<Petition> seen, QueueTab tab, DateOnly today) => tab switch
    {
        QueueTab.Open => seen.Where(petition => petition.IsOpen),
        QueueTab.Late => seen.Where(petition => petition.IsOpen && petition.DueOn < today),
        QueueTab.Waiting => seen.Where(petition => petition.State == PetitionState.NeedsSupplement),
        QueueTab.Done => seen.Where(petition => !petition.IsOpen),
        _ => throw new ArgumentOutOfRangeException(nameof(tab), tab, null),
    };

    private static IQueryable<Petition> Filtered(IQueryable<Petition> petitions, QueueFilter filter)
    {
        if (filter.Kind is { } kind)
        {
            petitions = petitions.Where(petition => petition.Kind == kind);
        }

        if (filter.State is { } state)
        {
            petitions = petitions.Where(petition => petition.State == state);
        }

        if (filter.UnitCode is { } unit)
        {
            petitions = petitions.Where(petition => petition.UnitCode == unit);
        }

        if (filter.Text is { } text)
        {
            var code = CodeDisplay.Stored(text) ?? text.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
            petitions = petitions.Where(petition => petition.Code.StartsWith(code) || (!petition.SenderProtected && petition.Subject.Contains(text)));
        }

        return petitions;
    }

    /// <summary>Engines disagree where nulls sort; what has no due date comes last on both.</summary>
    private static IQueryable<Petition> Sorted(IQueryable<Petition> petitions, QueueTab tab) => tab == QueueTab.Done
        ? petitions.OrderByDescending(petition => petition.EndedAt).ThenBy(petition => petition.Code)
        : petitions.OrderBy(petition => petition.DueOn == null).ThenBy(petition => petition.DueOn).ThenBy(petition => petition.ReceivedAt).ThenBy(petition => petition.Code);

    private IQueryable<QueueRow> Rows(IQueryable<Petition> petitions) =>
        petitions.Select(petition => new QueueRow(
            petition.Code,
            petition.Kind,
            petition.KindIsGuess,
            petition.State,
            petition.DueOn,
            petition.DueTerm != null,
            petition.DueMissingYear,
            petition.IsOpen,
            petition.SenderProtected,
            petition.SenderProtected ? null : petition.Subject,
            petition.SenderProtected ? null : petition.CommuneCode,
            petition.UnitCode,
            petition.SenderProtected ? null : db.Set<PetitionContact>().Where(contact => contact.PetitionId == petition.Id).Select(contact => contact.Name).FirstOrDefault()));

    private QueueLine Line(QueueRow row, DateOnly today, WorkingCalendar calendar) => new(
        row,
        row.IsOpen && row.DueOn is { } due ? calendar.WorkingDaysBetween(today, due) : null,
        row.IsOpen && row.DueOn is { } last && last < today,
        row.CommuneCode is { } commune ? Short(units.Find(commune)?.Name ?? commune) : null,
        units.Find(row.UnitCode)?.Name ?? row.UnitCode);

    private static string Short(string commune) => commune.Replace("Xã ", "", StringComparison.Ordinal).Replace("Phường ", "P. ", StringComparison.Ordinal);
}

internal sealed record QueueRow(
    string Code, PetitionKind Kind, bool KindIsGuess, PetitionState State, DateOnly? DueOn, bool HasTerm, int? MissingYear, bool IsOpen, bool SenderProtected, string? Subject, string? CommuneCode, string UnitCode, string? SenderName);

/// <param name="DaysLeft">Working days to the due date; negative when it has passed, null when none runs.</param>
internal sealed record QueueLine(QueueRow Row, int? DaysLeft, bool IsLate, string? Commune, string Unit);

internal sealed record QueuePage(IReadOnlyList<QueueLine> Lines, IReadOnlyDictionary<QueueTab, int> Counts, int Total, int Page)
{
    public int Pages => Math.Max(1, (Total + QueueQuery.PageSize - 1) / QueueQuery.PageSize);
}
