using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CitizenPortal.Domain.Calendar;

namespace CitizenPortal.Web.Features.Calendar.Ask;

/// <summary>The answer of the clock as the command prints it; the names of its fields are stable.</summary>
internal sealed record ClockReport(
    string Rule, string Basis, string Event, string Direction, int Amount, string Unit, string Start, string? Due, int? MissingYear, bool Provisional, bool InForce, string? Sentence, string Calendar, IReadOnlyList<ClockReportLine> Ledger)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ClockReport Of(ClockQuestion question, WorkingCalendar calendar, string calendarName)
    {
        var term = question.Term;
        var isHour = term.Unit == TermUnit.Hour;
        var result = isHour ? null : question.Answer(calendar);
        var deadline = result?.Deadline;
        return new ClockReport(
            term.Code,
            term.FullBasis,
            term.Event,
            term.IsBefore ? "before" : "after",
            deadline?.Amount ?? term.AmountFor(question.Flags),
            UnitCode(term.Unit),
            isHour ? Iso(question.At) : Iso(question.Start),
            isHour ? Iso(LegalClock.DueInstant(term, question.At)) : deadline is null ? null : Iso(deadline.Due),
            result?.MissingYear,
            deadline?.IsProvisional ?? false,
            term.WasInForce(question.Start),
            deadline?.Sentence(),
            calendarName,
            [.. (deadline?.Ledger ?? []).Select(line => new ClockReportLine(Iso(line.From), Iso(line.To), line.Reason.ToString(), line.Counted, line.Total, line.Name))]);
    }

    public string Json() => JsonSerializer.Serialize(this, Format);

    public IEnumerable<string> Lines()
    {
        yield return $"due      {Due ?? $"unknown: the calendar of {MissingYear} is missing"}";
        yield return $"rule     {Rule}: {Amount} {Unit} {(Direction == "before" ? "before" : "after")} {Event} {Start}";
        yield return $"basis    {Basis}";
        yield return $"calendar {Calendar}";
        if (!InForce)
        {
            yield return "remark   this wording came into force on 2026-07-01, after the start";
        }

        if (Provisional)
        {
            yield return "remark   passes days off that are not announced yet; the date may still move";
        }

        foreach (var line in Ledger)
        {
            yield return $"{line.From} {(line.To == line.From ? "          " : line.To)} {line.Reason,-18} {line.Counted,3} {line.Total,4}  {line.Name}".TrimEnd();
        }
    }

    private static string UnitCode(TermUnit unit) => unit switch
    {
        TermUnit.WorkingDay => "WD",
        TermUnit.CalendarDays => "CD",
        TermUnit.Hour => "HOUR",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, null),
    };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Iso(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture);
}

/// <param name="Reason">DayZero, Counted, Weekend, Holiday, Paused or MovedPastRestDay.</param>
internal sealed record ClockReportLine(string From, string To, string Reason, int Counted, int Total, string? Name);
