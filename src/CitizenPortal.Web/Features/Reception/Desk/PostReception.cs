using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Desk;

/// <summary>Posts a reception with its slots; the law's checks are the domain's.</summary>
internal sealed class PostReception(PortalDb db, ILegalClock clock, TimeProvider time)
{
    public async Task<ReceptionDay> PostAsync(Unit unit, IReadOnlyList<Unit> pointUnits, PostForm form, PostTimes times, CancellationToken cancel)
    {
        var day = ReceptionDay.Post(await PlanAsync(unit, pointUnits, form, times, cancel), time.TodayInVietnam(), await clock.CalendarAsync(cancel));
        db.Add(day);
        await db.SaveChangesAsync(cancel);
        return day;
    }

    public async Task<ReceptionDayPlan> PlanAsync(Unit unit, IReadOnlyList<Unit> pointUnits, PostForm form, PostTimes times, CancellationToken cancel)
    {
        var centre = await PointOfAsync(unit, cancel);
        return new ReceptionDayPlan(unit.Code, form.Host, form.HostTitle ?? "", times.Date, times.From, times.To, centre.Id, VietnamTime.Zone)
        {
            SlotMinutes = form.Minutes(),
            PlacesPerSlot = form.PlacesPerSlot(),
            Online = form.Online ? await OnlineAsync(pointUnits, form, times.Decided, cancel) : null,
            Extraordinary = form.Extraordinary,
            Participants = form.Participants,
            ExpectedContent = form.ExpectedContent,
        };
    }

    private async Task<OnlineTerms> OnlineAsync(IReadOnlyList<Unit> pointUnits, PostForm form, DateOnly decided, CancellationToken cancel)
    {
        var codes = pointUnits.Select(unit => unit.Code).ToList();
        var points = await db.Set<Point>().Where(point => codes.Contains(point.UnitCode) && point.InUse).Select(point => point.Id).ToListAsync(cancel);
        var ground = form.Ground ?? default;
        return new OnlineTerms(new OnlineDecision(ground, form.DecisionNumber ?? "", decided), points, form.Home ? new HomeAllowance(ground, form.HomeReason ?? "") : null);
    }

    /// <summary>A body that never received before gets a place of its own, to be described later.</summary>
    private async Task<Point> PointOfAsync(Unit unit, CancellationToken cancel)
    {
        if (await db.Set<Point>().FirstOrDefaultAsync(point => point.UnitCode == unit.Code, cancel) is { } known)
        {
            return known;
        }

        var made = new Point(unit.Code, PointKind.Centre, $"Nơi tiếp công dân của {unit.Name}", "Tại trụ sở cơ quan");
        db.Add(made);
        return made;
    }
}
