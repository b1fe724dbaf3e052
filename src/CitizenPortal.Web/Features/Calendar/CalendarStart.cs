using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Calendar;

/// <summary>Gives a new database the official calendar that ships with the product.</summary>
internal sealed class CalendarStart(PortalDb db, TimeProvider time) : IStartData
{
    public int Order => 10;

    public async Task LoadAsync(CancellationToken cancel)
    {
        if (await db.Set<CalendarEdition>().AnyAsync(cancel))
        {
            return;
        }

        // Days from before there were editions.
        await db.Set<StoredDay>().ExecuteDeleteAsync(cancel);
        var days = ReferenceCalendar.Days();
        db.Add(ReferenceCalendar.Edition(days, time.GetUtcNow()));
        db.AddRange(days);
        await db.SaveChangesAsync(cancel);
    }
}
