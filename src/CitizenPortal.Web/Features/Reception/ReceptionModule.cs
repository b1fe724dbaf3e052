using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Reception.Book;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Reception.Days;
using CitizenPortal.Web.Features.Reception.Desk;
using CitizenPortal.Web.Features.Reception.Duty;
using CitizenPortal.Web.Features.Reception.Manage;
using CitizenPortal.Web.Features.Reception.Notices;
using CitizenPortal.Web.Features.Reception.Offices;
using CitizenPortal.Web.Features.Reception.Places;
using CitizenPortal.Web.Features.Reception.Schedule;
using CitizenPortal.Web.Features.Reception.Templates;
using CitizenPortal.Web.Features.Reception.Timeline;

namespace CitizenPortal.Web.Features.Reception;

internal static class ReceptionModule
{
    public static IServiceCollection AddReception(this IServiceCollection services)
    {
        ReceptionRuleTexts.Register();
        services.AddScoped<IStartData, PointStart>();
        services.AddScoped<FreePlaces>();
        services.AddScoped<PlaceClaims>();
        services.AddScoped<BookingMenu>();
        services.AddScoped<HeldPlaces>();
        services.AddScoped<ProvenPetition>();
        services.AddScoped<ConfirmBooking>();
        services.AddScoped<Appointments>();
        services.AddScoped<CancelBooking>();
        services.AddScoped<BookingNotices>();
        services.AddScoped<PublicSchedule>();
        services.AddScoped<IPublicSchedule>(provider => provider.GetRequiredService<PublicSchedule>());
        services.AddScoped<IBookings, Bookings>();
        services.AddScoped<IArrivals, Arrivals>();
        services.AddScoped<ITimelineSource, BookingTimeline>();
        services.AddScoped<TodayQuery>();
        services.AddScoped<PostReception>();
        services.AddScoped<SessionQuery>();
        services.AddScoped<ScheduleFeed>();
        services.AddScoped<OfficeQuery>();
        services.AddScoped<DutyQuery>();
        services.AddScoped<DayGate>();
        services.AddScoped<ChangeDay>();
        services.AddScoped<DayNotices>();
        services.AddScoped<TemplateReader>();
        services.AddScoped<PostSeries>();
        services.AddScoped<ChangeSeries>();
        return services;
    }

    public static void MapReception(this WebApplication app)
    {
        app.MapCalendarFile();
        app.MapScheduleFeeds();
    }
}
