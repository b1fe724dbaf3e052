using System.Text.Json.Serialization;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Domain.Sessions;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Sessions.Contracts;
using CitizenPortal.Web.Features.Sessions.Matter;
using CitizenPortal.Web.Features.Sessions.Record;
using CitizenPortal.Web.Features.Sessions.Room;
using CitizenPortal.Web.Outbox;
using CitizenPortal.Web.Platform.Auditing;
using Microsoft.AspNetCore.SignalR;

namespace CitizenPortal.Web.Features.Sessions;

/// <summary>The video room, its recording and its minutes.</summary>
internal static class SessionsModule
{
    /// <summary>An offer with many media lines is longer than the default of 32 KB.</summary>
    private const long LargestMessage = 128 * 1024;

    public static IServiceCollection AddSessions(this IServiceCollection services, IConfiguration configuration)
    {
        SessionRules.AddTexts();
        services.AddAudited<OnlineSession>("session", session => session.PetitionId);
        services.AddAudited<Minutes>("minutes", _ => null);
        services.Configure<MediaOptions>(configuration.GetSection("Media"));
        services.AddRoomPass();
        services.AddSingleton<IceServers>();
        services.AddSingleton<IRecordingStore, RecordingFolder>();
        services.AddScoped<Rooms>().AddScoped<RoomAccess>().AddScoped<RoomActs>().AddScoped<RoomViews>().AddScoped<RoomDoor>().AddScoped<SignalRelay>();
        services.AddScoped<GateFactsSource>().AddScoped<TakePiece>().AddScoped<RecordingCheck>();
        services.AddScoped<ISessionStatus, SessionStatus>();
        services.AddScoped<ITimelineSource, SessionTimeline>();
        services.AddHandler<SessionEnded, AttendedOnEnd>();
        services.AddHandler<BookingRescheduled, FollowReschedule>();
        services.AddSingleton<RoomWatch>();
        services.AddHostedService(provider => provider.GetRequiredService<RoomWatch>());
        services.AddSignalR()
            .AddHubOptions<ReceptionHub>(Line)
            .AddJsonProtocol(json => json.PayloadSerializerOptions.Converters.Add(new JsonStringEnumConverter()));
        return services;
    }

    public static void MapSessions(this WebApplication app)
    {
        app.MapHub<ReceptionHub>(SessionLinks.Hub);
        app.MapRecordings();
    }

    private static void Line(HubOptions<ReceptionHub> options)
    {
        options.KeepAliveInterval = TimeSpan.FromSeconds(10);
        options.ClientTimeoutInterval = TimeSpan.FromSeconds(25);
        options.MaximumReceiveMessageSize = LargestMessage;
        options.AddFilter<RuleBrokenHubFilter>();
    }
}
