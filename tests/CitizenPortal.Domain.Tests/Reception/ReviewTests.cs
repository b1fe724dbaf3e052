using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Reception;

namespace CitizenPortal.Domain.Tests.Reception;

public sealed class ReviewTests
{
    private static readonly DateTimeOffset Now = Posted.At(Posted.Monday23, 10);

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("Không muốn tiếp")]
    [InlineData("H")]
    public void Without_a_code_of_the_law_nobody_is_refused(string code)
    {
        var booking = Posted.Booked();

        Should.Throw<RuleBrokenException>(() => booking.Refuse(code, "Lý do tự viết", Now)).Rule.ShouldBe("reception.refusal-code");
        booking.State.ShouldBe(BookingState.Confirmed);
    }

    [Fact]
    public void The_list_is_the_laws_and_two_grounds_need_paper()
    {
        RefusalGrounds.All.Select(ground => ground.Code).ShouldBe(["L1", "L2", "L3", "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k"]);
        RefusalGrounds.All.Where(ground => ground.Written).Select(ground => ground.Code).ShouldBe(["L3", "h"]);
        RefusalGrounds.All.ShouldAllBe(ground => ground.Basis.Contains("Điều", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_code_refuses_and_only_written_grounds_owe_the_notice()
    {
        foreach (var ground in RefusalGrounds.All)
        {
            var booking = Posted.Booked();
            booking.Refuse(ground.Code, null, Now);
            (booking.State, booking.RefusalCode, booking.CalendarSequence, booking.NextReminderAt).ShouldBe((BookingState.Refused, ground.Code, 1, null));
            if (ground.Written)
            {
                RefusalNotice.Owe(booking, Posted.Monday23, new DateOnly(2026, 11, 27), "").GroundCode.ShouldBe(ground.Code);
            }
            else
            {
                Should.Throw<RuleBrokenException>(() => RefusalNotice.Owe(booking, Posted.Monday23, null, "")).Rule.ShouldBe("reception.notice-not-owed");
            }
        }
    }

    [Fact]
    public void A_notice_is_issued_once_and_knows_whether_it_was_late()
    {
        var booking = Posted.Booked();
        booking.Refuse("h", null, Now);
        var notice = RefusalNotice.Owe(booking, Posted.Monday23, new DateOnly(2026, 11, 27), "");
        notice.IsLate(new DateOnly(2026, 11, 27)).ShouldBeFalse();
        notice.IsLate(new DateOnly(2026, 11, 28)).ShouldBeTrue();

        notice.Issue("15/TB-UBND", new DateOnly(2026, 11, 26));

        notice.IsLate(new DateOnly(2026, 12, 30)).ShouldBeFalse();
        Should.Throw<RuleBrokenException>(() => notice.Issue("16/TB-UBND", new DateOnly(2026, 11, 26))).Rule.ShouldBe("reception.notice-issued");
    }

    [Fact]
    public void Supplement_is_asked_answered_and_confirmed()
    {
        var booking = Posted.Booked();
        Should.Throw<RuleBrokenException>(() => booking.GiveSupplement("Đây")).Rule.ShouldBe("reception.supplement-not-asked");
        booking.AskSupplement("Bản sao quyết định thu hồi đất", Now);
        booking.GiveSupplement("Tôi đã gửi ảnh chụp.");
        booking.Review.ShouldBe(BookingReview.SupplementGiven);

        booking.ConfirmReview(Now);

        booking.Review.ShouldBe(BookingReview.Confirmed);
    }

    [Fact]
    public void Nobody_is_shown_back_to_the_same_body()
    {
        var booking = Posted.Booked();

        Should.Throw<RuleBrokenException>(() => booking.Redirect("BTCD", "Ban Tiếp công dân", Now)).Rule.ShouldBe("reception.redirect-to-itself");
        booking.Redirect("STP", "Sở Tư pháp", Now);

        (booking.State, booking.RedirectedTo).ShouldBe((BookingState.Redirected, "Sở Tư pháp"));
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 2)]
    [InlineData(10, 2)]
    [InlineData(11, 5)]
    [InlineData(50, 5)]
    public void A_group_names_so_many_speakers(int people, int most) => Delegates.Most(people).ShouldBe(most);

    [Theory]
    [InlineData(3, 0, "reception.too-many-of-phone")]
    [InlineData(0, 2, "reception.too-many-of-petition")]
    public void Hoarding_has_a_limit(int ofPhone, int ofPetition, string rule)
    {
        var limits = new HoardingLimits(3, 2);

        limits.Check(2, 1);
        Should.Throw<RuleBrokenException>(() => limits.Check(ofPhone, ofPetition)).Rule.ShouldBe(rule);
    }
}
