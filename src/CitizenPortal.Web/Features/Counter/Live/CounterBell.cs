using Microsoft.AspNetCore.SignalR;

namespace CitizenPortal.Web.Features.Counter.Live;

/// <summary>Tells everybody who watches a waiting room to look again, after the change is stored.</summary>
internal sealed class CounterBell(IHubContext<CounterHub, ICounterClient> hub)
{
    public Task RingAsync(Guid placeId) => hub.Clients.Group(CounterHub.Group(placeId)).Changed();
}
