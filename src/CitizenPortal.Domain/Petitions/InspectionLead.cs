using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Petitions;

/// <summary>What an anonymous denunciation tells that can be checked, for inspection; no petition, under no clock, with nothing of a sender (LTC Đ25.2, NĐ 31/2019 Đ20).</summary>
public sealed class InspectionLead : Entity
{
    private InspectionLead()
    {
    }

    public Guid PetitionId { get; private init; }

    public string Summary { get; private init; } = "";

    public string RecordedBy { get; private init; } = "";

    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>Ends the petition as a lead.</summary>
    public static InspectionLead Keep(Petition petition, Deed deed, string summary)
    {
        petition.Advance(PetitionAction.KeepLead, deed, null, null);
        return new InspectionLead { PetitionId = petition.Id, Summary = summary, RecordedBy = deed.Name, RecordedAt = deed.At };
    }
}
