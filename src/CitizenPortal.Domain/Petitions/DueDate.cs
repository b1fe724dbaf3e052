using System.Globalization;
using CitizenPortal.Domain.Calendar;

namespace CitizenPortal.Domain.Petitions;

/// <summary>Until when something is owed and why, as told to the citizen on the day it was computed.</summary>
/// <param name="On">Null when the calendar cannot tell yet; an officer then sets things right, nobody is given a wrong date.</param>
/// <param name="Sentence">The reason in one plain sentence.</param>
public sealed record DueDate(DateOnly? On, string TermCode, string Basis, DateOnly Start, string Sentence)
{
    /// <summary>The year whose calendar is missing, when that is why no day can be named.</summary>
    public int? MissingYear { get; init; }

    /// <summary>Edition of the calendar that the day was counted with.</summary>
    public int CalendarVersion { get; init; }

    /// <summary>What the clock says, in the words of the citizen.</summary>
    public static DueDate Of(LegalTerm term, DateOnly start, DeadlineResult result, int calendarVersion)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(result);
        var sentence = result switch
        {
            { Deadline: { } deadline } => deadline.Sentence(),
            { StandingSince: { } since } => $"Thời hạn tạm dừng từ ngày {since.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}. Hạn mới được tính khi có quyết định tiếp tục giải quyết.",
            _ => $"Lịch nghỉ lễ năm {result.MissingYear} chưa được ban hành. Cán bộ sẽ báo ngày cho Ông/Bà khi có lịch.",
        };
        return new DueDate(result.Deadline?.Due, term.Code, result.IsKnown ? term.Basis : "", start, sentence)
        {
            MissingYear = result.MissingYear,
            CalendarVersion = calendarVersion,
        };
    }
}

/// <summary>Who does something, in which roles, and when.</summary>
/// <param name="Name">Shown to staff only.</param>
public sealed record Deed(IReadOnlyCollection<PetitionActor> Actors, Guid? UserId, string Name, DateTimeOffset At)
{
    public static Deed OfCitizen(DateTimeOffset at) => new([PetitionActor.Citizen], null, "Công dân", at);
}
