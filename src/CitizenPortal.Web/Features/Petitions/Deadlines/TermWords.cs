using CitizenPortal.Domain.Petitions;

namespace CitizenPortal.Web.Features.Petitions.Deadlines;

internal static class TermWords
{
    public static string Verb(this ClockEntryKind kind) => kind switch
    {
        ClockEntryKind.Complex => "Xác định vụ việc phức tạp",
        ClockEntryKind.Remote => "Xác định vùng đi lại khó khăn",
        ClockEntryKind.Extension => "Gia hạn",
        ClockEntryKind.Suspension => "Tạm đình chỉ",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Noun(this ClockEntryKind kind) => kind switch
    {
        ClockEntryKind.Complex => "Vụ việc phức tạp",
        ClockEntryKind.Remote => "Vùng đi lại khó khăn",
        ClockEntryKind.Extension => "Gia hạn",
        ClockEntryKind.Suspension => "Tạm đình chỉ",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
