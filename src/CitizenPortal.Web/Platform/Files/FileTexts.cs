using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Platform.Files;

/// <summary>What the sender of a refused file reads: which file, what is wrong, how to mend it.</summary>
public sealed class FileTexts
{
    private FileTexts()
    {
    }

    public static string Of(FileRefusedException refused, IStringLocalizer<FileTexts> texts)
    {
        ArgumentNullException.ThrowIfNull(refused);
        ArgumentNullException.ThrowIfNull(texts);
        return refused.Reason switch
        {
            FileRefusal.Empty => texts["Tệp “{0}” rỗng. Hãy mở thử tệp trên máy rồi chọn lại.", refused.Name],
            FileRefusal.TooLarge => texts["Tệp “{0}” lớn hơn {1} MB. Hãy chọn tệp nhỏ hơn hoặc chụp lại ảnh.", refused.Name, refused.Rules.MaxBytes / (1024 * 1024)],
            FileRefusal.KindNotAllowed => texts["Tệp “{0}” không thuộc loại được nhận. Hãy gửi {1}.", refused.Name, Allowed(refused.Rules.Kinds)],
            FileRefusal.HasMacro => texts["Tệp “{0}” có chứa chương trình (macro). Hãy lưu lại thành PDF rồi gửi.", refused.Name],
            FileRefusal.TooMany => texts["Chỉ gửi được {1} tệp. Hãy bỏ bớt tệp “{0}” hoặc tệp khác.", refused.Name, refused.Rules.MaxFiles],
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Names of kinds are the same in every language.</summary>
    private static string Allowed(FileKinds kinds) => string.Join(", ", Enum.GetValues<FileKinds>()
        .Where(kind => kind is not FileKinds.None && (kind & (kind - 1)) == 0 && kinds.HasFlag(kind))
        .Select(kind => kind is FileKinds.Docx ? "Word (docx)" : kind.ToString().ToUpperInvariant()));
}
