using CitizenPortal.Domain.Calendar;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Domain.Text;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Time;

namespace CitizenPortal.Web.Demo;

/// <summary>The posted receptions of last week and the four to come, and the appointments in them.</summary>
internal sealed class DemoReception(DemoDice dice, WorkingCalendar calendar, IReadOnlyDictionary<string, Point> points, IReadOnlyList<DemoPetition> petitions, DateTimeOffset now)
{
    private const int WeeksAhead = 4;
    private static readonly TimeOnly Morning = new(7, 30);
    private static readonly TimeOnly Noon = new(11, 30);

    private static readonly (string Unit, string Title, DayOfWeek Day)[] Heads =
    [
        ("02215", "Chủ tịch UBND phường Minh Xuân", DayOfWeek.Tuesday),
        ("00721", "Chủ tịch UBND xã Đồng Văn", DayOfWeek.Tuesday),
        ("02287", "Chủ tịch UBND xã Chiêm Hóa", DayOfWeek.Thursday),
        ("00769", "Chủ tịch UBND xã Mèo Vạc", DayOfWeek.Thursday),
        ("SNNMT", "Giám đốc Sở Nông nghiệp và Môi trường", DayOfWeek.Friday),
    ];

    private static readonly string[] ConnectedCommunes = ["00721", "00769", "01108", "00820", "02221", "02536"];

    private int _decision = 40;

    public IReadOnlyList<ReceptionDay> Days() => [.. Dates().SelectMany(OfDate)];

    /// <summary>Last week and today are well visited, the coming days less and less.</summary>
    public IEnumerable<(Claim Claim, Booking Booking)> Bookings(IReadOnlyList<ReceptionDay> days)
    {
        var waiting = new Queue<DemoPetition>(petitions.Where(petition => petition.Petition is { IsOpen: true, SenderProtected: false }));
        foreach (var (day, slot) in days.SelectMany(day => day.Slots.Select(slot => (day, slot))))
        {
            var isTaken = dice.Chance(slot.StartsAt < now ? 0.45 : 0.3 - Math.Min(0.22, (slot.StartsAt - now).TotalDays * 0.01));
            var matter = day.IsOnline || dice.Chance(0.3) ? waiting.TryDequeue(out var next) ? next : null : null;
            if (isTaken && (matter is not null || !day.IsOnline))
            {
                yield return Booked(day, slot, matter);
            }
        }
    }

    public static ReceptionDay Post(ReceptionDayPlan plan, WorkingCalendar calendar) => ReceptionDay.Post(plan, calendar.WorkingDaysBefore(plan.Date, 10), calendar);

    public (Claim Claim, Booking Booking) Book(ReceptionDay day, Slot slot, DemoPetition? about, PlaceChoice choice, DateTimeOffset at)
    {
        var claim = Claim.Hold(slot, 1, dice.Text("abcdefghjkmnpqrstuvwxyz23456789", 22), choice, at);
        var point = choice.PointId is { } id ? points.Values.Single(each => each.Id == id) : null;
        var matter = about is null ? null : new BookingMatter(about.Petition.Id, about.Petition.Code, about.Petition.Kind is PetitionKind.Denunciation, about.Petition.SenderProtected);
        var booking = Booking.Make(new BookedPlace(day, slot, claim, point), Visitor(about), matter, Keys(), at);
        booking.ClearEvents();
        return (claim, booking);
    }

    private (Claim Claim, Booking Booking) Booked(ReceptionDay day, Slot slot, DemoPetition? about)
    {
        var offered = day.IsOnline ? new PlaceChoice(PointKind.Commune, dice.Of(day.Points).PointId) : new PlaceChoice(PointKind.Centre, day.CentreId);
        var booked = Book(day, slot, about, offered, Earlier(slot));
        if (slot.EndsAt < now && !day.IsOnline)
        {
            Finish(booked.Booking, slot);
        }

        return booked;
    }

    private void Finish(Booking booking, Slot slot)
    {
        if (dice.Chance(0.85))
        {
            booking.Attend(slot.StartsAt.AddMinutes(-dice.Between(1, 20)));
        }
        else
        {
            booking.MarkNoShow(slot.EndsAt);
        }
    }

    /// <summary>When the appointment was made: at least seven working days before, and never in the future.</summary>
    private DateTimeOffset Earlier(Slot slot)
    {
        var at = VietnamTime.At(calendar.WorkingDaysBefore(slot.Date, dice.Between(7, 9)), new TimeOnly(dice.Between(8, 20), dice.Between(0, 59)));
        return at < now ? at : now.AddHours(-dice.Between(1, 40));
    }

    private IEnumerable<DateOnly> Dates()
    {
        var today = now.DayInVietnam();
        var first = today.AddDays(-(((int)today.DayOfWeek + 6) % 7) - 7);
        return Enumerable.Range(0, 7 * (WeeksAhead + 2)).Select(first.AddDays).Where(calendar.IsWorkingDay);
    }

    private IEnumerable<ReceptionDay> OfDate(DateOnly date)
    {
        yield return Post(Desk(date, Morning, Noon), calendar);
        yield return Post(Desk(date, new TimeOnly(13, 30), new TimeOnly(17, 0)), calendar);
        foreach (var (unit, title, _) in Heads.Where(head => head.Day == date.DayOfWeek))
        {
            yield return Post(Plan(unit, HostKind.Head, title, date, new TimeOnly(8, 0), Noon) with { ExpectedContent = "Đất đai, đường sá và chính sách hỗ trợ" }, calendar);
        }

        if (date.DayOfWeek is DayOfWeek.Wednesday or DayOfWeek.Friday)
        {
            yield return Post(Online(date, "Trưởng Ban Tiếp công dân tỉnh", new TimeOnly(8, 0), new TimeOnly(11, 0)), calendar);
        }

        if (date.DayOfWeek is DayOfWeek.Thursday && date.Day is >= 8 and <= 14)
        {
            yield return Post(Online(date, "Chủ tịch UBND tỉnh", new TimeOnly(14, 0), new TimeOnly(16, 30)) with { Participants = "Thanh tra tỉnh, Sở Nông nghiệp và Môi trường" }, calendar);
        }
    }

    private ReceptionDayPlan Desk(DateOnly date, TimeOnly from, TimeOnly to) =>
        Plan(UnitCodes.ReceptionBoard, HostKind.RegularDesk, "Cán bộ thường trực Ban Tiếp công dân", date, from, to) with { PlacesPerSlot = 2 };

    private ReceptionDayPlan Online(DateOnly date, string title, TimeOnly from, TimeOnly to) => Plan(UnitCodes.ReceptionBoard, HostKind.Head, title, date, from, to) with
    {
        Online = new OnlineTerms(
            new OnlineDecision(OnlineGround.RemoteOrFrail, $"{++_decision}/QĐ-BTCD", calendar.WorkingDaysBefore(date, 12)),
            [.. ConnectedCommunes.Select(code => points[code].Id)],
            new HomeAllowance(OnlineGround.RemoteOrFrail, "Người dự là người khuyết tật, không đi lại được.")),
    };

    private ReceptionDayPlan Plan(string unit, HostKind host, string title, DateOnly date, TimeOnly from, TimeOnly to) =>
        new(unit, host, title, date, from, to, points[unit].Id, VietnamTime.Zone);

    private Visitor Visitor(DemoPetition? about) => about is null or { Petition.SenderProtected: true }
        ? new Visitor(DemoPeople.Name(dice), DemoPeople.Phone(dice.Between(400, 899)), null, dice.Between(1, 3), dice.Chance(0.15) ? "Tiếng Mông" : null, Subject: "Hỏi về thủ tục đất đai")
        : new Visitor(about.Contact.Name, about.Contact.Phone, about.Contact.Email, 1, Subject: about.Petition.Subject);

    private BookingKeys Keys()
    {
        using var generator = dice.AsGenerator();
        return new BookingKeys(ReferenceCode.New(generator).Value, Token(), Token());
    }

    private string Token() => dice.Text("ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789", 16);
}
