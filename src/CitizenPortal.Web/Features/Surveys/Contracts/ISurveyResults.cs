namespace CitizenPortal.Web.Features.Surveys.Contracts;

/// <summary>What was answered after a service, for those who compute figures; people are not in it.</summary>
public interface ISurveyResults
{
    /// <param name="unitCode">One unit, or null for all.</param>
    Task<IReadOnlyList<SurveySheet>> SheetsAsync(DateOnly firstDay, DateOnly lastDay, string? unitCode, CancellationToken cancel);

    /// <summary>Invitations by unit, for the response rate.</summary>
    Task<IReadOnlyDictionary<string, int>> InvitedAsync(DateOnly firstDay, DateOnly lastDay, string? unitCode, CancellationToken cancel);

    /// <summary>The first day with an answer; null before any.</summary>
    Task<DateOnly?> FirstDayAsync(CancellationToken cancel);

    /// <summary>People who asked to be called back and were not called yet.</summary>
    Task<int> OpenCallsAsync(string? unitCode, CancellationToken cancel);

    /// <summary>The questions in order, with the words of a chart.</summary>
    IReadOnlyList<SurveyFactor> Factors { get; }
}

/// <summary>One person's marks; null is “không có ý kiến”.</summary>
public sealed record SurveySheet(string UnitCode, IReadOnlyDictionary<string, int?> Marks);

public sealed record SurveyFactor(string Code, string Name);
