namespace CitizenPortal.Web.Features.Sessions.Record;

/// <summary>Where the films rest; a local folder here, an archive elsewhere.</summary>
internal interface IRecordingStore
{
    Task WriteAsync(Guid sessionId, int segment, long offset, ReadOnlyMemory<byte> piece, CancellationToken cancel);

    /// <summary>Cuts off what a broken write may have left behind the last piece that was taken in.</summary>
    Task TrimAsync(Guid sessionId, int segment, long length, CancellationToken cancel);

    /// <summary>A stream that can be read from any place, or null when there is no such film.</summary>
    Stream? Open(Guid sessionId, int segment);
}

internal sealed class RecordingFolder(IConfiguration configuration, IHostEnvironment environment) : IRecordingStore
{
    private readonly string _root = Path.GetFullPath(Path.Combine(
        configuration["Files:Root"] ?? Path.Combine(environment.ContentRootPath, "App_Data", "files"), "recordings"));

    public async Task WriteAsync(Guid sessionId, int segment, long offset, ReadOnlyMemory<byte> piece, CancellationToken cancel)
    {
        var path = PathOf(sessionId, segment);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var film = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read);
        film.Position = offset;
        await film.WriteAsync(piece, cancel);
        film.Flush(flushToDisk: true);
    }

    public Task TrimAsync(Guid sessionId, int segment, long length, CancellationToken cancel)
    {
        using var film = new FileStream(PathOf(sessionId, segment), FileMode.Open, FileAccess.Write, FileShare.Read);
        if (film.Length > length)
        {
            film.SetLength(length);
        }

        return Task.CompletedTask;
    }

    public Stream? Open(Guid sessionId, int segment) =>
        File.Exists(PathOf(sessionId, segment))
            ? new FileStream(PathOf(sessionId, segment), FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 64 * 1024, useAsync: true)
            : null;

    private string PathOf(Guid sessionId, int segment) => Path.Combine(_root, sessionId.ToString("N"), $"{segment:D4}.webm");
}
