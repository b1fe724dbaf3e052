using System.IO.Compression;

namespace CitizenPortal.Web.Platform.Files;

/// <summary>A kind of file as the portal stores and serves it.</summary>
/// <param name="Endings">The first is the one given to files that came without a fitting one.</param>
internal sealed record FileType(FileKinds Kind, string ContentType, params string[] Endings)
{
    public static FileType Of(FileKinds kind) => kind switch
    {
        FileKinds.Pdf => new(kind, "application/pdf", ".pdf"),
        FileKinds.Jpeg => new(kind, "image/jpeg", ".jpg", ".jpeg"),
        FileKinds.Png => new(kind, "image/png", ".png"),
        FileKinds.WebP => new(kind, "image/webp", ".webp"),
        FileKinds.Heic => new(kind, "image/heic", ".heic", ".heif"),
        FileKinds.Docx => new(kind, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
        FileKinds.Mp3 => new(kind, "audio/mpeg", ".mp3"),
        FileKinds.M4a => new(kind, "audio/mp4", ".m4a"),
        FileKinds.Wav => new(kind, "audio/wav", ".wav"),
        FileKinds.Mp4 => new(kind, "video/mp4", ".mp4", ".m4v"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

/// <summary>Tells what a file is by its first bytes; an office document also by what lies in its archive.</summary>
internal static class FileSignature
{
    public const int HeadLength = 16;

    public static FileKinds Read(Stream content)
    {
        var head = new byte[HeadLength];
        content.Position = 0;
        var length = content.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        return Read(head.AsSpan(0, length)) is FileKinds.Docx ? Archive(content) : Read(head.AsSpan(0, length));
    }

    /// <summary>Whether the archive holds a program that Word would run.</summary>
    public static bool HasMacro(Stream archive)
    {
        using var zip = new ZipArchive(archive, ZipArchiveMode.Read, leaveOpen: true);
        return zip.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || entry.FullName.Contains("activeX/", StringComparison.OrdinalIgnoreCase));
    }

    private static FileKinds Read(ReadOnlySpan<byte> head) => head switch
    {
        _ when head.StartsWith("%PDF-"u8) => FileKinds.Pdf,
        [0xFF, 0xD8, 0xFF, ..] => FileKinds.Jpeg,
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileKinds.Png,
        [0x50, 0x4B, 0x03, 0x04, ..] => FileKinds.Docx,
        _ when head.StartsWith("ID3"u8) || IsMp3Frame(head) => FileKinds.Mp3,
        { Length: >= 12 } when head.StartsWith("RIFF"u8) => Riff(head[8..12]),
        { Length: >= 12 } when head[4..8].SequenceEqual("ftyp"u8) => Brand(head[8..12]),
        _ => FileKinds.None,
    };

    /// <summary>Eleven bits of sync, MPEG version 1 or 2, layer III, a bit rate and a sampling rate that exist.</summary>
    private static bool IsMp3Frame(ReadOnlySpan<byte> head) =>
        head is [0xFF, 0xFB or 0xFA or 0xF3 or 0xF2, var rates, _, ..] && (rates & 0xF0) is not (0xF0 or 0) && (rates & 0x0C) != 0x0C;

    private static FileKinds Riff(ReadOnlySpan<byte> form) => form switch
    {
        _ when form.SequenceEqual("WEBP"u8) => FileKinds.WebP,
        _ when form.SequenceEqual("WAVE"u8) => FileKinds.Wav,
        _ => FileKinds.None,
    };

    private static FileKinds Brand(ReadOnlySpan<byte> brand) => System.Text.Encoding.ASCII.GetString(brand) switch
    {
        "heic" or "heix" or "heim" or "heis" or "hevc" or "mif1" or "msf1" => FileKinds.Heic,
        "M4A " or "M4B " => FileKinds.M4a,
        "isom" or "iso2" or "iso4" or "iso5" or "iso6" or "mp41" or "mp42" or "avc1" or "M4V " or "MSNV" or "3gp4" or "3gp5" => FileKinds.Mp4,
        _ => FileKinds.None,
    };

    private static FileKinds Archive(Stream content)
    {
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return zip.GetEntry("[Content_Types].xml") is not null && zip.GetEntry("word/document.xml") is not null ? FileKinds.Docx : FileKinds.None;
        }
        catch (InvalidDataException)
        {
            return FileKinds.None;
        }
    }
}
