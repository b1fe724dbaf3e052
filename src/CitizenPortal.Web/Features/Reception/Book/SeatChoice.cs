using CitizenPortal.Domain.Reception;

namespace CitizenPortal.Web.Features.Reception.Book;

/// <summary>A seat as the form sends it: its kind, and the key of the point unless it is the home.</summary>
internal static class SeatChoice
{
    public const string Home = nameof(PointKind.Home);

    public static string Write(PointKind kind, Guid pointId) => $"{kind}_{pointId:N}";

    public static PlaceChoice? Read(string? value)
    {
        if (value == Home)
        {
            return new PlaceChoice(PointKind.Home, null);
        }

        return value?.Split('_') is [var kind, var id] && Enum.TryParse<PointKind>(kind, out var parsed) && Enum.IsDefined(parsed) && Guid.TryParse(id, out var pointId)
            ? new PlaceChoice(parsed, pointId)
            : null;
    }
}
