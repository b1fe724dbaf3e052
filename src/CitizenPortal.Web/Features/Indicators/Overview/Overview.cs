using CitizenPortal.Domain.Indicators;

namespace CitizenPortal.Web.Features.Indicators.Overview;

/// <summary>All that the page shows, for the province or for one unit.</summary>
internal sealed record Overview(
    Quarter Quarter,
    MethodVersion Method,
    DisclosedFigure Total,
    int Invited,
    IReadOnlyList<FactorLine> Factors,
    IReadOnlyList<UnitLine> Units,
    Workload Work,
    IReadOnlyList<WorkLine> Late,
    int OpenCalls);

internal sealed record FactorLine(string Name, DisclosedFigure Figure);

internal sealed record UnitLine(string Code, string Name, DisclosedFigure Figure, int Invited);

/// <summary>Petitions of the month and of this moment.</summary>
internal sealed record Workload(int Received, int Closed, int Open, int Overdue);

internal sealed record WorkLine(string Code, string Name, int Open, int Overdue);
