using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Domain.Text;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Reception.Places;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Reception.Book;

/// <summary>What a citizen has chosen so far.</summary>
/// <param name="Unit">A code, or a name typed with or without tones.</param>
internal sealed record BookingWish(string? Unit, HostKind? Host, DateOnly? Day);

/// <param name="Next">The first day with a free place; null when all are taken.</param>
internal sealed record HostOption(HostKind Host, string Title, DateOnly? Next);

/// <summary>A full reception in person, for which people may wait.</summary>
internal sealed record FullDay(Guid DayId, DateOnly Date);

internal sealed record DayOption(DateOnly Date, int Left, bool TooNear)
{
    public bool CanBook => Left > 0 && !TooNear;
}

/// <param name="Value">Kind and key as the form sends them back.</param>
internal sealed record PointOption(string Value, PointKind Kind, string Name, string Note, bool Off);

/// <summary>What can be booked from here, from the unit down to the seat.</summary>
internal sealed record BookingOffer(
    Unit? Unit,
    IReadOnlyList<Unit> Matches,
    IReadOnlyList<HostOption> Hosts,
    HostOption? Host,
    IReadOnlyList<DayOption> Days,
    DateOnly? Day,
    IReadOnlyList<OpenSlot> Slots,
    IReadOnlyList<PointOption> Points,
    DateOnly EarliestOnline)
{
    public IReadOnlyList<FullDay> Full { get; init; } = [];

    public bool IsOnline => Slots.Any(slot => slot.IsOnline);
}

/// <summary>Reads what a citizen may choose next; three queries whatever he chose.</summary>
internal sealed class BookingMenu(PortalDb db, FreePlaces places, IUnitDirectory units, TimeProvider time)
{
    private const int MostDays = 10;

    public async Task<BookingOffer> ReadAsync(BookingWish wish, CancellationToken cancel)
    {
        var matches = Matches(wish.Unit);
        var earliest = await places.EarliestOnlineAsync(cancel);
        if (matches.Count != 1)
        {
            return new BookingOffer(null, matches, [], null, [], null, [], [], earliest);
        }

        var unit = matches[0];
        var today = time.TodayInVietnam();
        var posted = await db.Set<ReceptionDay>().AsNoTracking().Include(day => day.Points).Where(day => day.UnitCode == unit.Code && day.Date >= today && day.State == ReceptionDayState.Posted).OrderBy(day => day.Date).ToListAsync(cancel);
        var slots = await places.OfUnitAsync(unit.Code, null, cancel);
        var hosts = Hosts(posted, slots);
        var host = hosts.FirstOrDefault(option => option.Host == wish.Host) ?? (hosts.Count == 1 ? hosts[0] : null);
        if (host is null)
        {
            return new BookingOffer(unit, matches, hosts, null, [], null, [], [], earliest);
        }

        var days = Days(slots.Where(slot => slot.Host == host.Host));
        var day = days.FirstOrDefault(option => option.Date == wish.Day)?.Date ?? days.FirstOrDefault(option => option.CanBook)?.Date;
        var chosen = posted.Where(posting => posting.Host == host.Host && posting.Date == day).ToList();
        return new BookingOffer(unit, matches, hosts, host, days, day, [.. slots.Where(slot => slot.Host == host.Host && slot.Date == day)], await PointsAsync(chosen, cancel), earliest) { Full = Full(slots.Where(slot => slot.Host == host.Host)) };
    }

    private IReadOnlyList<Unit> Matches(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [units.Find(UnitCodes.ReceptionBoard)!];
        }

        if (units.Find(text.Trim()) is { } byCode)
        {
            return [byCode];
        }

        var wanted = VietnameseText.Fold(Plain(text));
        var found = units.Search(Plain(text));
        var exact = found.Where(unit => VietnameseText.Fold(Plain(unit.Name)) == wanted).ToList();
        return exact.Count == 1 ? exact : found;
    }

    /// <summary>People write “UBND xã Hồng Thái”; the list says “Xã Hồng Thái”.</summary>
    private static string Plain(string text)
    {
        var trimmed = text.Trim();
        return trimmed.StartsWith("UBND x", StringComparison.OrdinalIgnoreCase) || trimmed.StartsWith("UBND p", StringComparison.OrdinalIgnoreCase) ? trimmed[5..] : trimmed;
    }

    private static List<HostOption> Hosts(List<ReceptionDay> posted, IReadOnlyList<OpenSlot> slots) =>
        [.. posted.GroupBy(day => day.Host).OrderBy(group => group.Key).Select(group =>
            new HostOption(group.Key, group.First().HostTitle, slots.FirstOrDefault(slot => slot.Host == group.Key && slot.CanBook)?.Date))];

    private static List<FullDay> Full(IEnumerable<OpenSlot> slots) =>
        [.. slots.Where(slot => !slot.IsOnline).GroupBy(slot => (slot.DayId, slot.Date)).Where(day => day.All(slot => slot.Left <= 0)).Select(day => new FullDay(day.Key.DayId, day.Key.Date)).Take(MostDays)];

    private static List<DayOption> Days(IEnumerable<OpenSlot> slots) =>
        [.. slots.GroupBy(slot => slot.Date).Select(group => new DayOption(group.Key, group.Where(slot => !slot.TooNear).Sum(slot => slot.Left), group.All(slot => slot.TooNear))).Take(MostDays)];

    private async Task<IReadOnlyList<PointOption>> PointsAsync(List<ReceptionDay> days, CancellationToken cancel)
    {
        var centres = days.Select(day => day.CentreId).ToHashSet();
        var ids = days.SelectMany(day => day.Points.Select(point => point.PointId)).Concat(centres).ToHashSet();
        var points = await db.Set<Point>().AsNoTracking().Where(point => ids.Contains(point.Id) && point.InUse).OrderBy(point => point.Name).ToListAsync(cancel);
        var options = points.OrderBy(point => centres.Contains(point.Id)).Select(point => Option(point, centres.Contains(point.Id) ? PointKind.Centre : PointKind.Commune)).ToList();
        if (days.Any(day => day.IsOnline))
        {
            var allowed = days.FirstOrDefault(day => day.HomeAllowed);
            options.Add(new PointOption(SeatChoice.Home, PointKind.Home, "", allowed?.HomeReason ?? "", Off: allowed is null));
        }

        return options;
    }

    private static PointOption Option(Point point, PointKind kind) =>
        new(SeatChoice.Write(kind, point.Id), kind, point.Name, string.Join(". ", new[] { point.Address.TrimEnd('.'), point.Help }.Where(part => !string.IsNullOrEmpty(part))), Off: false);
}
