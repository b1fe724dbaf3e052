using System.Globalization;

namespace CitizenPortal.Domain.Calendar;

/// <summary>Puts a due date's reason into one sentence of plain Vietnamese.</summary>
internal static class DeadlineSentence
{
    private static readonly string[] Weekdays = ["Chủ\u00a0nhật", "thứ\u00a0Hai", "thứ\u00a0Ba", "thứ\u00a0Tư", "thứ\u00a0Năm", "thứ\u00a0Sáu", "thứ\u00a0Bảy"];

    public static string Of(Deadline deadline)
    {
        var unit = deadline.Term.Unit == TermUnit.WorkingDay ? "ngày làm việc" : "ngày";
        var from = deadline.Term.IsBefore ? "trước" : "tính từ";
        return $"{deadline.Amount} {unit}, {from} {Date(deadline.Start)}{DaysOff(deadline)} ({deadline.Term.Basis.Replace("Điều ", "Điều\u00a0", StringComparison.Ordinal)})";
    }

    private static string DaysOff(Deadline deadline)
    {
        var moved = deadline.Ledger.Any(line => line.Reason == LedgerReason.MovedPastRestDay);
        var holidays = deadline.Ledger.Where(line => line.Reason == LedgerReason.Holiday).ToList();
        return (moved, holidays) switch
        {
            (true, _) => "; ngày cuối rơi vào ngày nghỉ nên chuyển sang ngày làm việc tiếp theo",
            (_, [var only]) when only.From == only.To => $"; {Weekdays[(int)only.From.DayOfWeek]}, {Date(only.From)} nghỉ lễ nên không tính",
            (_, [_, ..]) => "; ngày nghỉ lễ không tính",
            _ => "",
        };
    }

    private static string Date(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
