using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Domain.Sessions;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Time;

namespace CitizenPortal.Web.Demo;

/// <summary>An online reception of this very hour, noticed, tested and called over in time, so that a newcomer can try the room at once.</summary>
internal sealed class DemoRoom(DemoReception reception, WorkingCalendar calendar, IReadOnlyDictionary<string, Point> points, DateTimeOffset now)
{
    private const int Minutes = 60;

    public (ReceptionDay Day, Claim Claim, Booking Booking, OnlineSession Session) Make(DemoPetition about)
    {
        var day = DemoReception.Post(Plan(), calendar);
        var noticed = VietnamTime.At(calendar.WorkingDaysBefore(day.Date, 8), new TimeOnly(9, 15));
        var (claim, booking) = reception.Book(day, day.Slots[0], about, new PlaceChoice(PointKind.Home, null), noticed);
        return (day, claim, booking, Prepared(booking));
    }

    private ReceptionDayPlan Plan()
    {
        var (date, from) = ThisHalfHour();
        var decision = new OnlineDecision(OnlineGround.RemoteOrFrail, "58/QĐ-BTCD", calendar.WorkingDaysBefore(date, 12));
        return new ReceptionDayPlan(UnitCodes.ReceptionBoard, HostKind.Head, "Trưởng Ban Tiếp công dân tỉnh", date, from, from.AddMinutes(Minutes), points[UnitCodes.ReceptionBoard].Id, VietnamTime.Zone)
        {
            SlotMinutes = Minutes,
            Online = new OnlineTerms(decision, [], new HomeAllowance(OnlineGround.RemoteOrFrail, "Người dự cao tuổi, nhà ở xa điểm cầu.")),
            Extraordinary = calendar.IsWorkingDay(date) ? null : ExtraordinaryGround.ComplexOrCrowded,
        };
    }

    private (DateOnly Date, TimeOnly From) ThisHalfHour()
    {
        var local = now.InVietnam();
        var latest = new TimeOnly(22, 30);
        var from = new TimeOnly(local.Hour, local.Minute < 30 ? 0 : 30);
        return (DateOnly.FromDateTime(local.DateTime), from < latest ? from : latest);
    }

    private OnlineSession Prepared(Booking booking)
    {
        var basis = new OnlineBasis((int)booking.Decision!.Ground, booking.Decision.Number, booking.Decision.Date);
        var session = new OnlineSession(new SessionPlan(
            booking.Id, booking.PetitionId, booking.UnitCode, booking.HostTitle, booking.StartsAt.ToUniversalTime(), booking.EndsAt.ToUniversalTime(), booking.ShownName, booking.PointName, basis, booking.ConfirmedAt.ToUniversalTime()));
        var tested = VietnamTime.At(calendar.WorkingDaysBefore(booking.StartsAt.DayInVietnam(), 1), new TimeOnly(15, 0));
        session.Centre.Connect("demo-centre", "demo-centre");
        session.Citizen.Connect("demo-citizen", "demo-citizen");
        session.Citizen.Report(new DeviceReport(true, true, TimeSpan.FromMilliseconds(80), null), tested);
        session.Knock(session.Citizen.Id, booking.StartsAt.AddMinutes(-70));
        session.Admit(session.Citizen.Id);
        session.CallRoll(session.Citizen.Id, booking.StartsAt.AddMinutes(-65));
        session.Citizen.Leave();
        session.Centre.Leave();
        return session;
    }
}
