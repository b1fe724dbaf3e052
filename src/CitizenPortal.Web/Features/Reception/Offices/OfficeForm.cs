using System.Globalization;
using CitizenPortal.Domain.Reception;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CitizenPortal.Web.Features.Reception.Offices;

/// <summary>A place as it is typed; rooms are lines of “name; seats; yes when it has video”.</summary>
public sealed class OfficeForm
{
    private const string HasVideo = "trực tuyến";

    public string? Name { get; set; }

    public string? Address { get; set; }

    public string? Help { get; set; }

    public string? Capacity { get; set; }

    public string? Equipment { get; set; }

    public string? Languages { get; set; }

    public string? Rooms { get; set; }

    public bool InUse { get; set; }

    public string? HoursFrom { get; set; }

    public string? MorningFrom { get; set; }

    public string? MorningTo { get; set; }

    public string? AfternoonFrom { get; set; }

    public string? AfternoonTo { get; set; }

    internal static OfficeForm Of(Point point, DateOnly today)
    {
        var hours = point.HoursOn(today);
        return new OfficeForm
        {
            Name = point.Name,
            Address = point.Address,
            Help = point.Help,
            Capacity = point.Capacity?.ToString(CultureInfo.InvariantCulture),
            Equipment = point.Equipment,
            Languages = point.Languages,
            Rooms = string.Join('\n', point.Rooms.OrderBy(room => room.Number).Select(room => $"{room.Name}; {room.Seats}{(room.HasVideo ? $"; {HasVideo}" : "")}")),
            InUse = point.InUse,
            MorningFrom = Text(hours?.MorningFrom),
            MorningTo = Text(hours?.MorningTo),
            AfternoonFrom = Text(hours?.AfternoonFrom),
            AfternoonTo = Text(hours?.AfternoonTo),
        };
    }

    /// <summary>Writes what describes the place; messages in <paramref name="state"/> say what cannot be read, and then nothing is written.</summary>
    internal void Describe(Point point, ModelStateDictionary state)
    {
        if (string.IsNullOrWhiteSpace(Name))
        {
            state.AddModelError("Input.Name", "Hãy ghi tên nơi tiếp.");
        }

        if (string.IsNullOrWhiteSpace(Address))
        {
            state.AddModelError("Input.Address", "Hãy ghi địa chỉ để người dân tìm đến.");
        }

        var capacity = Number(state, "Input.Capacity", Capacity);
        var rooms = RoomLines(state);
        if (!state.IsValid)
        {
            return;
        }

        point.Equip(capacity, Equipment?.Trim(), Languages?.Trim());
        point.Furnish(rooms);
        point.Describe(Name!.Trim(), Address!.Trim(), Help?.Trim());
        if (InUse)
        {
            point.BringBackIntoUse();
        }
        else
        {
            point.TakeOutOfUse();
        }
    }

    private List<(string Name, int Seats, bool HasVideo)> RoomLines(ModelStateDictionary state)
    {
        var rooms = new List<(string, int, bool)>();
        foreach (var line in (Rooms ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split(';', StringSplitOptions.TrimEntries);
            if (parts.Length is 2 or 3 && parts[0].Length is > 0 and <= 120 && int.TryParse(parts[1], CultureInfo.InvariantCulture, out var seats) && seats is > 0 and <= PointRoom.MostSeats)
            {
                rooms.Add((parts[0], seats, parts.Length == 3 && parts[2].Length > 0));
            }
            else
            {
                state.AddModelError("Input.Rooms", $"Dòng “{line}” chưa đọc được. Hãy ghi: tên phòng; số chỗ; trực tuyến.");
            }
        }

        return rooms;
    }

    private static int? Number(ModelStateDictionary state, string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (!int.TryParse(text, CultureInfo.InvariantCulture, out var number))
        {
            state.AddModelError(field, $"“{text}” không phải là số. Hãy ghi số người, ví dụ 20.");
        }

        return number;
    }

    private static string? Text(TimeOnly? clock) => clock?.ToString("H:mm", CultureInfo.InvariantCulture);
}
