using CitizenPortal.Domain.Calendar;
using CitizenPortal.Web.Platform;

namespace CitizenPortal.Web.Features.Calendar;

/// <summary>The official calendar that ships with the product: the first edition of every database.</summary>
internal static class ReferenceCalendar
{
    public const int FirstEdition = 1;

    public static IReadOnlyList<StoredDay> Days() =>
        [.. ReferenceData.Read<Row>("holidays.csv").Select(row => new StoredDay
        {
            Edition = FirstEdition,
            Date = row.Date,
            Kind = Enum.Parse<CalendarDayKind>(row.Kind.Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
            Name = row.NameVi,
            IsWorkday = row.CountsAsWorkday == 1,
            Status = row.Status,
            Source = row.Source,
        })];

    public static CalendarEdition Edition(IEnumerable<StoredDay> days, DateTimeOffset at) => new()
    {
        Number = FirstEdition,
        Years = string.Join(',', days.Select(day => day.Date.Year).Distinct().Order()),
        CreatedAt = at,
        PublishedAt = at,
        Reason = "Lịch nghỉ lễ, nghỉ bù và làm bù đi kèm phần mềm",
        By = "Cổng",
    };

    private sealed record Row(DateOnly Date, string Kind, string NameVi, int CountsAsWorkday, string Status, string? Source);
}
