using System.Globalization;
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

/// <summary>Whose cases are shown.</summary>
internal enum QueueOwner
{
    Everybody,
    Mine,
    Nobody,
}

/// <summary>A place in the list: the row it stands at. Paging goes on from there and never counts rows.</summary>
internal sealed record QueuePlace(DateOnly Day, string Code)
{
    public override string ToString() => $"{Day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}-{Code}";

    public static QueuePlace? Read(string? text) =>
        text?.Split('-') is [{ Length: 8 } day, { Length: 10 } code] && DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) && code.All(char.IsAsciiLetterOrDigit)
            ? new QueuePlace(read, code)
            : null;
}

/// <summary>What the queue shows; all of it stands in the address, so that a view can be kept and passed on.</summary>
internal sealed record QueueFilter(QueueTab Tab, PetitionKind? Kind, PetitionState? State, string? UnitCode, string? Text, QueueOwner Owner)
{
    public QueuePlace? After { get; init; }

    public QueuePlace? Before { get; init; }

    /// <summary>What follows the question mark, without the place in the list.</summary>
    public string Query() => (this with { After = null, Before = null }).Link()[Contracts.PetitionLinks.Queue.Length..].TrimStart('?');

    public string Link() => QueryHelpers.AddQueryString(Contracts.PetitionLinks.Queue, new Dictionary<string, string?>
    {
        ["the"] = Tab == QueueTab.Open ? null : Tab.ToString(),
        ["loai"] = Kind?.ToString(),
        ["trangThai"] = State?.ToString(),
        ["donVi"] = UnitCode,
        ["tim"] = Text,
        ["cua"] = Owner == QueueOwner.Everybody ? null : Owner.ToString(),
        ["sau"] = After?.ToString(),
        ["truoc"] = Before?.ToString(),
    }.Where(part => part.Value is not null));

    /// <summary>Reads a query as the page would; what makes no sense is left out.</summary>
    public static QueueFilter Read(string query)
    {
        var parts = QueryHelpers.ParseQuery(query);
        string? Part(string name) => parts.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.ToString().Trim() : null;
        T? Of<T>(string name)
            where T : struct, Enum => Enum.TryParse<T>(Part(name), out var value) && Enum.IsDefined(value) ? value : null;
        return new QueueFilter(Of<QueueTab>("the") ?? QueueTab.Open, Of<PetitionKind>("loai"), Of<PetitionState>("trangThai"), Part("donVi"), Part("tim"), Of<QueueOwner>("cua") ?? QueueOwner.Everybody)
        {
            After = QueuePlace.Read(Part("sau")),
            Before = QueuePlace.Read(Part("truoc")),
        };
    }
}
