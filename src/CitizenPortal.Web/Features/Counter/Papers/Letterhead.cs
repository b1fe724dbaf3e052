using CitizenPortal.Domain.Counter;
using CitizenPortal.Domain.People;
using CitizenPortal.Web.Features.Units.Contracts;

namespace CitizenPortal.Web.Features.Counter.Papers;

/// <summary>Who issues a paper, as it stands at its head, and the place it is written at.</summary>
internal sealed record Letterhead(string Superior, string Agency, string Place)
{
    private const string Province = "Ủy ban nhân dân tỉnh Tuyên Quang";

    public static Letterhead Of(CounterPlace place, IUnitDirectory units) => units.Find(place.UnitCode) switch
    {
        { IsCommune: true } commune => new Letterhead(Province, $"Ủy ban nhân dân {char.ToLowerInvariant(commune.Name[0])}{commune.Name[1..]}", WithoutKind(commune)),
        { Kind: UnitKind.PeoplesCommittee } committee => new Letterhead("", committee.Name, "Tuyên Quang"),
        { } unit => new Letterhead(Province, unit.Name, "Tuyên Quang"),
        null => throw new InvalidOperationException($"The unit {place.UnitCode} is not in the list."),
    };

    public string PlaceAndDay(DateOnly day) => FormattableString.Invariant($"{Place}, ngày {day.Day:00} tháng {day.Month:00} năm {day.Year}");

    private static string WithoutKind(Unit commune) => commune.Name[(commune.Name.IndexOf(' ') + 1)..];
}
