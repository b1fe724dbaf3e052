namespace CitizenPortal.Domain.Reception;

/// <summary>A paper that the visitor sent ahead of his appointment; its content lies in the vault.</summary>
public sealed class BookingFile
{
    public const int Most = 5;

    public BookingFile(Guid bookingId, Guid fileId, string name, string contentType, long size, DateTimeOffset addedAt) =>
        (BookingId, FileId, Name, ContentType, Size, AddedAt) = (bookingId, fileId, name, contentType, size, addedAt);

    public Guid FileId { get; private init; }

    public Guid BookingId { get; private init; }

    public string Name { get; private init; }

    public string ContentType { get; private init; }

    public long Size { get; private init; }

    public DateTimeOffset AddedAt { get; private init; }
}
