using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Reception.Book;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Reception.Desk;
using CitizenPortal.Web.Features.Reception.Manage;
using CitizenPortal.Web.Features.Reception.Notices;
using CitizenPortal.Web.Features.Reception.Places;
using CitizenPortal.Web.Features.Reception.Schedule;
using CitizenPortal.Web.Features.Reception.Timeline;
using CitizenPortal.Web.Platform.Auditing;

namespace CitizenPortal.Web.Features.Reception;

internal static class ReceptionModule
{
    public static IServiceCollection AddReception(this IServiceCollection services)
    {
        ReceptionRuleTexts.Register();
        services.AddAudited<Booking>("booking", booking => booking.PetitionId);
        services.AddAudited<ReceptionDay>("reception-day", _ => null);
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
        services.AddScoped<ITimelineSource, BookingTimeline>();
        services.AddScoped<TodayQuery>();
        services.AddScoped<PostReception>();
        return services;
    }

    public static void MapReception(this WebApplication app) => app.MapCalendarFile();
}
