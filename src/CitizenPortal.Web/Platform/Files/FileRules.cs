namespace CitizenPortal.Web.Platform.Files;

/// <summary>The kinds of file that the portal can tell by their content.</summary>
[Flags]
public enum FileKinds
{
    None = 0,
    Pdf = 1,
    Jpeg = 1 << 1,
    Png = 1 << 2,
    WebP = 1 << 3,
    Heic = 1 << 4,
    Docx = 1 << 5,
    Mp3 = 1 << 6,
    M4a = 1 << 7,
    Wav = 1 << 8,
    Mp4 = 1 << 9,
    Documents = Pdf | Docx,
    Pictures = Jpeg | Png | WebP | Heic,
    Sound = Mp3 | M4a | Wav,
    Evidence = Documents | Pictures | Sound | Mp4,
}

/// <summary>What one form takes.</summary>
/// <param name="MaxBytes">Of each file.</param>
/// <param name="MaxFiles">Of the form; counted by the page, which alone knows what was kept.</param>
public sealed record FileRules(long MaxBytes, int MaxFiles, FileKinds Kinds)
{
    /// <summary>Papers, pictures, sound and film that a citizen adds to a petition: at most 5 files of 20 MB.</summary>
    public static FileRules Petition { get; } = new(20 * 1024 * 1024, 5, FileKinds.Evidence);
}
