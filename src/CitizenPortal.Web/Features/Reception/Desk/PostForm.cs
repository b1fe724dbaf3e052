using System.Globalization;
using CitizenPortal.Domain.Reception;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CitizenPortal.Web.Features.Reception.Desk;

/// <summary>The times of a reception as read from its form.</summary>
/// <param name="Decided">Day of the decision to receive online.</param>
internal sealed record PostTimes(DateOnly Date, TimeOnly From, TimeOnly To, DateOnly Decided);

/// <summary>A reception as an officer types it.</summary>
public class PostForm
{
    public string? Unit { get; set; }

    public HostKind Host { get; set; } = HostKind.Head;

    public string? HostTitle { get; set; }

    public string? Date { get; set; }

    public string? From { get; set; } = "8:00";

    public string? To { get; set; } = "11:00";

    public string? SlotMinutes { get; set; } = "30";

    public string? Places { get; set; } = "1";

    public bool Online { get; set; }

    public OnlineGround? Ground { get; set; }

    public string? DecisionNumber { get; set; }

    public string? DecisionDate { get; set; }

    /// <summary>Names of communes, separated by commas or lines.</summary>
    public string? Points { get; set; }

    public bool Home { get; set; }

    public string? HomeReason { get; set; }

    public ExtraordinaryGround? Extraordinary { get; set; }

    public string? Participants { get; set; }

    public string? ExpectedContent { get; set; }

    public IEnumerable<string> PointNames() => (Points ?? "").Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public int Minutes() => int.TryParse(SlotMinutes, CultureInfo.InvariantCulture, out var minutes) ? minutes : 0;

    public int PlacesPerSlot() => int.TryParse(Places, CultureInfo.InvariantCulture, out var places) ? places : 0;

    /// <summary>The times, or null when the messages in <paramref name="state"/> say which is unreadable.</summary>
    internal PostTimes? Times(ModelStateDictionary state)
    {
        var date = Day(state, nameof(Date), Date);
        var from = Clock(state, nameof(From), From);
        var to = Clock(state, nameof(To), To);
        if (Host == HostKind.Head && Extraordinary is null)
        {
            Required(state, nameof(Participants), Participants, "Buổi tiếp định kỳ phải đăng thành phần dự (Luật Tiếp công dân, Điều 24). Hãy ghi cơ quan, chức danh cùng dự.");
            Required(state, nameof(ExpectedContent), ExpectedContent, "Buổi tiếp định kỳ phải đăng nội dung dự kiến (Luật Tiếp công dân, Điều 24). Hãy ghi việc sẽ nghe.");
        }

        var decided = Online ? Day(state, nameof(DecisionDate), DecisionDate) : default;
        return state.IsValid ? new PostTimes(date, from, to, decided) : null;
    }

    protected static void Required(ModelStateDictionary state, string field, string? text, string message)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            state.AddModelError($"Input.{field}", message);
        }
    }

    protected static DateOnly Day(ModelStateDictionary state, string field, string? text) => DayField.Read(state, $"Input.{field}", text);

    private static TimeOnly Clock(ModelStateDictionary state, string field, string? text) => DayField.ReadClock(state, $"Input.{field}", text);
}
