using CitizenPortal.Domain.Calendar;
using static CitizenPortal.Domain.Tests.Calendar.Calendars;

namespace CitizenPortal.Domain.Tests.Calendar;

public class DeadlineSentenceTests
{
    [Theory]
    [InlineData("TCD_REPLY", "2026-11-13", "10 ngày làm việc kể từ ngày tiếp 13/11/2026; thứ Ba, 24/11/2026 nghỉ lễ nên không tính (Luật Tiếp công dân, Điều 28)")]
    [InlineData("KN_ACCEPT", "2026-02-12", "7 ngày làm việc kể từ ngày nhận 12/02/2026; ngày nghỉ lễ không tính (Luật Khiếu nại, Điều 27)")]
    [InlineData("KN_ACCEPT", "2026-08-20", "7 ngày làm việc kể từ ngày nhận 20/08/2026; thứ Bảy, 22/08/2026 làm bù nên có tính (Luật Khiếu nại, Điều 27)")]
    [InlineData("KN1_RESOLVE", "2026-10-01", "30 ngày kể từ ngày thụ lý 01/10/2026; ngày cuối rơi vào ngày nghỉ nên chuyển sang ngày làm việc tiếp theo (Luật Khiếu nại, Điều 28)")]
    [InlineData("ONL_NOTIFY", "2026-12-11", "5 ngày làm việc trước buổi tiếp trực tuyến 11/12/2026 (NĐ 154/2026, Điều 23)")]
    [InlineData("TCD_REPLY", "2027-02-01", "10 ngày làm việc kể từ ngày tiếp 01/02/2027; ngày nghỉ lễ không tính; lịch nghỉ chưa công bố chính thức nên ngày này có thể đổi (Luật Tiếp công dân, Điều 28)")]
    public void One_sentence_says_the_length_the_start_the_days_left_out_and_the_article(string code, string start, string sentence) =>
        Plain(Due(code, Day(start)).Sentence()).ShouldBe(sentence);

    [Fact]
    public void Suspension_and_extension_are_said()
    {
        var facts = new ClockFacts(default, [Pause.Between(Day("2026-06-10"), Day("2026-06-15"))], [new Extension(30, "QĐ 7", Day("2026-06-20"))]);

        Plain(LegalClock.Due(Term("TC_RESOLVE"), Day("2026-06-01"), Official, facts).Deadline!.Sentence())
            .ShouldBe("60 ngày kể từ ngày thụ lý 01/06/2026; thời gian tạm đình chỉ không tính; gồm 30 ngày gia hạn (Luật Tố cáo, Điều 30)");
    }

    [Fact]
    public void Every_term_can_say_its_event() =>
        LegalTerms.All.ShouldAllBe(term => term.EventName.Length > 0);

    private static string Plain(string text) => text.Replace('\u00a0', ' ');
}
