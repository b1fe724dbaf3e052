using CitizenPortal.Domain.Surveys;

namespace CitizenPortal.Web.Features.Surveys;

/// <summary>The question set of the survey after a service, as its pages ask it.</summary>
internal static class SurveyQuestions
{
    public const string NoOpinion = EventQuestionnaire.NoOpinion;

    /// <summary>Stands with every answer; a change of wording is a new version.</summary>
    public static string Version => EventQuestionnaire.Current.Key;

    public static IReadOnlyList<SurveyQuestion> All { get; } =
        [.. EventQuestionnaire.Current.Questions.Select(question => new SurveyQuestion(question.Code, question.Text, question.Brief))];

    /// <summary>The five faces, from 1 to 5; the order is the same everywhere.</summary>
    public static IReadOnlyList<string> Faces { get; } = AnswerScale.Satisfaction5.Words();

    public static string Word(int? mark) => mark is { } value ? Faces[value - 1] : NoOpinion;
}

internal sealed record SurveyQuestion(string Code, string Text, string Short);
