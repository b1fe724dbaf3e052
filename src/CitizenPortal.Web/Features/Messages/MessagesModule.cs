using CitizenPortal.Web.Features.Messages.Hooks;
using CitizenPortal.Web.Features.Messages.States;

namespace CitizenPortal.Web.Features.Messages;

internal static class MessagesModule
{
    public static IServiceCollection AddMessages(this IServiceCollection services) => services.AddScoped<MessageList>();

    public static void MapMessages(this WebApplication app) => app.MapTwilioStatus();
}
