using System.Globalization;
using CitizenPortal.Domain.Calendar;
using CitizenPortal.Web.Platform.Time;

namespace CitizenPortal.Web.Features.Calendar.Ask;

/// <summary>What somebody asks the clock: a rule, a day, and the facts that change its length.</summary>
internal sealed record ClockQuestion(LegalTerm Term, DateOnly Start, TermFlags Flags)
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "d/M/yyyy"];

    /// <summary>An instant, for rules that count hours; midnight when only a day was named.</summary>
    public DateTimeOffset At { get; init; } = VietnamTime.At(Start, TimeOnly.MinValue);

    public DeadlineResult Answer(WorkingCalendar calendar) => LegalClock.Due(Term, Start, Flags, calendar);

    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>An ISO instant; without an offset it is told on a clock in Vietnam.</summary>
    public static DateTimeOffset? Instant(string? text)
    {
        if (text is null || !text.Contains('T', StringComparison.Ordinal) || !DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var told))
        {
            return null;
        }

        return told.Kind == DateTimeKind.Unspecified
            ? VietnamTime.At(DateOnly.FromDateTime(told), TimeOnly.FromDateTime(told))
            : new DateTimeOffset(told.ToUniversalTime(), TimeSpan.Zero).InVietnam();
    }
}
