using System.Globalization;
using CitizenPortal.Domain.Petitions.Papers;
using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Papers;

/// <summary>
/// Gives numbers from the register of a unit. Who takes the same number as another loses at the database and takes the next, so none is left out or given twice.
/// <c>Papers:Symbols:{unit}</c> names the unit in the number (otherwise its code, UBND for a commune).
/// </summary>
internal sealed class OutgoingRegister(PortalDb db, IConfiguration configuration, TimeProvider time)
{
    private const int Attempts = 200;

    /// <summary>Saves the paper with its number in one transaction.</summary>
    public async Task NumberAsync(CasePaper paper, string unitCode, string kind, DateOnly day, CancellationToken cancel)
    {
        var line = OutgoingNumber.Take(unitCode, day.Year, kind, await NextAsync(unitCode, day.Year, kind, cancel), paper.Id, time.GetUtcNow());
        db.Add(line);
        for (var attempt = 1; ; attempt++)
        {
            paper.Carry(Symbol(line));
            try
            {
                await db.SaveChangesAsync(cancel);
                return;
            }
            catch (DbUpdateException lost) when (lost is not DbUpdateConcurrencyException && lost.IsUniqueViolation() && attempt < Attempts)
            {
                if (await db.Set<CasePaper>().AsNoTracking().AnyAsync(made => made.Id == paper.Id && made.State != CasePaperState.Draft, cancel))
                {
                    throw new DbUpdateConcurrencyException("This paper has its number already.", lost);
                }

                line.MoveTo(await NextAsync(unitCode, day.Year, kind, cancel));
            }
        }
    }

    private async Task<int> NextAsync(string unitCode, int year, string kind, CancellationToken cancel) =>
        1 + (await db.Set<OutgoingNumber>().Where(line => line.UnitCode == unitCode && line.Year == year && line.Kind == kind).MaxAsync(line => (int?)line.Number, cancel) ?? 0);

    private string Symbol(OutgoingNumber line)
    {
        var unit = configuration[$"Papers:Symbols:{line.UnitCode}"] ?? (line.UnitCode.All(char.IsAsciiDigit) ? "UBND" : line.UnitCode);
        return string.Create(CultureInfo.InvariantCulture, $"{line.Number:00}/{(line.Kind.Length == 0 ? "" : line.Kind + "-")}{unit}");
    }
}
