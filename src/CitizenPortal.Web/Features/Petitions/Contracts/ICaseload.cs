namespace CitizenPortal.Web.Features.Petitions.Contracts;

/// <summary>How much work lies with each unit.</summary>
public interface ICaseload
{
    /// <summary>Units without petitions may be absent.</summary>
    Task<IReadOnlyList<UnitCaseload>> ByUnitAsync(CancellationToken cancel);
}

/// <param name="Overdue">Of the open ones, those whose due date has passed.</param>
public sealed record UnitCaseload(string UnitCode, int Open, int Overdue, int ReceivedThisMonth, int ClosedThisMonth);
