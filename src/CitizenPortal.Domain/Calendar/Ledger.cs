namespace CitizenPortal.Domain.Calendar;

/// <summary>Writes down each day as it is passed, joining neighbours that count alike.</summary>
internal sealed class Ledger(WorkingCalendar calendar)
{
    private readonly List<LedgerLine> _lines = [];

    public void DayZero(DateOnly day) => _lines.Add(new LedgerLine(day, day, LedgerReason.DayZero, 0, 0, null));

    public void Counted(DateOnly day, int total) => Add(day, LedgerReason.Counted, 1, total, null);

    public void Paused(DateOnly day) => Add(day, LedgerReason.Paused, 0, Total, null);

    public void Moved(DateOnly day) => Add(day, LedgerReason.MovedPastRestDay, 0, Total, null);

    public void Rest(DateOnly day)
    {
        var name = calendar.HolidayName(day);
        Add(day, name is null ? LedgerReason.Weekend : LedgerReason.Holiday, 0, Total, name);
    }

    public IReadOnlyList<LedgerLine> Lines() => _lines;

    private int Total => _lines[^1].Total;

    private void Add(DateOnly day, LedgerReason reason, int counted, int total, string? name)
    {
        var last = _lines[^1];
        if (last.Reason == reason && last.Name == name)
        {
            _lines[^1] = last with
            {
                From = day < last.From ? day : last.From,
                To = day > last.To ? day : last.To,
                Counted = last.Counted + counted,
                Total = total,
            };
            return;
        }

        _lines.Add(new LedgerLine(day, day, reason, counted, total, name));
    }
}
