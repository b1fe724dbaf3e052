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

    /// <summary>Nobody works through more than this; beyond it a list is “1.000+”, and the database stops counting there.</summary>
    public const int MostCounted = 1_000;

    public async Task<QueuePage> RunAsync(QueueFilter filter, ClaimsPrincipal user, CancellationToken cancel)
    {
        var today = time.TodayInVietnam();
        var seen = QueueRows.Seen(db, wall, user);
        var counts = new Dictionary<QueueTab, int>();
        foreach (var tab in Enum.GetValues<QueueTab>())
        {
            counts[tab] = await QueueRows.OnTab(seen, tab, today).Select(petition => petition.Code).Take(MostCounted + 1).CountAsync(cancel);
        }

        var back = filter.Before is not null;
        var wanted = QueueRows.Filtered(QueueRows.OnTab(seen, filter.Tab, today), filter, user.Id());
        var from = back ? QueueRows.Before(wanted, filter.Before) : QueueRows.After(wanted, filter.After);
        var rows = await Rows(QueueRows.Sorted(from, back).Take(PageSize + 1)).ToListAsync(cancel);
        var more = rows.Count > PageSize;
        rows = [.. rows.Take(PageSize)];
        if (back)
        {
            rows.Reverse();
        }

        var calendar = await clock.CalendarAsync(cancel);
        return new QueuePage([.. rows.Select(row => Line(row, today, calendar))], counts, HasEarlier: back ? more : filter.After is not null, HasLater: back || more);
    }

    private IQueryable<QueueRow> Rows(IQueryable<Petition> petitions) =>
        petitions.Select(petition => new QueueRow(
            petition.Code,
            petition.Kind,
            petition.KindIsGuess,
            petition.State,
            petition.DueOn,
            petition.DueTerm != null,
            petition.DueMissingYear,
            petition.QueueOn,
            petition.IsOpen,
            petition.SenderProtected,
            petition.SenderProtected ? null : petition.Subject,
            petition.SenderProtected ? null : petition.CommuneCode,
            petition.UnitCode,
            petition.SenderProtected ? null : db.Set<PetitionContact>().Where(contact => contact.PetitionId == petition.Id).Select(contact => contact.Name).FirstOrDefault(),
            petition.AssigneeName));

    private QueueLine Line(QueueRow row, DateOnly today, WorkingCalendar calendar) => new(
        row,
        row.IsOpen && row.DueOn is { } due ? calendar.WorkingDaysBetween(today, due) : null,
        row.IsOpen && row.DueOn is { } last && last < today,
        row.CommuneCode is { } commune ? Short(units.Find(commune)?.Name ?? commune) : null,
        units.Find(row.UnitCode)?.Name ?? row.UnitCode);

    private static string Short(string commune) => commune.Replace("Xã ", "", StringComparison.Ordinal).Replace("Phường ", "P. ", StringComparison.Ordinal);
}

internal sealed record QueueRow(
    string Code, PetitionKind Kind, bool KindIsGuess, PetitionState State, DateOnly? DueOn, bool HasTerm, int? MissingYear, DateOnly QueueOn, bool IsOpen, bool SenderProtected, string? Subject, string? CommuneCode, string UnitCode, string? SenderName,
    string? Assignee)
{
    public QueuePlace Place => new(QueueOn, Code);
}

/// <param name="DaysLeft">Working days to the due date; negative when it has passed, null when none runs.</param>
internal sealed record QueueLine(QueueRow Row, int? DaysLeft, bool IsLate, string? Commune, string Unit);

/// <param name="Counts">Up to one more than <see cref="QueueQuery.MostCounted"/>.</param>
internal sealed record QueuePage(IReadOnlyList<QueueLine> Lines, IReadOnlyDictionary<QueueTab, int> Counts, bool HasEarlier, bool HasLater)
{
    public string Count(QueueTab tab) => Counts[tab] > QueueQuery.MostCounted ? "1.000+" : Counts[tab].ToString(System.Globalization.CultureInfo.InvariantCulture);
}
