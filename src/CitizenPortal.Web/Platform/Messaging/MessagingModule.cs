using CitizenPortal.Web.Outbox;
using CitizenPortal.Web.Platform.Messaging.Email;
using CitizenPortal.Web.Platform.Messaging.Sms;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CitizenPortal.Web.Platform.Messaging;

internal static class MessagingModule
{
    public static IServiceCollection AddMessaging(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddScoped<IMessageQueue, MessageQueue>();
        services.AddScoped<MessageRetry>();
        services.AddSingleton<IInterceptor, KnownKeysInterceptor>();

        var database = configuration.GetValue("Messaging:KeepInDatabase", environment.IsDevelopment());
        var email = services.AddSmtp(configuration) || (database && services.AddDatabaseSender(MessageChannel.Email));
        var sms = services.AddTwilio(configuration) || (database && services.AddDatabaseSender(MessageChannel.Sms));
        services.AddSingleton(new ConfiguredChannels(email, sms));
        services.AddDispatch(MessageChannel.Email, email);
        services.AddDispatch(MessageChannel.Sms, sms);
        return services;
    }

    private static bool AddDatabaseSender(this IServiceCollection services, MessageChannel channel)
    {
        services.AddKeyedScoped<IMessageSender, DatabaseSender>(channel);
        return true;
    }

    /// <summary>Each channel has a loop of its own: a dead gateway holds up nobody's e-mail.</summary>
    private static void AddDispatch(this IServiceCollection services, MessageChannel channel, bool configured)
    {
        if (configured)
        {
            services.AddStoredWork(provider => ActivatorUtilities.CreateInstance<MessageDispatch>(provider, channel));
        }
    }
}
