using CitizenPortal.Web.Features.Counter.Waiting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace CitizenPortal.Web.Features.Counter.Live;

/// <summary>What the server says to a screen, a kiosk or a desk: look again. The state itself stands in the database.</summary>
public interface ICounterClient
{
    Task Changed();
}

/// <summary>The line of the waiting room. It carries no data, so whoever may see the page may listen; each way in is checked.</summary>
[AllowAnonymous]
internal sealed class CounterHub(CounterPlaces places) : Hub<ICounterClient>
{
    public static string Group(Guid placeId) => $"counter:{placeId:N}";

    /// <summary>For the screen in the hall; safe to repeat after every reconnection.</summary>
    public async Task WatchHall(string key) => await JoinAsync((await places.ByHallKeyAsync(key, Context.ConnectionAborted))?.Id);

    /// <summary>For the officer's pages: the place of his own unit.</summary>
    public async Task WatchDesk() => await JoinAsync((await places.OfAsync(Context.User!, Context.ConnectionAborted))?.Id);

    private Task JoinAsync(Guid? placeId) => placeId is { } place
        ? Groups.AddToGroupAsync(Context.ConnectionId, Group(place), Context.ConnectionAborted)
        : throw new HubException("counter.no-access");
}
