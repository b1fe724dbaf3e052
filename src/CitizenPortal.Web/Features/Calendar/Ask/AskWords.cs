using CitizenPortal.Domain.Calendar;
using CitizenPortal.Web.Platform.Localization;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Features.Calendar.Ask;

/// <summary>Rules and answers in plain words, in the language of the reader.</summary>
internal static class AskWords
{
    private static readonly (string Prefix, string Group)[] Groups =
    [
        ("TCD", "Tiếp công dân"), ("ONL", "Tiếp công dân trực tuyến"), ("DON", "Đơn gửi cơ quan"), ("KN", "Khiếu nại"), ("TC", "Tố cáo"),
        ("PAKN", "Phản ánh, kiến nghị"), ("PORTAL", "Cổng Tiếp công dân"), ("PDP", "Dữ liệu cá nhân"),
    ];

    /// <summary>The rules that name a day, grouped as people look for them; rules in hours bind offices only.</summary>
    public static IReadOnlyList<IGrouping<string, LegalTerm>> Rules { get; } =
        [.. LegalTerms.All.Where(term => term.Unit != TermUnit.Hour).GroupBy(term => Group(term.Code))];

    /// <summary>“Cơ quan trả lời sau buổi tiếp (kể từ ngày tiếp)”.</summary>
    public static string Label(LegalTerm term, IStringLocalizer texts)
    {
        string what = texts[term.What];
        string happens = texts[term.EventName];
        return $"{char.ToUpperInvariant(what[0])}{what[1..]} ({(term.IsBefore ? texts["trước {0}", happens] : texts["kể từ {0}", happens])})";
    }

    /// <summary>Why this date, in one sentence.</summary>
    public static string Sentence(Deadline deadline, IStringLocalizer texts)
    {
        var term = deadline.Term;
        object[] parts = [deadline.Amount, texts[term.EventName].Value, deadline.Start.LongDate()];
        string length = (term.Unit == TermUnit.WorkingDay, term.IsBefore) switch
        {
            (true, true) => texts["{0} ngày làm việc trước {1} {2}", parts],
            (true, false) => texts["{0} ngày làm việc kể từ {1} {2}", parts],
            (false, true) => texts["{0} ngày trước {1} {2}", parts],
            (false, false) => texts["{0} ngày kể từ {1} {2}", parts],
        };
        string?[] remarks =
        [
            deadline.Ledger.Any(line => line.Reason == LedgerReason.Holiday) ? texts["ngày nghỉ lễ không tính"].Value : null,
            deadline.Ledger.Any(line => line.Reason == LedgerReason.MovedPastRestDay) ? texts["ngày cuối rơi vào ngày nghỉ nên chuyển sang ngày làm việc tiếp theo"].Value : null,
            deadline.IsProvisional ? texts["lịch nghỉ chưa công bố chính thức nên ngày này có thể đổi"].Value : null,
        ];
        return $"{string.Join("; ", remarks.OfType<string>().Prepend(length))} ({term.Basis}).";
    }

    private static string Group(string code) => Array.Find(Groups, group => code.Split('_')[0].TrimEnd('1', '2') == group.Prefix).Group;
}
