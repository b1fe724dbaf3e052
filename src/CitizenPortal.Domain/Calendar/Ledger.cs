namespace CitizenPortal.Domain.Calendar;

/// <summary>Writes down each day as it is passed, joining neighbours that count alike.</summary>
internal sealed class Ledger(WorkingCalendar calendar)
{
    private readonly List<LedgerLine> _lines = [];

    /// <summary>A day off that is not announced yet was passed.</summary>
    public bool IsProvisional { get; private set; }

    public void DayZero(DateOnly day) => _lines.Add(new LedgerLine(day, day, LedgerReason.DayZero, 0, 0, null));

    /// <param name="unit">A make-up Saturday has its name only where working days are counted; calendar days all count alike.</param>
    public void Counted(DateOnly day, int total, TermUnit unit) =>
        Add(day, LedgerReason.Counted, 1, total, unit == TermUnit.WorkingDay ? Special(day)?.Name : null);

    public void Paused(DateOnly day, string? document) => Add(day, LedgerReason.Paused, 0, Total, document);

    public void Moved(DateOnly day)
    {
        Note(day);
        Add(day, LedgerReason.MovedPastRestDay, 0, Total, null);
    }

    /// <summary>The date hangs on whether this day is off, so it is no surer than the calendar.</summary>
    public void Note(DateOnly day) => Special(day);

    public void Rest(DateOnly day)
    {
        var name = Special(day)?.Name;
        Add(day, name is null ? LedgerReason.Weekend : LedgerReason.Holiday, 0, Total, name);
    }

    public IReadOnlyList<LedgerLine> Lines() => _lines;

    private int Total => _lines[^1].Total;

    private CalendarDay? Special(DateOnly day)
    {
        var special = calendar.Special(day);
        IsProvisional |= special is { IsProvisional: true };
        return special;
    }

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
