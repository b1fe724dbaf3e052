using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;

namespace CitizenPortal.Web.Features.Calendar;

internal static class CalendarModule
{
    public static IServiceCollection AddCalendar(this IServiceCollection services) => services
        .AddSingleton<CalendarCache>()
        .AddScoped<ILegalClock, LegalClockReader>()
        .AddScoped<IStartData, CalendarStart>();
}
