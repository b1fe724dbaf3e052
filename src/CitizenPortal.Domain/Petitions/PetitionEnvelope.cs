using CitizenPortal.Domain.Kernel;

namespace CitizenPortal.Domain.Petitions;

/// <summary>The sealed identity of a denouncer (bút tích, họ tên, địa chỉ, thông tin cá nhân), kept apart from the petition (LTC Đ8.3, Đ56.1–2).</summary>
public sealed class PetitionEnvelope : Entity
{
    private PetitionEnvelope()
    {
    }

    public Guid PetitionId { get; private init; }

    /// <summary>The case's own data key, itself encrypted.</summary>
    public string WrappedKey { get; private init; } = "";

    /// <summary>Name, phone, address and the rest, encrypted with the data key.</summary>
    public string Content { get; private init; } = "";

    /// <summary>Keyed digest of what the citizen types beside his code; the digits themselves are nowhere.</summary>
    public string DigitsMac { get; private init; } = "";

    /// <summary>Whether a letter can be sent, without saying where.</summary>
    public bool HasEmail { get; private init; }

    /// <summary>Whether a text message can be sent; an anonymous sender leaves no number.</summary>
    public bool HasPhone { get; private init; }

    public DateTimeOffset SealedAt { get; private init; }

    /// <param name="openFiles">Files that lay open before they were sealed and are to be destroyed.</param>
    public static PetitionEnvelope Seal(Guid petition, SealedSender sender, IReadOnlyList<Guid> openFiles, DateTimeOffset at)
    {
        var envelope = new PetitionEnvelope
        {
            PetitionId = petition,
            WrappedKey = sender.WrappedKey,
            Content = sender.Content,
            DigitsMac = sender.DigitsMac,
            HasEmail = sender.HasEmail,
            HasPhone = sender.HasPhone,
            SealedAt = at,
        };
        if (openFiles.Count > 0)
        {
            envelope.Raise(new OpenFilesLeft(petition, [.. openFiles]));
        }

        return envelope;
    }
}

/// <summary>What an envelope holds, closed.</summary>
public sealed record SealedSender(string WrappedKey, string Content, string DigitsMac, bool HasEmail, bool HasPhone);

/// <summary>Files were sealed; their open copies are to be destroyed.</summary>
public sealed record OpenFilesLeft(Guid PetitionId, IReadOnlyList<Guid> Files) : IDomainEvent;
