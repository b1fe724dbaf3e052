using CitizenPortal.Domain.Calendar;

namespace CitizenPortal.Web.Features.Petitions.Contracts;

/// <summary>All running due dates at once, for whoever changes the calendar.</summary>
public interface IDueDates
{
    /// <summary>What the running due dates would become; nothing is changed.</summary>
    Task<DueShift> PreviewAsync(WorkingCalendar calendar, CancellationToken cancel);

    /// <summary>Counts anew what was counted with an older calendar than the one in force; each case that moves gets a line in its history. What is interrupted goes on at the next call.</summary>
    /// <returns>How many due dates were looked at.</returns>
    Task<int> RecountAsync(CancellationToken cancel);
}

/// <summary>What a change of the calendar does to the running due dates.</summary>
/// <param name="Counted">Running terms looked at.</param>
/// <param name="BecomeLate">In time by the old date, late today by the new one.</param>
/// <param name="NoLongerLate">The other way round.</param>
/// <param name="Named">Had no date and get one.</param>
/// <param name="Unnamed">Lose their date, because a year is missing.</param>
public sealed record DueShift(int Counted, int Moved, int BecomeLate, int NoLongerLate, int Named, int Unnamed, IReadOnlyList<MovedDue> First);

/// <summary>One due date that moves, by the public code of its case.</summary>
public sealed record MovedDue(string Code, DateOnly? Old, DateOnly? New);
