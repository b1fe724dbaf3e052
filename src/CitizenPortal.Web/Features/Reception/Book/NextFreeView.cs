using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Reception.Places;
using CitizenPortal.Web.Features.Units.Contracts;

namespace CitizenPortal.Web.Features.Reception.Book;

/// <summary>What is offered to somebody whose place went to another.</summary>
/// <param name="Wanted">When the place would have been; null when it is no longer known.</param>
internal sealed record NextFreeView(DateTimeOffset? Wanted, IReadOnlyList<OpenSlot> Free, string? PetitionCode, IUnitDirectory Units)
{
    public string LinkTo(OpenSlot slot) => ReceptionLinks.Book(PetitionCode, slot.UnitCode, slot.Host, slot.Date);

    public string UnitName(OpenSlot slot) => Units.Find(slot.UnitCode)?.Name ?? slot.UnitCode;
}
