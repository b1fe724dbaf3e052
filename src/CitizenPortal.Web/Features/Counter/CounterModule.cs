using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Counter.CheckIn;
using CitizenPortal.Web.Features.Counter.Contracts;
using CitizenPortal.Web.Features.Counter.Desk;
using CitizenPortal.Web.Features.Counter.Live;
using CitizenPortal.Web.Features.Counter.Receipts;
using CitizenPortal.Web.Features.Counter.Register;
using CitizenPortal.Web.Features.Counter.Waiting;
using CitizenPortal.Web.Features.Reception.Contracts;

namespace CitizenPortal.Web.Features.Counter;

/// <summary>The waiting room: numbers, desks, the screen in the hall, the kiosk, and the register that fills itself.</summary>
internal static class CounterModule
{
    public static IServiceCollection AddCounter(this IServiceCollection services)
    {
        CounterRuleTexts.Register();
        services.AddScoped<IStartData, PlaceStart>();
        services.AddScoped<CounterPlaces>().AddScoped<WaitingRoom>().AddScoped<RoomQuery>().AddScoped<CheckInVisitor>().AddScoped<DeskActs>();
        services.AddScoped<IWalkIns, WalkIns>();
        services.AddSingleton<RegisterSeal>();
        services.AddScoped<RegisterBook>().AddScoped<RegisterQuery>().AddScoped<ReceiptFile>();
        services.AddSingleton<CounterBell>();
        services.AddSignalR().AddHubOptions<CounterHub>(options =>
        {
            options.KeepAliveInterval = TimeSpan.FromSeconds(10);
            options.ClientTimeoutInterval = TimeSpan.FromSeconds(25);
        });
        return services;
    }

    public static void MapCounter(this WebApplication app) => app.MapHub<CounterHub>(CounterLinks.Hub);
}
