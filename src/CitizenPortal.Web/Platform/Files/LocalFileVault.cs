using System.Buffers;
using System.Security.Cryptography;

namespace CitizenPortal.Web.Platform.Files;

/// <summary>Files in a folder of this machine, outside the web root, under random names without an ending.</summary>
internal sealed class LocalFileVault(string root) : IFileVault
{
    private const int Chunk = 81920;

    public async Task<StoredFile> StoreAsync(Stream content, string fileName, FileRules rules, CancellationToken cancel)
    {
        var id = Guid.NewGuid();
        var unfinished = Path.Combine(root, $"{id:N}.part");
        Directory.CreateDirectory(root);
        try
        {
            var stored = await ReceiveAsync(id, unfinished, content, fileName, rules, cancel);
            var place = PlaceOf(id);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(unfinished, place);
            return stored;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    public async Task<Guid> StoreSealedAsync(byte[] content, CancellationToken cancel)
    {
        var id = Guid.NewGuid();
        var unfinished = Path.Combine(root, $"{id:N}.part");
        Directory.CreateDirectory(root);
        try
        {
            await File.WriteAllBytesAsync(unfinished, content, cancel);
            Directory.CreateDirectory(Path.GetDirectoryName(PlaceOf(id))!);
            File.Move(unfinished, PlaceOf(id));
            return id;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    public Task<Stream?> OpenAsync(Guid id, CancellationToken cancel)
    {
        var place = PlaceOf(id);
        return Task.FromResult<Stream?>(File.Exists(place)
            ? new FileStream(place, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, Chunk, FileOptions.Asynchronous)
            : null);
    }

    public Task DeleteAsync(Guid id, CancellationToken cancel)
    {
        var place = PlaceOf(id);
        if (File.Exists(place))
        {
            File.Delete(place);
        }

        return Task.CompletedTask;
    }

    private static async Task<StoredFile> ReceiveAsync(Guid id, string path, Stream content, string fileName, FileRules rules, CancellationToken cancel)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, Chunk, FileOptions.Asynchronous);
        var (size, hash) = await CopyAsync(content, file, fileName, rules, cancel);
        var kind = FileSignature.Read(file);
        if (kind is FileKinds.None || !rules.Kinds.HasFlag(kind))
        {
            throw new FileRefusedException(FileRefusal.KindNotAllowed, FileName.Shown(fileName), rules);
        }

        if (kind is FileKinds.Docx && FileSignature.HasMacro(file))
        {
            throw new FileRefusedException(FileRefusal.HasMacro, FileName.Shown(fileName), rules);
        }

        var type = FileType.Of(kind);
        return new StoredFile(id, FileName.Kept(fileName, type), type.ContentType, size, hash);
    }

    /// <summary>Stops at the limit, whatever length the sender had announced.</summary>
    private static async Task<(long Size, string Hash)> CopyAsync(Stream from, FileStream to, string fileName, FileRules rules, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(Chunk);
        try
        {
            long size = 0;
            for (int read; (read = await from.ReadAsync(buffer, cancel)) > 0; size += read)
            {
                if (size + read > rules.MaxBytes)
                {
                    throw new FileRefusedException(FileRefusal.TooLarge, FileName.Shown(fileName), rules);
                }

                hash.AppendData(buffer, 0, read);
                await to.WriteAsync(buffer.AsMemory(0, read), cancel);
            }

            await to.FlushAsync(cancel);
            return size > 0 ? (size, Convert.ToHexStringLower(hash.GetHashAndReset())) : throw new FileRefusedException(FileRefusal.Empty, FileName.Shown(fileName), rules);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private string PlaceOf(Guid id)
    {
        var name = id.ToString("N");
        return Path.Combine(root, name[..2], name);
    }
}
