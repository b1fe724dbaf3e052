using CitizenPortal.Domain.Calendar;

namespace CitizenPortal.Web.Features.Calendar.Contracts;

/// <summary>A row of the full table: days that count stand together, each day that does not stands alone with its reason.</summary>
public sealed record LedgerRow(DateOnly From, DateOnly To, LedgerReason Reason, int Counted, int Total, string? Name)
{
    public bool IsOneDay => From == To;

    /// <summary>“3” or “3–7”; a dash where nothing is counted.</summary>
    public string Count => Counted switch
    {
        0 => "–",
        1 => Total.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => $"{Total - Counted + 1}–{Total}",
    };

    public static IReadOnlyList<LedgerRow> Of(Deadline deadline)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        return [.. deadline.Ledger.SelectMany(line => Rows(line, deadline.Term.IsBefore))];
    }

    private static IEnumerable<LedgerRow> Rows(LedgerLine line, bool backwards)
    {
        if (line.Counted > 0 || line.Reason is LedgerReason.Paused or LedgerReason.DayZero)
        {
            return [new LedgerRow(line.From, line.To, line.Reason, line.Counted, line.Total, line.Name)];
        }

        var days = Enumerable.Range(0, line.To.DayNumber - line.From.DayNumber + 1).Select(line.From.AddDays);
        return (backwards ? days.Reverse() : days).Select(day => new LedgerRow(day, day, line.Reason, 0, line.Total, line.Name));
    }
}
