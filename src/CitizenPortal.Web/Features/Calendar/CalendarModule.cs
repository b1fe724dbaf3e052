namespace CitizenPortal.Web.Features.Calendar;

internal static class CalendarModule
{
    public static IServiceCollection AddCalendar(this IServiceCollection services) => services;
}
