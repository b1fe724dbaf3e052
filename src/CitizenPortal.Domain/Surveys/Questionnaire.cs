namespace CitizenPortal.Domain.Surveys;

/// <summary>A set of questions with its version; a change of wording is a new version, so that figures of two sets are never mixed.</summary>
public sealed record Questionnaire(string Code, int Version, string Name, IReadOnlyList<Question> Questions)
{
    /// <summary>Stands with every answer: sau-dich-vu/1.</summary>
    public string Key => $"{Code}/{Version}";

    public Question? Find(string code) => Questions.FirstOrDefault(question => question.Code == code);

    /// <summary>Every question is one of this set and every answer lies on its scale; leaving out is always allowed.</summary>
    public bool Allows(IEnumerable<KeyValuePair<string, int?>> answers) =>
        answers.All(answer => Find(answer.Key) is { } question && (answer.Value is null || question.Scale.Allows(answer.Value.Value)));
}

/// <param name="Node">Where the answer counts in the index; the group of the questionnaire for perception and expectation.</param>
/// <param name="Brief">A few words for charts and tables.</param>
public sealed record Question(string Code, string Node, AnswerScale Scale, string Text, string Brief);
