using CitizenPortal.Domain.Surveys;

namespace CitizenPortal.Domain.Tests.Surveys;

public class QuestionnaireTests
{
    [Fact]
    public void The_survey_after_a_service_asks_one_question_a_factor() =>
        EventQuestionnaire.Current.Questions.Select(question => question.Node).ShouldBe(["A", "B", "C", "D", "E"]);

    [Fact]
    public void All_its_questions_have_the_same_five_faces() =>
        EventQuestionnaire.Current.Questions.ShouldAllBe(question => question.Scale == AnswerScale.Satisfaction5 && question.Scale.Words().Count == 5);

    [Fact]
    public void Its_questions_are_short_enough_to_read_aloud() =>
        EventQuestionnaire.Current.Questions.ShouldAllBe(question => question.Text.Split(' ', StringSplitOptions.None).Length <= 20);

    [Fact]
    public void Answers_stand_under_the_version_of_the_questions() =>
        EventQuestionnaire.Current.Key.ShouldBe("sau-dich-vu/1");

    [Theory]
    [InlineData("A", 1, true)]
    [InlineData("A", 5, true)]
    [InlineData("A", null, true)]
    [InlineData("A", 0, false)]
    [InlineData("A", 6, false)]
    [InlineData("F", 3, false)]
    [InlineData("a", 3, false)]
    public void Only_its_questions_and_the_marks_of_their_scale_are_taken(string question, int? mark, bool allowed) =>
        EventQuestionnaire.Current.Allows([new(question, mark)]).ShouldBe(allowed);

    [Theory]
    [InlineData("satisfaction5", AnswerScale.Satisfaction5, 5)]
    [InlineData("interest4", AnswerScale.Interest4, 4)]
    [InlineData("suitable4", AnswerScale.Suitable4, 4)]
    [InlineData("wish4", AnswerScale.Wish4, 4)]
    [InlineData("many", AnswerScale.Many, 1)]
    [InlineData("one-of-4", AnswerScale.OneOf4, 4)]
    [InlineData("none-some-many", AnswerScale.NoneSomeMany, 3)]
    [InlineData("yes-no", AnswerScale.YesNo, 2)]
    public void Scales_are_read_by_the_names_of_the_resident_questionnaire(string name, AnswerScale scale, int marks)
    {
        AnswerScales.Parse(name).ShouldBe(scale);
        scale.Words().Count.ShouldBe(marks);
    }
}
