namespace CitizenPortal.Web.Platform.Files;

/// <summary>A place for files that people give us; what is kept there is named by us and never run or shown in the portal's own origin.</summary>
public interface IFileVault
{
    /// <exception cref="FileRefusedException">The file is empty, too large, or not of a kind the rules allow; nothing is kept.</exception>
    Task<StoredFile> StoreAsync(Stream content, string fileName, FileRules rules, CancellationToken cancel);

    /// <summary>Keeps content that the caller has checked and encrypted; returns its id.</summary>
    Task<Guid> StoreSealedAsync(byte[] content, CancellationToken cancel);

    /// <summary>Null when there is no such file; the caller has checked that the reader may see it.</summary>
    Task<Stream?> OpenAsync(Guid id, CancellationToken cancel);

    /// <summary>Deleting what is not there is no fault.</summary>
    Task DeleteAsync(Guid id, CancellationToken cancel);
}

/// <param name="Name">The sender's name without path and control characters, its ending corrected to the content.</param>
/// <param name="ContentType">By the content, never by the sender's word.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">64 lower-case hex digits.</param>
public sealed record StoredFile(Guid Id, string Name, string ContentType, long Size, string Sha256);

public enum FileRefusal
{
    Empty,
    TooLarge,
    KindNotAllowed,

    /// <summary>An office document that carries a program.</summary>
    HasMacro,
    TooMany,
}

#pragma warning disable CA1032 // a refusal without reason and name helps nobody
public sealed class FileRefusedException(FileRefusal reason, string name, FileRules rules) : Exception($"File refused: {reason}.")
#pragma warning restore CA1032
{
    public FileRefusal Reason { get; } = reason;

    public string Name { get; } = name;

    public FileRules Rules { get; } = rules;
}
