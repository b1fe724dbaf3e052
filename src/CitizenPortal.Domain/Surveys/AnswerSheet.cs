namespace CitizenPortal.Domain.Surveys;

/// <summary>The marks of one person by question, 1 to 5; null is “không có ý kiến” and counts nowhere (sipas.md §3).</summary>
public sealed record AnswerSheet(string Questionnaire, IReadOnlyDictionary<string, int?> Marks)
{
    /// <summary>Somebody marked 1 or 2: he is asked whether we may call (sipas.md §2).</summary>
    public bool IsUnhappy => Marks.Values.Any(mark => mark is 1 or 2);

    public bool IsBlank => Marks.Values.All(mark => mark is null);
}
