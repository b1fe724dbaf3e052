using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Counter;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Domain.Sessions;
using CitizenPortal.Domain.Surveys;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Demo;

/// <summary>Fills an empty database of Development: the same seed on the same day gives the same data.</summary>
internal sealed class DemoData(PortalDb db, DemoAccounts accounts, ILegalClock clock, IUnitDirectory units, PetitionSenders senders, DemoSettings settings, TimeProvider time) : IStartData
{
    public int Order => 100;

    public async Task LoadAsync(CancellationToken cancel)
    {
        if (await db.Users.AnyAsync(cancel))
        {
            return;
        }

        // Each part has dice of its own: a change in one leaves the others as they were.
        var staff = DemoAccounts.Of(settings.Dice("accounts"));
        await accounts.AddAsync(staff, cancel);
        await AddCasesAsync(staff, await clock.CalendarAsync(cancel), cancel);
        db.AddRange(new DemoSurveys(settings.Dice("surveys"), time.TodayInVietnam()).Make(EventQuestionnaire.Current.Key));
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        settings.IsNew = true;
    }

    private async Task AddCasesAsync(IReadOnlyList<DemoAccount> staff, WorkingCalendar calendar, CancellationToken cancel)
    {
        // Whole hours, so that two loads of the same hour agree to the letter.
        var now = time.GetUtcNow();
        now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerHour));
        var officers = staff.Where(account => account.Roles.Contains(Roles.PetitionOfficer) || account.Roles.Contains(Roles.UnitHead)).ToList();
        var petitions = new DemoPetitions(settings.Dice("petitions"), calendar, units, officers, now).Make();
        var points = await db.Set<Point>().ToDictionaryAsync(point => point.UnitCode, cancel);
        var reception = new DemoReception(settings.Dice("reception"), calendar, points, petitions, now);
        var days = reception.Days();
        var bookings = reception.Bookings(days).ToList();
        var room = new DemoRoom(reception, calendar, points, now).Make(ForTheRoom(petitions));
        foreach (var petition in petitions)
        {
            db.Add(petition.Petition);
            Keep(petition);
        }

        db.AddRange(days);
        db.AddRange(bookings.SelectMany(booked => new object[] { booked.Claim, booked.Booking }));
        db.AddRange(room.Day, room.Claim, room.Booking, room.Session, new Minutes(room.Session.Id), new Recording(room.Session.Id));
        settings.Room = (room.Booking.Id, room.Booking.JoinToken);
        await AddCounterAsync(staff[0], bookings.Select(booked => booked.Booking), now, cancel);
    }

    private async Task AddCounterAsync(DemoAccount officer, IEnumerable<Booking> bookings, DateTimeOffset now, CancellationToken cancel)
    {
        var place = await db.Set<CounterPlace>().AsNoTracking().SingleAsync(each => each.UnitCode == UnitCodes.ReceptionBoard, cancel);
        var today = bookings.Where(booking => !booking.IsOnline && booking.UnitCode == place.UnitCode && booking.StartsAt.DayInVietnam() == now.DayInVietnam() && booking.State != BookingState.NoShow);
        db.AddRange(new DemoCounter(settings.Dice("counter"), place, officer, now).Make([.. today.OrderBy(booking => booking.StartsAt)]));
        settings.Hall = place.HallKey;
    }

    private void Keep(DemoPetition petition)
    {
        var contact = petition.Contact;
        senders.Keep(petition.Petition, new SenderIdentity(contact.Name, contact.Phone, contact.Email, contact.Address, null, contact.HelperName), EnvelopeKeys.New(), []);
    }

    /// <summary>The newest complaint that is being examined.</summary>
    private static DemoPetition ForTheRoom(IReadOnlyList<DemoPetition> petitions) =>
        petitions.Last(petition => petition.Petition is { IsOpen: true, SenderProtected: false, Kind: PetitionKind.Complaint });
}
