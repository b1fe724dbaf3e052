using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Petitions;

/// <summary>The petition and its requests without who sent them, for those who verify (bản trích, LTC Đ56.2: what identifies the denouncer is stripped before it is handed over).</summary>
public sealed class PetitionExtract : Entity
{
    public const int LeastText = 20;
    public const int MostText = 30_000;

    private PetitionExtract()
    {
    }

    public Guid PetitionId { get; private init; }

    public string Text { get; private set; } = "";

    /// <summary>1 for the first writing.</summary>
    public int Edition { get; private set; }

    public Guid WrittenBy { get; private set; }

    public string WrittenByName { get; private set; } = "";

    public DateTimeOffset WrittenAt { get; private set; }

    public static PetitionExtract Of(Guid petition) => new() { PetitionId = petition };

    /// <exception cref="RuleBrokenException">It still says who sent the petition.</exception>
    public void Write(Deed deed, string text, IdentityMarks sender)
    {
        ArgumentNullException.ThrowIfNull(sender);
        if (deed.UserId is not { } writer || text?.Trim().Length is not (>= LeastText and <= MostText))
        {
            throw new RuleBrokenException("extract.length", LeastText, MostText);
        }

        if (sender.In(text).Count > 0)
        {
            throw new RuleBrokenException("extract.identifies");
        }

        (Text, Edition, WrittenBy, WrittenByName, WrittenAt) = (text.Trim(), Edition + 1, writer, deed.Name, deed.At);
    }
}

/// <summary>Somebody charged with verifying, who may read the extract (LTC Đ31; NĐ 31/2019 Đ10).</summary>
public sealed class PetitionVerifier : Entity
{
    private PetitionVerifier()
    {
    }

    public Guid PetitionId { get; private init; }

    public Guid UserId { get; private init; }

    public string Name { get; private init; } = "";

    public string NamedBy { get; private init; } = "";

    public DateTimeOffset NamedAt { get; private init; }

    public static PetitionVerifier Named(Guid petition, Guid user, string name, Deed deed) => new() { PetitionId = petition, UserId = user, Name = name, NamedBy = deed.Name, NamedAt = deed.At };
}
