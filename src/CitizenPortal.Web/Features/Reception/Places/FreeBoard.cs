using System.Collections.Concurrent;
using System.Text.Json;

namespace CitizenPortal.Web.Features.Reception.Places;

/// <summary>
/// Written answers to “what is free?”, kept for a second and thrown away as soon as this instance changes a place of the unit.
/// A list may be a second old on another instance; the claim never is.
/// </summary>
internal sealed class FreeBoard(IServiceScopeFactory scopes, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<(string Unit, string What), Entry> _entries = new();
    private readonly ConcurrentDictionary<string, long> _changes = new(StringComparer.Ordinal);

    /// <summary>The answer as UTF-8 JSON; many who ask at once wait for one reading.</summary>
    public Task<byte[]> ReadAsync<T>(string unit, string what, Func<IServiceProvider, Task<T>> read)
    {
        var (now, change) = (time.GetTimestamp(), _changes.GetValueOrDefault(unit));
        var key = (unit, what);
        if (_entries.TryGetValue(key, out var known) && known.Change == change && time.GetElapsedTime(known.At, now) < Fresh && !known.Answer.Value.IsFaulted)
        {
            return known.Answer.Value;
        }

        var made = new Entry(now, change, new Lazy<Task<byte[]>>(() => WriteAsync(read)));
        var kept = known is null ? _entries.GetOrAdd(key, made) : _entries.TryUpdate(key, made, known) ? made : _entries.GetValueOrDefault(key, made);
        return kept.Answer.Value;
    }

    /// <summary>A place of the unit was taken or given back.</summary>
    public void Changed(string unit) => _changes.AddOrUpdate(unit, 1, (_, change) => change + 1);

    private async Task<byte[]> WriteAsync<T>(Func<IServiceProvider, Task<T>> read)
    {
        await using var scope = scopes.CreateAsyncScope();
        return JsonSerializer.SerializeToUtf8Bytes(await read(scope.ServiceProvider), JsonSerializerOptions.Web);
    }

    private sealed record Entry(long At, long Change, Lazy<Task<byte[]>> Answer);
}
