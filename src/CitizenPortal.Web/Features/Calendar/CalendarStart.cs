using CitizenPortal.Domain.Calendar;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Calendar;

/// <summary>Gives a new database the official calendar that ships with the product.</summary>
internal sealed class CalendarStart(PortalDb db) : IStartData
{
    public int Order => 10;

    public async Task LoadAsync(CancellationToken cancel)
    {
        if (await db.Set<StoredDay>().AnyAsync(cancel))
        {
            return;
        }

        db.AddRange(ReferenceData.Read<Row>("holidays.csv").Select(row => new StoredDay
        {
            Date = row.Date,
            Kind = Enum.Parse<CalendarDayKind>(row.Kind.Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
            Name = row.NameVi,
            IsWorkday = row.CountsAsWorkday == 1,
            Status = row.Status,
        }));
        await db.SaveChangesAsync(cancel);
    }

    private sealed record Row(DateOnly Date, string Kind, string NameVi, int CountsAsWorkday, string Status);
}
