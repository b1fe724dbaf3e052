using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using CitizenPortal.Web.Platform.Files;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Tests.Files;

public sealed class FileVaultTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private IFileVault Vault => portal.Services.GetRequiredService<IFileVault>();

    public static TheoryData<string, byte[], string> Known => new()
    {
        { "don.pdf", "%PDF-1.7\n"u8.ToArray(), "application/pdf" },
        { "anh.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46], "image/jpeg" },
        { "anh.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], "image/png" },
        { "anh.webp", "RIFF\0\0\0\0WEBPVP8 "u8.ToArray(), "image/webp" },
        { "anh.heic", "\0\0\0\u0018ftypheic\0\0\0\0"u8.ToArray(), "image/heic" },
        { "don.docx", Docx(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
        { "ghi-am.mp3", "ID3\u0003\0\0\0\0\0\0"u8.ToArray(), "audio/mpeg" },
        { "ghi-am.mp3", [0xFF, 0xFB, 0x90, 0x64, 0, 0], "audio/mpeg" },
        { "ghi-am.m4a", "\0\0\0\u0018ftypM4A \0\0\0\0"u8.ToArray(), "audio/mp4" },
        { "ghi-am.wav", "RIFF\0\0\0\0WAVEfmt "u8.ToArray(), "audio/wav" },
        { "phim.mp4", "\0\0\0\u0018ftypisom\0\0\0\0"u8.ToArray(), "video/mp4" },
    };

    public static TheoryData<string, byte[]> Unwanted => new()
    {
        { "don.pdf", "MZ\u0001\0program"u8.ToArray() },
        { "anh.png", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray() },
        { "don.pdf", "<!DOCTYPE html><script>alert(1)</script>"u8.ToArray() },
        { "anh.jpg", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0] },
        { "don.docx", Zip(("evil.exe", "MZ")) },
        { "don.docx", [0x50, 0x4B, 0x03, 0x04, 1, 2, 3] },
        { "don.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] },
        { "x.mp3", [0xFF, 0xFB] },
        { "ghi-chu.txt", "Kính gửi"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public async Task A_file_is_known_by_its_content(string name, byte[] content, string contentType)
    {
        var stored = await StoreAsync(content, name);

        stored.ShouldBe(new StoredFile(stored.Id, name, contentType, content.Length, Convert.ToHexStringLower(SHA256.HashData(content))));
        await using var opened = (await Vault.OpenAsync(stored.Id, PortalFixture.Cancel))!;
        using var copy = new MemoryStream();
        await opened.CopyToAsync(copy, PortalFixture.Cancel);
        copy.ToArray().ShouldBe(content);
    }

    [Theory]
    [MemberData(nameof(Unwanted))]
    public async Task Whatever_its_name_says_other_content_is_refused(string name, byte[] content)
    {
        var refused = await Should.ThrowAsync<FileRefusedException>(() => StoreAsync(content, name));

        refused.Reason.ShouldBe(FileRefusal.KindNotAllowed);
        refused.Name.ShouldBe(name);
    }

    [Fact]
    public async Task A_document_with_a_program_in_it_is_refused()
    {
        var content = Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<document/>"), ("word/vbaProject.bin", "x"));

        (await Should.ThrowAsync<FileRefusedException>(() => StoreAsync(content, "don.docx"))).Reason.ShouldBe(FileRefusal.HasMacro);
    }

    [Fact]
    public async Task The_limit_is_the_last_size_that_is_taken()
    {
        var rules = FileRules.Petition with { MaxBytes = 20 };

        (await StoreAsync([.. "%PDF-1.7\n"u8, .. new byte[11]], "vua.pdf", rules)).Size.ShouldBe(20);
        (await Should.ThrowAsync<FileRefusedException>(() => StoreAsync([.. "%PDF-1.7\n"u8, .. new byte[12]], "lon.pdf", rules))).Reason.ShouldBe(FileRefusal.TooLarge);
        (await Should.ThrowAsync<FileRefusedException>(() => StoreAsync([], "rong.pdf", rules))).Reason.ShouldBe(FileRefusal.Empty);
    }

    [Fact]
    public async Task A_kind_that_the_form_does_not_take_is_refused()
    {
        var refused = await Should.ThrowAsync<FileRefusedException>(() => StoreAsync("%PDF-1.7\n"u8.ToArray(), "don.pdf", FileRules.Petition with { Kinds = FileKinds.Pictures }));

        FileTexts.Of(refused, portal.Services.GetRequiredService<IStringLocalizer<FileTexts>>())
            .ShouldBe("Tệp “don.pdf” không thuộc loại được nhận. Hãy gửi JPEG, PNG, WEBP, HEIC.");
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData("C:\\Users\\toi\\Đơn khiếu nại.pdf", "Đơn khiếu nại.pdf")]
    [InlineData("don.pdf.exe", "don.pdf.exe.pdf")]
    [InlineData("a\u202Efdp.exe", "afdp.exe.pdf")]
    [InlineData("dòng\r\nmới\".pdf", "dòngmới.pdf")]
    [InlineData("...", "tệp.pdf")]
    [InlineData("", "tệp.pdf")]
    public async Task Senders_names_are_cleaned_and_end_as_the_content_says(string given, string kept) =>
        (await StoreAsync("%PDF-1.7\n"u8.ToArray(), given)).Name.ShouldBe(kept);

    [Fact]
    public async Task A_deleted_file_is_gone_and_deleting_it_again_is_no_fault()
    {
        var stored = await StoreAsync("%PDF-1.7\n"u8.ToArray(), "don.pdf");

        await Vault.DeleteAsync(stored.Id, PortalFixture.Cancel);
        await Vault.DeleteAsync(stored.Id, PortalFixture.Cancel);

        (await Vault.OpenAsync(stored.Id, PortalFixture.Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task A_refused_file_leaves_nothing_behind()
    {
        var root = Directory.CreateTempSubdirectory("vault-");
        var vault = new LocalFileVault(root.FullName);

        await Should.ThrowAsync<FileRefusedException>(() => vault.StoreAsync(new MemoryStream([1, 2, 3]), "x.pdf", FileRules.Petition, PortalFixture.Cancel));

        root.EnumerateFileSystemInfos("*", SearchOption.AllDirectories).ShouldBeEmpty();
        root.Delete(recursive: true);
    }

    private Task<StoredFile> StoreAsync(byte[] content, string name, FileRules? rules = null) =>
        Vault.StoreAsync(new MemoryStream(content), name, rules ?? FileRules.Petition, PortalFixture.Cancel);

    private static byte[] Docx() => Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<document/>"));

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return bytes.ToArray();
    }
}
