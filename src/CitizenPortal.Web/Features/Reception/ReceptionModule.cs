using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Reception.Api;
using CitizenPortal.Web.Features.Reception.Book;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Reception.Days;
using CitizenPortal.Web.Features.Reception.Desk;
using CitizenPortal.Web.Features.Reception.Duty;
using CitizenPortal.Web.Features.Reception.Manage;
using CitizenPortal.Web.Features.Reception.Notices;
using CitizenPortal.Web.Features.Reception.Offices;
using CitizenPortal.Web.Features.Reception.Places;
using CitizenPortal.Web.Features.Reception.Refusals;
using CitizenPortal.Web.Features.Reception.Reminders;
using CitizenPortal.Web.Features.Reception.Review;
using CitizenPortal.Web.Features.Reception.Schedule;
using CitizenPortal.Web.Features.Reception.Templates;
using CitizenPortal.Web.Features.Reception.Timeline;
using CitizenPortal.Web.Features.Reception.Waiting;
using CitizenPortal.Web.Outbox;
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
        services.AddScoped<RescheduleBooking>();
        services.AddScoped<RescheduleMenu>();
        services.AddScoped<OpenBookings>();
        services.AddScoped<BookingPapers>();
        services.AddSingleton<BookingRules>();
        services.AddScoped<BookingNotices>();
        services.AddScoped<WaitingNotices>();
        services.AddScoped<WaitingList>();
        services.AddScoped<FreedPlaces>();
        services.AddStoredWork(provider => ActivatorUtilities.CreateInstance<WaitingWork>(provider));
        services.AddStoredWork(provider => ActivatorUtilities.CreateInstance<ReminderWork>(provider));
        services.AddSingleton<FreeBoard>();
        services.AddScoped<NextPlaces>();
        services.AddScoped<BookNow>();
        services.AddScoped<ReviewQuery>();
        services.AddScoped<ReviewBooking>();
        services.AddScoped<RefusalNotices>();
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
        services.AddScoped<SeatedPeople>();
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
        app.MapReceptionApi();
    }
}
