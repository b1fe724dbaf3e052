using System.Globalization;

namespace CitizenPortal.Domain.Calendar;

/// <summary>Puts a due date's reason into one sentence of plain Vietnamese.</summary>
internal static class DeadlineSentence
{
    private static readonly string[] Weekdays = ["Chủ\u00a0nhật", "thứ\u00a0Hai", "thứ\u00a0Ba", "thứ\u00a0Tư", "thứ\u00a0Năm", "thứ\u00a0Sáu", "thứ\u00a0Bảy"];

    public static string Of(Deadline deadline)
    {
        var term = deadline.Term;
        var unit = term.Unit == TermUnit.WorkingDay ? "ngày làm việc" : "ngày";
        var from = term.IsBefore ? "trước" : "kể từ";
        var basis = term.Basis.Replace("Điều ", "Điều\u00a0", StringComparison.Ordinal);
        return $"{deadline.Amount}\u00a0{unit} {from} {term.EventName} {Date(deadline.Start)}{Passed(deadline)} ({basis})";
    }

    private static string Passed(Deadline deadline)
    {
        string?[] parts = [DaysOff(deadline), MadeUp(deadline), Stood(deadline), Lengthened(deadline), Unsure(deadline)];
        return string.Concat(parts.OfType<string>().Select(part => "; " + part));
    }

    private static string? DaysOff(Deadline deadline)
    {
        var moved = deadline.Ledger.Any(line => line.Reason == LedgerReason.MovedPastRestDay);
        var holidays = deadline.Ledger.Where(line => line.Reason == LedgerReason.Holiday).ToList();
        return (moved, holidays) switch
        {
            (true, _) => "ngày cuối rơi vào ngày nghỉ nên chuyển sang ngày làm việc tiếp theo",
            (_, [var only]) when only.From == only.To => $"{Day(only.From)} nghỉ lễ nên không tính",
            (_, [_, ..]) => "ngày nghỉ lễ không tính",
            _ => null,
        };
    }

    /// <summary>A Saturday that offices work is counted, which surprises people.</summary>
    private static string? MadeUp(Deadline deadline) =>
        deadline.Term.Unit == TermUnit.WorkingDay && deadline.Ledger.FirstOrDefault(line => line is { Reason: LedgerReason.Counted, Name: not null }) is { } worked
            ? $"{Day(worked.From)} làm bù nên có tính"
            : null;

    private static string? Stood(Deadline deadline) =>
        deadline.Ledger.Any(line => line.Reason == LedgerReason.Paused) ? "thời gian tạm đình chỉ không tính" : null;

    private static string? Lengthened(Deadline deadline) =>
        deadline.Extensions.Count > 0 ? $"gồm {deadline.Extensions.Sum(extension => extension.Days)}\u00a0ngày gia hạn" : null;

    private static string? Unsure(Deadline deadline) => deadline.IsProvisional ? "lịch nghỉ chưa công bố chính thức nên ngày này có thể đổi" : null;

    private static string Day(DateOnly day) => $"{Weekdays[(int)day.DayOfWeek]}, {Date(day)}";

    private static string Date(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
