using System.Globalization;
using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Text;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform;

namespace CitizenPortal.Web.Features.Units;

internal sealed class UnitDirectory : IUnitDirectory
{
    private readonly Dictionary<string, Unit> _byCode;
    private readonly (Unit Unit, string Folded)[] _folded;

    public UnitDirectory()
    {
        All = [.. ReferenceData.Read<UnitRow>("units.csv").Select(row => new Unit(row.Code, row.Name, Enum.Parse<UnitKind>(row.Kind)))];
        Communes = [.. All.Where(unit => unit.IsCommune).OrderBy(unit => ShortName(unit.Name), StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: true))];
        _byCode = All.ToDictionary(unit => unit.Code, StringComparer.Ordinal);
        _folded = [.. All.Select(unit => (unit, VietnameseText.Fold(unit.Name)))];
    }

    public IReadOnlyList<Unit> All { get; }

    public IReadOnlyList<Unit> Communes { get; }

    public Unit? Find(string code) => _byCode.GetValueOrDefault(code);

    public IReadOnlyList<Unit> Search(string text)
    {
        var wanted = VietnameseText.Fold(text.Trim());
        return [.. _folded.Where(entry => entry.Folded.Contains(wanted, StringComparison.Ordinal)).Select(entry => entry.Unit)];
    }

    private static string ShortName(string name) => name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private sealed record UnitRow(string Code, string Name, string Kind);
}
