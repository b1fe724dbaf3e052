using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Petitions;

/// <summary>Days on which an officer is away and who works in his place.</summary>
public sealed class OfficerAbsence : Entity
{
    private OfficerAbsence()
    {
    }

    public Guid UserId { get; private init; }

    public DateOnly From { get; private init; }

    public DateOnly To { get; private init; }

    public Guid SubstituteId { get; private init; }

    public string SubstituteName { get; private init; } = "";

    public static OfficerAbsence Plan(Guid user, DateOnly from, DateOnly to, Guid substitute, string substituteName) =>
        to < from ? throw new RuleBrokenException("petition.absence-ends-before-it-starts")
        : substitute == user ? throw new RuleBrokenException("petition.own-substitute")
        : new OfficerAbsence { UserId = user, From = from, To = to, SubstituteId = substitute, SubstituteName = substituteName };

    public bool Covers(DateOnly day) => day >= From && day <= To;
}
