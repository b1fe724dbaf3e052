using CitizenPortal.Domain.People;

namespace CitizenPortal.Web.Platform.Papers;

/// <summary>Who issues a paper, as it stands at its head, and the place it is written at.</summary>
internal sealed record Letterhead(string Superior, string Agency, string Place)
{
    private const string Province = "Ủy ban nhân dân tỉnh Tuyên Quang";

    public static Letterhead Of(Unit unit) => unit switch
    {
        { IsCommune: true } => new Letterhead(Province, $"Ủy ban nhân dân {char.ToLowerInvariant(unit.Name[0])}{unit.Name[1..]}", unit.Name[(unit.Name.IndexOf(' ', StringComparison.Ordinal) + 1)..]),
        { Kind: UnitKind.PeoplesCommittee } => new Letterhead("", unit.Name, "Tuyên Quang"),
        _ => new Letterhead(Province, unit.Name, "Tuyên Quang"),
    };

    public string PlaceAndDay(DateOnly day) => PlaceAndDay(Place, day);

    /// <summary>Days below 10 and the months January and February get a zero (NĐ 30/2020).</summary>
    public static string PlaceAndDay(string place, DateOnly day) =>
        FormattableString.Invariant($"{place}, ngày {day.Day:00} tháng {(day.Month < 3 ? $"{day.Month:00}" : $"{day.Month}")} năm {day.Year}");
}
