using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Petitions;

/// <summary>Who put a file to a petition.</summary>
public enum AttachmentOrigin
{
    Petition,
    Supplement,
    Answer,

    /// <summary>By which several petitioners name who speaks for them, or one names who acts for him.</summary>
    Appointment,

    /// <summary>An official paper that the portal made from a form.</summary>
    Paper,
}

/// <summary>A file of a petition; its content rests in the vault under <see cref="FileId"/>.</summary>
public sealed class PetitionAttachment : Entity
{
    private PetitionAttachment()
    {
    }

    public Guid PetitionId { get; private init; }

    public Guid FileId { get; private set; }

    public string Name { get; private set; } = "";

    public string ContentType { get; private init; } = "";

    /// <summary>In bytes.</summary>
    public long Size { get; private init; }

    public AttachmentOrigin Origin { get; private init; }

    public DateTimeOffset AddedAt { get; private init; }

    /// <summary>The file was sealed: from now on it rests elsewhere, under a name that says nothing.</summary>
    public void Hide(Guid sealedFile, string name) => (FileId, Name) = (sealedFile, name);

    /// <summary>The file of an official paper; it joins the case without a step of its own, so that it never collides with one.</summary>
    public static PetitionAttachment OfPaper(Guid petition, PetitionFile file, DateTimeOffset at) => Of(petition, file, AttachmentOrigin.Paper, at);

    internal static PetitionAttachment Of(Guid petition, PetitionFile file, AttachmentOrigin origin, DateTimeOffset at) => new()
    {
        PetitionId = petition,
        FileId = file.FileId,
        Name = file.Name,
        ContentType = file.ContentType,
        Size = file.Size,
        Origin = origin,
        AddedAt = at,
    };
}

/// <summary>A stored file that joins a petition.</summary>
public sealed record PetitionFile(Guid FileId, string Name, string ContentType, long Size);

/// <summary>Who sent a petition and how to reach him; apart from the petition so that it can be sealed (LTC Đ56).</summary>
public sealed class PetitionContact : Entity
{
    public required Guid PetitionId { get; init; }

    public required string Name { get; init; }

    /// <summary>International form, for example +84912345678; empty when whoever handed in a paper has none.</summary>
    public required string Phone { get; init; }

    public string? Email { get; init; }

    public required string Address { get; init; }

    /// <summary>Number of the identity paper, sealed; only the case page opens it.</summary>
    public string? SealedPersonalId { get; init; }

    /// <summary>Name of the one who wrote in the citizen's place, with his consent.</summary>
    public string? HelperName { get; init; }

    public string PhoneLast4 => Phone.Length >= 4 ? Phone[^4..] : "";
}
