using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Petitions;

/// <summary>One line of a petition's history; written once, never changed.</summary>
public sealed class PetitionEvent : Entity
{
    private PetitionEvent()
    {
    }

    public required Guid PetitionId { get; init; }

    /// <summary>1 for the receipt, then one more for each line.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Null for the receipt itself.</summary>
    public PetitionAction? Action { get; init; }

    public required PetitionState State { get; init; }

    /// <summary>In plain words, as the citizen reads it.</summary>
    public required string Title { get; init; }

    public string? Detail { get; init; }

    /// <summary>Name of the officer, for staff only.</summary>
    public required string By { get; init; }

    public Guid? UserId { get; init; }

    internal static PetitionEvent Of(Petition petition, int number, PetitionAction? action, string title, string? detail, Deed deed) => new()
    {
        PetitionId = petition.Id,
        Number = number,
        At = deed.At,
        Action = action,
        State = petition.State,
        Title = title,
        Detail = detail,
        By = deed.Name,
        UserId = deed.UserId,
    };

    /// <summary>The due date moved because the calendar changed.</summary>
    /// <param name="number">Of the line, the next of the petition.</param>
    public static PetitionEvent Recounted(Guid petition, int number, PetitionState state, string detail, Deed deed)
    {
        ArgumentNullException.ThrowIfNull(deed);
        return new PetitionEvent
        {
            PetitionId = petition,
            Number = number,
            At = deed.At,
            State = state,
            Title = "Hạn được tính lại theo lịch làm việc mới",
            Detail = detail,
            By = deed.Name,
            UserId = deed.UserId,
        };
    }
}
