using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Sessions;

namespace CitizenPortal.Domain.Tests.Sessions;

public sealed class MinutesTests
{
    private static readonly DateTimeOffset At = GivenSession.StartsAt;
    private static readonly MinutesText Full = MinutesText.Empty with { Presented = "Đề nghị tính lại bồi thường.", Conclusion = "Giao Sở NN và MT kiểm tra." };

    [Fact]
    public void The_second_of_two_writers_is_told_and_overwrites_nothing()
    {
        var minutes = new Minutes(Guid.CreateVersion7());

        minutes.TryWrite(0, Full, At).ShouldBeTrue();
        minutes.TryWrite(0, Full with { Conclusion = "Khác" }, At).ShouldBeFalse();

        minutes.Text.ShouldBe(Full);
        minutes.Revision.ShouldBe(1);
    }

    [Fact]
    public void The_citizen_answers_only_the_words_that_were_read_to_him()
    {
        var minutes = Written();
        Should.Throw<RuleBrokenException>(() => minutes.Confirm(1, null, At)).Rule.ShouldBe("sessions.minutes-not-read-back");
        minutes.ReadBack(1, At);
        minutes.Confirm(1, null, At);
        minutes.Answer.ShouldBe(MinutesAnswer.Confirmed);

        minutes.TryWrite(1, Full with { Tasks = "Sở NN và MT: kiểm tra, 15/12" }, At).ShouldBeTrue();

        minutes.Answer.ShouldBe(MinutesAnswer.None);
        minutes.IsShown.ShouldBeFalse();
    }

    [Fact]
    public void A_reservation_is_kept_in_his_words()
    {
        var minutes = Written();
        minutes.ReadBack(1, At);

        minutes.Confirm(1, " Tôi chưa đồng ý diện tích. ", At);

        (minutes.Answer, minutes.Remark).ShouldBe((MinutesAnswer.Reserved, "Tôi chưa đồng ý diện tích."));
    }

    [Fact]
    public void They_lock_only_complete_and_answered_and_then_for_good()
    {
        var minutes = Written();
        Should.Throw<RuleBrokenException>(() => minutes.Lock("ab", At)).Rule.ShouldBe("sessions.minutes-unanswered");

        minutes.NoteMissingAnswer("Công dân mất mạng và không nối lại được.", At);
        minutes.Lock("ab", At);

        minutes.RecordingHash.ShouldBe("ab");
        Should.Throw<RuleBrokenException>(() => minutes.TryWrite(1, MinutesText.Empty, At)).Rule.ShouldBe("sessions.minutes-locked");
    }

    [Fact]
    public void Half_written_minutes_are_not_read_back()
    {
        var minutes = new Minutes(Guid.CreateVersion7());
        minutes.TryWrite(0, Full with { Conclusion = "" }, At);

        Should.Throw<RuleBrokenException>(() => minutes.ReadBack(1, At)).Rule.ShouldBe("sessions.minutes-incomplete");
    }

    private static Minutes Written()
    {
        var minutes = new Minutes(Guid.CreateVersion7());
        minutes.TryWrite(0, Full, At);
        return minutes;
    }
}
