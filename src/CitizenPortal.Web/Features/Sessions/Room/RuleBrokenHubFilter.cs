using CitizenPortal.Domain.Kernel;
using CitizenPortal.Web.Platform;
using Microsoft.AspNetCore.SignalR;

namespace CitizenPortal.Web.Features.Sessions.Room;

/// <summary>A broken rule reaches the page in words; any other failure stays on the server.</summary>
internal sealed class RuleBrokenHubFilter : IHubFilter
{
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        try
        {
            return await next(invocationContext);
        }
        catch (RuleBrokenException broken)
        {
            throw new HubException(RuleTexts.Of(broken));
        }
    }
}
