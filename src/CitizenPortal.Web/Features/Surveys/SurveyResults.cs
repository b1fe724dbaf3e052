using CitizenPortal.Domain.Surveys;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Surveys.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Surveys;

internal sealed class SurveyResults(PortalDb db) : ISurveyResults
{
    public IReadOnlyList<SurveyFactor> Factors { get; } = [.. EventQuestionnaire.Current.Questions.Select(question => new SurveyFactor(question.Node, question.Brief))];

    public async Task<IReadOnlyList<SurveySheet>> SheetsAsync(DateOnly firstDay, DateOnly lastDay, string? unitCode, CancellationToken cancel)
    {
        // Flat rows and one pass: a quarter of the province is some ten thousand marks.
        var rows = await db.Set<SurveyResponse>()
            .Where(response => response.Day >= firstDay && response.Day <= lastDay && response.CampaignId == null && (unitCode == null || response.UnitCode == unitCode))
            .SelectMany(response => response.Answers, (response, answer) => new { response.Id, response.UnitCode, answer.Question, answer.Mark })
            .ToListAsync(cancel);
        return [.. rows.GroupBy(row => (row.Id, row.UnitCode)).Select(person => new SurveySheet(person.Key.UnitCode, person.ToDictionary(row => row.Question, row => row.Mark, StringComparer.Ordinal)))];
    }

    public async Task<IReadOnlyDictionary<string, int>> InvitedAsync(DateOnly firstDay, DateOnly lastDay, string? unitCode, CancellationToken cancel) =>
        await db.Set<SurveyInvitation>()
            .Where(invitation => invitation.ServedOn >= firstDay && invitation.ServedOn <= lastDay && (unitCode == null || invitation.UnitCode == unitCode))
            .GroupBy(invitation => invitation.UnitCode)
            .Select(unit => new { unit.Key, Count = unit.Count() })
            .ToDictionaryAsync(unit => unit.Key, unit => unit.Count, cancel);

    public async Task<DateOnly?> FirstDayAsync(CancellationToken cancel) =>
        await db.Set<SurveyResponse>().OrderBy(response => response.Day).Select(response => (DateOnly?)response.Day).FirstOrDefaultAsync(cancel);

    public Task<int> OpenCallsAsync(string? unitCode, CancellationToken cancel) =>
        db.Set<FollowUpCall>().CountAsync(call => !call.IsDone && (unitCode == null || call.UnitCode == unitCode), cancel);
}
