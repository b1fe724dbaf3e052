using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Reception;

namespace CitizenPortal.Domain.Tests.Reception;

public sealed class BookingTests
{
    private static readonly DateOnly Day = new(2026, 12, 3);

    [Fact]
    public void The_table_of_states_is_the_whole_truth()
    {
        var allowed = from before in Enum.GetValues<BookingState>() from after in Enum.GetValues<BookingState>() where before.CanBecome(after) select (before, after);

        allowed.ShouldBe(
            [
                (BookingState.Confirmed, BookingState.Cancelled),
                (BookingState.Confirmed, BookingState.Attended),
                (BookingState.Confirmed, BookingState.NoShow),
                (BookingState.Confirmed, BookingState.Refused),
                (BookingState.Confirmed, BookingState.Redirected),
                (BookingState.NoShow, BookingState.Attended),
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void A_booking_takes_its_place_and_tells()
    {
        var booking = Posted.Booked();

        booking.State.ShouldBe(BookingState.Confirmed);
        booking.Events.ShouldHaveSingleItem().ShouldBeOfType<BookingMade>().BookingId.ShouldBe(booking.Id);
    }

    [Fact]
    public void Cancelling_raises_the_sequence_and_keeps_the_identity_of_the_calendar_entry()
    {
        var booking = Posted.Booked();
        var uid = booking.CalendarUid;

        booking.Cancel(Posted.At(Posted.Monday23, 10));

        (booking.CalendarUid, booking.CalendarSequence, booking.State).ShouldBe((uid, 1, BookingState.Cancelled));
        Should.Throw<RuleBrokenException>(() => booking.Attend(Posted.At(Day, 8))).Rule.ShouldBe("reception.transition-not-allowed");
    }

    [Fact]
    public void What_has_begun_is_not_cancelled() =>
        Should.Throw<RuleBrokenException>(() => Posted.Booked().Cancel(Posted.At(Day, 8))).Rule.ShouldBe("reception.cancel-too-late");

    [Fact]
    public void Nobody_is_absent_before_his_hour()
    {
        var booking = Posted.Booked();

        Should.Throw<RuleBrokenException>(() => booking.MarkNoShow(Posted.At(Day, 7))).Rule.ShouldBe("reception.no-show-too-early");
        booking.MarkNoShow(Posted.At(Day, 9));
        booking.Attend(Posted.At(Day, 9));
        booking.State.ShouldBe(BookingState.Attended);
    }

    [Fact]
    public void Online_is_decided_for_a_petition() =>
        Should.Throw<RuleBrokenException>(() => Posted.Booked(Posted.Online())).Rule.ShouldBe("reception.online-needs-petition");

    [Theory]
    [InlineData(OnlineGround.RemoteOrFrail, false, false)]
    [InlineData(OnlineGround.ComplexDenunciation, true, false)]
    [InlineData(OnlineGround.ComplexDenunciation, false, true)]
    public void A_denunciation_is_heard_online_only_when_decided_so_and_unprotected(OnlineGround ground, bool senderProtected, bool heard)
    {
        var matter = new BookingMatter(Guid.CreateVersion7(), "7K3P9QXM4E", IsDenunciation: true, senderProtected);
        var book = () => Posted.Booked(Posted.Online(ground: ground), matter);

        if (heard)
        {
            book().PetitionCode.ShouldBe("7K3P9QXM4E");
        }
        else
        {
            Should.Throw<RuleBrokenException>(book).Rule.ShouldBe("reception.denunciation-online");
        }
    }

    [Fact]
    public void A_protected_sender_is_shown_by_code_and_never_by_name()
    {
        var booking = Posted.Booked(matter: new BookingMatter(Guid.CreateVersion7(), "7K3P9QXM4E", IsDenunciation: true, SenderProtected: true));

        booking.ShownName.ShouldContain("7K3P9QXM4E");
        booking.ShownName.ShouldNotContain("Páo");
    }

    [Fact]
    public void A_hold_lasts_five_minutes_and_is_prolonged_once()
    {
        var slot = Posted.Day().Slots[0];
        var now = Posted.At(Posted.Monday23, 9);
        var claim = Claim.Hold(slot, 1, "khoa", new PlaceChoice(PointKind.Centre, Posted.Centre), now);

        claim.IsFree(now.AddMinutes(4)).ShouldBeFalse();
        claim.Extend(now.AddMinutes(4));
        claim.IsFree(now.AddMinutes(9)).ShouldBeFalse();
        claim.IsFree(now.AddMinutes(10)).ShouldBeTrue();
        Should.Throw<RuleBrokenException>(() => claim.Extend(now.AddMinutes(5))).Rule.ShouldBe("reception.hold-not-extendable");
    }

    [Fact]
    public void A_booked_place_is_never_free_again_by_time()
    {
        var now = Posted.At(Posted.Monday23, 9);
        var claim = Claim.Hold(Posted.Day().Slots[0], 1, "khoa", new PlaceChoice(PointKind.Centre, Posted.Centre), now);

        claim.Book(Guid.CreateVersion7());

        claim.IsFree(now.AddDays(30)).ShouldBeFalse();
        Should.Throw<RuleBrokenException>(() => claim.Book(Guid.CreateVersion7())).Rule.ShouldBe("reception.place-booked");
    }
}
