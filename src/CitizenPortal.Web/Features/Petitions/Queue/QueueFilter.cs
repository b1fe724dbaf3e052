using CitizenPortal.Domain.Petitions;
using Microsoft.AspNetCore.WebUtilities;

namespace CitizenPortal.Web.Features.Petitions.Queue;

/// <summary>Lists that an officer switches between.</summary>
internal enum QueueTab
{
    Open,
    Late,
    Waiting,
    Done,
}

/// <summary>What the queue shows; all of it stands in the address, so that a view can be kept and passed on.</summary>
internal sealed record QueueFilter(QueueTab Tab, PetitionKind? Kind, PetitionState? State, string? UnitCode, string? Text, int Page)
{
    public string Link() => QueryHelpers.AddQueryString(Contracts.PetitionLinks.Queue, new Dictionary<string, string?>
    {
        ["the"] = Tab == QueueTab.Open ? null : Tab.ToString(),
        ["loai"] = Kind?.ToString(),
        ["trangThai"] = State?.ToString(),
        ["donVi"] = UnitCode,
        ["tim"] = Text,
        ["trang"] = Page > 1 ? Page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
    }.Where(part => part.Value is not null));
}
