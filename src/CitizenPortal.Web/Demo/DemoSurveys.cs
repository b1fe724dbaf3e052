using CitizenPortal.Domain.Indicators;
using CitizenPortal.Domain.Surveys;
using CitizenPortal.Web.Features.Units.Contracts;

namespace CitizenPortal.Web.Demo;

/// <summary>Answers of five quarters: some units with enough to be compared, some with a few, some with too few to be shown.</summary>
internal sealed class DemoSurveys(DemoDice dice, DateOnly today)
{
    private const int Quarters = 5;
    private const double AnswersPerInvitation = 0.58;

    /// <summary>Answers in the running quarter, and how content people are (mean of the marks).</summary>
    private static readonly (string Unit, int Answers, double Mood)[] Units =
    [
        (UnitCodes.ReceptionBoard, 86, 4.4), ("02215", 52, 4.2), ("00721", 38, 4.0), ("SNNMT", 34, 3.2), ("02287", 31, 3.8),
        ("02536", 17, 3.9), ("00769", 12, 4.3), ("SYT", 9, 4.1), ("01108", 6, 3.4), ("02374", 3, 4.5), ("00913", 2, 4.0),
    ];

    private static readonly string[] Remarks =
    [
        "Phòng chờ hơi chật, mong có thêm ghế cho người già.", "Cán bộ giải thích dễ hiểu, tôi cảm ơn.", "Nên có người nói tiếng Mông giúp bà con.",
        "Chờ lâu hơn giờ hẹn hai mươi phút.", "Kết nối từ xã rất rõ, đỡ phải đi xa.",
    ];

    private static readonly string[] Questions = ["A", "B", "C", "D", "E"];

    private int _number;

    /// <param name="questionnaire">Version of the question set the answers belong to.</param>
    public IEnumerable<object> Make(string questionnaire)
    {
        var quarter = Quarter.Of(today);
        for (var back = 0; back < Quarters; back++, quarter = quarter.Previous)
        {
            foreach (var (unit, answers, mood) in Units)
            {
                var count = back == 0 ? answers : Math.Max(2, answers + dice.Between(-8, 6));
                foreach (var row in OfUnit(unit, count, mood - (back * 0.04), quarter, questionnaire))
                {
                    yield return row;
                }
            }
        }
    }

    private IEnumerable<object> OfUnit(string unit, int count, double mood, Quarter quarter, string questionnaire)
    {
        var last = quarter.LastDay < today ? quarter.LastDay : today;
        var invited = (int)Math.Ceiling(count / AnswersPerInvitation);
        for (var person = 0; person < invited; person++)
        {
            var day = quarter.FirstDay.AddDays(dice.Between(0, last.DayNumber - quarter.FirstDay.DayNumber));
            var invitation = SurveyInvitation.For(
                $"demo:{++_number}", null, unit, dice.Weighted([(SurveyService.Petition, 5.0), (SurveyService.OnlineReception, 3.0), (SurveyService.Reception, 2.0)]), day, dice.Text("23456789abcdefghjkmnpqrstuvwxyz", SurveyToken.Length));
            if (person < count)
            {
                yield return invitation.Answer(new AnswerSheet(questionnaire, Marks(mood)), day);
                if (dice.Chance(0.05))
                {
                    yield return invitation.Remark(dice.Of(Remarks), day);
                }

                if (quarter.LastDay >= today && person % 40 == 7)
                {
                    yield return FollowUpCall.Ask(invitation, DemoPeople.Phone(900 + (_number % 100)), day);
                }
            }

            yield return invitation;
        }
    }

    /// <summary>A person is content or not as a whole; his marks differ by one step at most.</summary>
    private Dictionary<string, int?> Marks(double mood)
    {
        var own = mood + ((dice.Between(0, 100) + dice.Between(0, 100) - 100) / 60.0);
        return Questions.ToDictionary(
            question => question,
            question => dice.Chance(question == "E" ? 0.3 : 0.05) ? (int?)null : Math.Clamp((int)Math.Round(own + ((dice.Between(0, 100) - 50) / 70.0)), 1, 5),
            StringComparer.Ordinal);
    }
}
