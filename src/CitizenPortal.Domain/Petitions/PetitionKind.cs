namespace CitizenPortal.Domain.Petitions;

/// <summary>What a petition (đơn) is in law: khiếu nại, tố cáo, kiến nghị, phản ánh (law.md §4).</summary>
public enum PetitionKind
{
    Complaint,
    Denunciation,
    Proposal,
    Feedback,
}

/// <summary>How a petition reached the state; each must be registered whatever its way (law.md §4.2).</summary>
public enum PetitionSource
{
    Portal,
    Counter,
    Post,
    Hotline,
    Forwarded,
}
