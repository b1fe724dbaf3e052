using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Petitions;

/// <summary>Whom a denunciation is about: a unit or a member of staff, neither of which may see or get the case (LTC Đ8.3, Đ9.1.b).</summary>
public sealed class PetitionAccused : Entity
{
    private PetitionAccused()
    {
    }

    public Guid PetitionId { get; private init; }

    public string? UnitCode { get; private init; }

    /// <summary>Account of the accused, where he has one.</summary>
    public Guid? UserId { get; private init; }

    public static PetitionAccused Unit(Guid petition, string unitCode) => new() { PetitionId = petition, UnitCode = unitCode };

    public static PetitionAccused Person(Guid petition, Guid user) => new() { PetitionId = petition, UserId = user };
}
