using CitizenPortal.Domain.Calendar;
using CitizenPortal.Web.Features.Calendar.Ask;

namespace CitizenPortal.Web.Features.Calendar.Edit;

/// <summary>A special day as the administrator fills it in; an exchange fills two days.</summary>
public sealed class DayInput
{
    public string? Date { get; set; }

    public CalendarDayKind Kind { get; set; } = CalendarDayKind.SwapOff;

    public string? Name { get; set; }

    /// <summary>The day worked in exchange for a day off.</summary>
    public string? WorkOn { get; set; }

    public string? Source { get; set; }

    /// <summary>Not announced yet, so due dates that pass it are marked as likely to move.</summary>
    public bool Provisional { get; set; }

    /// <summary>What is wrong, by field.</summary>
    internal IEnumerable<(string Field, string Reason)> Faults()
    {
        var day = ClockQuestion.Day(Date);
        if (day is null)
        {
            yield return (nameof(Date), "Hãy ghi ngày theo dạng ngày/tháng/năm.");
        }
        else if (Kind == CalendarDayKind.SwapOff && IsWeekend(day.Value))
        {
            yield return (nameof(Date), "Ngày nghỉ hoán đổi phải là ngày làm việc, thứ Hai đến thứ Sáu.");
        }
        else if (Kind == CalendarDayKind.SwapWork && !IsWeekend(day.Value))
        {
            yield return (nameof(Date), "Ngày làm bù phải là thứ Bảy hoặc Chủ nhật.");
        }

        if (Kind == CalendarDayKind.SwapOff && ClockQuestion.Day(WorkOn) is not { } work)
        {
            yield return (nameof(WorkOn), "Hoán đổi cần ngày làm bù. Hãy ghi ngày theo dạng ngày/tháng/năm.");
        }
        else if (Kind == CalendarDayKind.SwapOff && !IsWeekend(ClockQuestion.Day(WorkOn)!.Value))
        {
            yield return (nameof(WorkOn), "Ngày làm bù phải là thứ Bảy hoặc Chủ nhật.");
        }

        if (string.IsNullOrWhiteSpace(Name) || Name.Length > 120)
        {
            yield return (nameof(Name), "Hãy ghi tên ngày, nhiều nhất 120 chữ cái.");
        }

        if (string.IsNullOrWhiteSpace(Source) || Source.Length > 200)
        {
            yield return (nameof(Source), "Hãy ghi số văn bản hoặc điều luật, nhiều nhất 200 chữ cái.");
        }
    }

    internal IReadOnlyList<StoredDay> Days()
    {
        var day = ClockQuestion.Day(Date)!.Value;
        var first = Day(day, Kind, Name!.Trim());
        return Kind == CalendarDayKind.SwapOff
            ? [first, Day(ClockQuestion.Day(WorkOn)!.Value, CalendarDayKind.SwapWork, $"Làm bù cho {day:dd/MM/yyyy}")]
            : [first];
    }

    private StoredDay Day(DateOnly date, CalendarDayKind kind, string name) => new()
    {
        Date = date,
        Kind = kind,
        Name = name,
        IsWorkday = kind == CalendarDayKind.SwapWork,
        Status = Provisional ? StoredDay.Provisional : "official",
        Source = Source!.Trim(),
    };

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
