using CitizenPortal.Domain.Counter;
using CitizenPortal.Domain.Text;
using CitizenPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Counter.Register;

/// <summary>Which lines of the register one wants to see.</summary>
/// <param name="Text">In name, content or handling; case and tone marks do not matter.</param>
internal sealed record RegisterFilter(DateOnly From, DateOnly To, MatterKind? Kind, string? Text);

internal sealed class RegisterQuery(PortalDb db)
{
    /// <summary>In the order of the book.</summary>
    public async Task<IReadOnlyList<RegisterEntry>> LinesAsync(CounterPlace place, RegisterFilter filter, CancellationToken cancel)
    {
        var lines = await db.Set<RegisterEntry>().AsNoTracking()
            .Where(entry => entry.PlaceId == place.Id && entry.Date >= filter.From && entry.Date <= filter.To && (filter.Kind == null || entry.Kind == filter.Kind))
            .OrderBy(entry => entry.Year).ThenBy(entry => entry.Number).ToListAsync(cancel);
        if (string.IsNullOrWhiteSpace(filter.Text))
        {
            return lines;
        }

        var wanted = VietnameseText.Fold(filter.Text.Trim());
        return [.. lines.Where(entry => VietnameseText.Fold($"{entry.Name} {entry.Content} {entry.GuidedTo} {entry.HandledBy}").Contains(wanted, StringComparison.Ordinal))];
    }
}
