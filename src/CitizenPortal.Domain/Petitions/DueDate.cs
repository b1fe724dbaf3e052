namespace CitizenPortal.Domain.Petitions;

/// <summary>Until when something is owed and why, as told to the citizen on the day it was computed.</summary>
/// <param name="On">Null when the calendar cannot tell yet; an officer then sets things right, nobody is given a wrong date.</param>
/// <param name="Sentence">The reason in one plain sentence.</param>
public sealed record DueDate(DateOnly? On, string TermCode, string Basis, DateOnly Start, string Sentence);

/// <summary>Who does something, in which roles, and when.</summary>
/// <param name="Name">Shown to staff only.</param>
public sealed record Deed(IReadOnlyCollection<PetitionActor> Actors, Guid? UserId, string Name, DateTimeOffset At)
{
    public static Deed OfCitizen(DateTimeOffset at) => new([PetitionActor.Citizen], null, "Công dân", at);
}
