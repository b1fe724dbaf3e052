using CitizenPortal.Domain.People;
using CitizenPortal.Web.Features.Units.Contracts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CitizenPortal.Web.Features.Reception.Desk;

/// <summary>A unit as an officer types it: by code or by name, without tones when he likes.</summary>
internal static class UnitField
{
    /// <summary>The unit, or null when the message beside the field says why it is not clear.</summary>
    public static Unit? Named(this IUnitDirectory units, string? name, string field, ModelStateDictionary state)
    {
        var found = string.IsNullOrWhiteSpace(name) ? [] : units.Find(name.Trim()) is { } byCode ? [byCode] : units.Search(name);
        var exact = found.FirstOrDefault(unit => string.Equals(unit.Name, name?.Trim(), StringComparison.OrdinalIgnoreCase));
        if (exact is null && found.Count != 1)
        {
            state.AddModelError(field, found.Count == 0 ? $"Không có cơ quan nào tên “{name}”. Hãy gõ tên xã, phường hoặc sở." : $"Có {found.Count} cơ quan tên gần giống “{name}”. Hãy gõ đủ tên.");
        }

        return exact ?? (found.Count == 1 ? found[0] : null);
    }
}
