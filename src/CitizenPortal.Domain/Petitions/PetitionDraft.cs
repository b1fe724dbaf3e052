using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Petitions;

/// <summary>A petition being written; its content is sealed, the server reads it only for the one who holds the draft.</summary>
public sealed class PetitionDraft : Entity
{
    /// <summary>Days that an untouched draft is kept.</summary>
    public const int KeptDays = 30;

    private PetitionDraft()
    {
    }

    /// <summary>What the citizen notes down to go on elsewhere.</summary>
    public required string Code { get; init; }

    public string Sealed { get; private set; } = "";

    public DateTimeOffset SavedAt { get; private set; }

    public static PetitionDraft Begin(string code) => new() { Code = code };

    public void Save(string sealedContent, DateTimeOffset at) => (Sealed, SavedAt) = (sealedContent, at);
}
