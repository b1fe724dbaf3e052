namespace CitizenPortal.Web.Features.Reception.Contracts;

/// <summary>What the schedule asks the counter before a reception is recorded as without visitors.</summary>
public interface IWalkIns
{
    /// <summary>Whether anybody came to the unit's counter without an appointment in that time.</summary>
    Task<bool> AnyAsync(string unitCode, DateTimeOffset since, DateTimeOffset until, CancellationToken cancel);
}
