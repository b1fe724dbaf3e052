using CitizenPortal.Domain.Counter;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Platform.Time;

namespace CitizenPortal.Web.Demo;

/// <summary>A full waiting room at the province's reception place at this hour, and the register of the last days.</summary>
internal sealed class DemoCounter(DemoDice dice, CounterPlace place, DemoAccount officer, DateTimeOffset now)
{
    private const int Served = 7;
    private const int WaitingOnes = 8;

    private static readonly (MatterKind Kind, string Content, string Handling)[] Matters =
    [
        (MatterKind.Complaint, "Khiếu nại về diện tích bồi thường khi thu hồi đất làm đường", "Hướng dẫn gửi đơn đến Chủ tịch UBND phường Minh Xuân"),
        (MatterKind.Proposal, "Đề nghị sửa đường bê tông vào thôn bị lũ cuốn trôi", "Sở Xây dựng"),
        (MatterKind.Feedback, "Phản ánh trạm bơm gây tiếng ồn ban đêm", "UBND phường Nông Tiến"),
        (MatterKind.Complaint, "Khiếu nại việc chậm cấp giấy chứng nhận quyền sử dụng đất", "Sở Nông nghiệp và Môi trường"),
        (MatterKind.Proposal, "Kiến nghị hỗ trợ giống cây sau mưa lũ", "Sở Nông nghiệp và Môi trường"),
        (MatterKind.Denunciation, "Tố cáo cán bộ thôn thu tiền không có biên lai", "Thanh tra tỉnh"),
    ];

    private readonly List<object> _made = [];
    private int _line;

    /// <param name="bookings">Appointments of today at this place, in person.</param>
    public IReadOnlyList<object> Make(IReadOnlyList<Booking> bookings)
    {
        EarlierDays();
        var day = new QueueDay(place.Id, now.DayInVietnam());
        _made.Add(day);
        var waiting = new List<Ticket>();
        for (var index = 0; index < Served + WaitingOnes; index++)
        {
            waiting.Add(Arrive(day, bookings, index));
        }

        for (var served = 0; served < Served; served++)
        {
            Serve(day, waiting, now.AddMinutes((served * 12) - 100), served == 3);
        }

        day.CallNext(waiting, 1, place, now.AddMinutes(-9))?.Start(1, now.AddMinutes(-8));
        Open(waiting.Find(ticket => ticket.BusyDesk == 1)!);
        day.CallNext(waiting, 2, place, now.AddMinutes(-1));
        _made.AddRange(waiting);
        return _made;
    }

    private Ticket Arrive(QueueDay day, IReadOnlyList<Booking> bookings, int index)
    {
        var at = now.AddMinutes((index * 8) - 124);
        var booking = index % 3 == 1 ? bookings.ElementAtOrDefault(index / 3) : null;
        if (booking is null)
        {
            return day.Admit(new WalkInArrival(DemoPeople.Name(dice), dice.Chance(0.2) ? 3 : 1), index % 5 == 4 ? TicketPriority.Elderly : TicketPriority.None, at);
        }

        if (booking.State.CanBecome(BookingState.Attended))
        {
            booking.Attend(at);
            booking.ClearEvents();
        }

        return day.Admit(new BookedArrival(booking.Id, booking.StartsAt, booking.ShownName, booking.People, booking.Subject, booking.Language is { } language ? $"Phiên dịch {language}" : null), TicketPriority.None, at);
    }

    private void Serve(QueueDay day, List<Ticket> waiting, DateTimeOffset at, bool misses)
    {
        if (day.CallNext(waiting, 4, place, at) is not { } ticket)
        {
            return;
        }

        if (misses)
        {
            ticket.MarkNoShow(4, place.Rule, at + place.Rule.Grace);
            return;
        }

        ticket.Start(4, at.AddMinutes(1));
        var entry = Open(ticket);
        Write(entry, ticket);
        ticket.Finish(4, at.AddMinutes(10));
        entry.Complete(at.AddMinutes(10));
    }

    /// <summary>Five earlier days of this year with six visitors each.</summary>
    private void EarlierDays()
    {
        for (var back = 5; back >= 1; back--)
        {
            var at = now.AddDays(-back);
            if (at.DayInVietnam().Year != now.DayInVietnam().Year)
            {
                continue;
            }

            var day = new QueueDay(place.Id, at.DayInVietnam());
            _made.Add(day);
            for (var index = 0; index < 6; index++)
            {
                var ticket = day.Admit(new WalkInArrival(DemoPeople.Name(dice)), TicketPriority.None, at.AddMinutes(index * 15));
                day.CallNext([ticket], 1, place, at.AddMinutes(index * 15))!.Start(1, at.AddMinutes(index * 15));
                var entry = Open(ticket);
                Write(entry, ticket);
                ticket.Finish(1, at.AddMinutes((index * 15) + 12));
                entry.Complete(at.AddMinutes((index * 15) + 12));
                _made.Add(ticket);
            }
        }
    }

    private RegisterEntry Open(Ticket ticket)
    {
        var entry = RegisterEntry.Open(ticket, ++_line, officer.Id, officer.DisplayName);
        _made.Add(entry);
        return entry;
    }

    private void Write(RegisterEntry entry, Ticket ticket)
    {
        var (kind, content, handling) = dice.Of(Matters);
        var isOurs = dice.Chance(0.3);
        var lines = new RegisterLines(kind, content, ticket.People, isOurs, HandledBy: isOurs ? null : handling, GuidedTo: isOurs ? "Ban Tiếp công dân tỉnh" : null);
        if (kind == MatterKind.Denunciation)
        {
            // A person who does not exist has nothing to seal.
            entry.Write(new RegisterPerson("Người tố cáo", null, null), lines, "");
            ticket.HideName(entry.Name);
            return;
        }

        entry.Write(new RegisterPerson(ticket.Name!, DemoPeople.Hamlet(dice), null), lines, null);
    }
}
