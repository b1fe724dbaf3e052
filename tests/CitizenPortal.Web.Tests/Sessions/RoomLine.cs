using System.Collections.Concurrent;
using System.Text.Json;
using CitizenPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.SignalR.Client;

namespace CitizenPortal.Web.Tests.Sessions;

/// <summary>One page in a room, as its script speaks to the hub.</summary>
internal sealed class RoomLine : IAsyncDisposable
{
    private readonly HubConnection _connection;
    private readonly Guid _session;
    private readonly string _seat;
    private readonly string _page;

    public RoomLine(HubConnection connection, Guid session, string seat, string page)
    {
        (_connection, _session, _seat, _page) = (connection, session, seat, page);
        connection.On<JsonElement>("Signal", Signals.Enqueue);
        connection.On("SeatTaken", () => SeatTaken.TrySetResult());
        connection.On<Guid>("Changed", _ => Interlocked.Increment(ref _changes));
    }

    private int _changes;

    public int Changes => _changes;

    public ConcurrentQueue<JsonElement> Signals { get; } = new();

    public TaskCompletionSource SeatTaken { get; } = new();

    public Task<JsonElement> JoinAsync() => _connection.InvokeAsync<JsonElement>("Join", new { sessionId = _session, seat = _seat, page = _page }, PortalFixture.Cancel);

    public Task<JsonElement> LookAsync() => CallAsync<JsonElement>("Look", _seat);

    public Task CallAsync(string method, params object?[] args) => _connection.InvokeCoreAsync(method, [_session, .. args], PortalFixture.Cancel);

    public Task<T> CallAsync<T>(string method, params object?[] args) => _connection.InvokeCoreAsync<T>(method, [_session, .. args], PortalFixture.Cancel);

    public Task LeaveAsync() => _connection.StopAsync(PortalFixture.Cancel);

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}

internal static class SnapshotReading
{
    public static string State(this JsonElement room) => room.GetProperty("session").GetProperty("state").GetString()!;

    public static string MyState(this JsonElement room) => room.GetProperty("me").GetProperty("state").GetString()!;

    public static Guid MyId(this JsonElement room) => room.GetProperty("me").GetProperty("id").GetGuid();

    public static int MyEpoch(this JsonElement room) => room.GetProperty("me").GetProperty("epoch").GetInt32();

    public static JsonElement Seat(this JsonElement room, string seat) =>
        room.GetProperty("participants").EnumerateArray().Single(one => one.GetProperty("seat").GetString() == seat);

    public static string Gate(this JsonElement room, string gate) =>
        room.GetProperty("gates").EnumerateArray().Single(one => one.GetProperty("gate").GetString() == gate).GetProperty("state").GetString()!;
}
