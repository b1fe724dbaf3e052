namespace CitizenPortal.Web.Features.Messages;

internal static class MessagesModule
{
    public static IServiceCollection AddMessages(this IServiceCollection services) => services;

    public static void MapMessages(this WebApplication app)
    {
    }
}
