using System.Buffers.Binary;
using System.Text;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Platform.Files;

namespace CitizenPortal.Web.Features.Petitions.Protection;

/// <summary>
/// Files of a protected sender: content and name are encrypted with the case's data key, since a scan is handwriting (LTC Đ56.1).
/// Form: four marking bytes, then sealed together the length of the name, the name and the content.
/// </summary>
internal sealed class SealedFiles(IFileVault vault)
{
    private static ReadOnlySpan<byte> Mark => "CPE1"u8;

    /// <param name="held">Files that the petition has already; the new ones are numbered on.</param>
    public async Task<List<PetitionFile>> SealAsync(byte[] dataKey, IReadOnlyList<PetitionFile> files, int held, CancellationToken cancel)
    {
        List<PetitionFile> closed = [];
        foreach (var file in files)
        {
            closed.Add(await SealAsync(dataKey, file, held + closed.Count + 1, cancel));
        }

        return closed;
    }

    /// <summary>Keeps what the portal made itself; it never lies open.</summary>
    public async Task<PetitionFile> KeepAsync(byte[] dataKey, string name, string contentType, byte[] content, int number, CancellationToken cancel) =>
        new(await vault.StoreSealedAsync([.. Mark, .. EnvelopeCipher.Seal(dataKey, Packed(name, content))], cancel), $"Tệp {number}{Path.GetExtension(name)}", contentType, content.Length);

    /// <summary>Null when the file is gone; a file that lies open is handed out as it is.</summary>
    public async Task<(string Name, Stream Content)?> OpenAsync(Guid fileId, string shownName, Func<Task<byte[]?>> dataKey, CancellationToken cancel)
    {
        if (await vault.OpenAsync(fileId, cancel) is not { } content)
        {
            return null;
        }

        var head = new byte[Mark.Length];
        var read = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancel);
        if (read < head.Length || !head.AsSpan().SequenceEqual(Mark))
        {
            content.Position = 0;
            return (shownName, content);
        }

        await using (content)
        {
            return await dataKey() is { } key ? Opened(EnvelopeCipher.Open(key, await RestAsync(content, cancel))) : null;
        }
    }

    public async Task DeleteAsync(IEnumerable<PetitionFile> files, CancellationToken cancel)
    {
        foreach (var file in files)
        {
            await vault.DeleteAsync(file.FileId, cancel);
        }
    }

    private async Task<PetitionFile> SealAsync(byte[] dataKey, PetitionFile file, int number, CancellationToken cancel)
    {
        if (await vault.OpenAsync(file.FileId, cancel) is not { } open)
        {
            // Another sending of the same form has sealed it already and will win.
            return file;
        }

        await using (open)
        {
            var closed = EnvelopeCipher.Seal(dataKey, Packed(file.Name, await RestAsync(open, cancel)));
            return file with { FileId = await vault.StoreSealedAsync([.. Mark, .. closed], cancel), Name = $"Tệp {number}{Path.GetExtension(file.Name)}" };
        }
    }

    private static byte[] Packed(string name, byte[] content)
    {
        var letters = Encoding.UTF8.GetBytes(name);
        var packed = new byte[sizeof(int) + letters.Length + content.Length];
        BinaryPrimitives.WriteInt32BigEndian(packed, letters.Length);
        letters.CopyTo(packed, sizeof(int));
        content.CopyTo(packed, sizeof(int) + letters.Length);
        return packed;
    }

    private static (string Name, Stream Content) Opened(byte[] packed)
    {
        var length = BinaryPrimitives.ReadInt32BigEndian(packed);
        return (Encoding.UTF8.GetString(packed, sizeof(int), length), new MemoryStream(packed, sizeof(int) + length, packed.Length - sizeof(int) - length, writable: false));
    }

    private static async Task<byte[]> RestAsync(Stream content, CancellationToken cancel)
    {
        var rest = new byte[content.Length - content.Position];
        await content.ReadExactlyAsync(rest, cancel);
        return rest;
    }
}

/// <summary>Destroys the open copies once the sealed ones are stored for good.</summary>
internal sealed class DestroyOpenFiles(IFileVault vault) : Outbox.IHandle<OpenFilesLeft>
{
    public async Task HandleAsync(OpenFilesLeft happened, CancellationToken cancel)
    {
        foreach (var file in happened.Files)
        {
            await vault.DeleteAsync(file, cancel);
        }
    }
}
