using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Calendar.Edit;
using CitizenPortal.Web.Platform;

namespace CitizenPortal.Web.Features.Calendar;

internal static class CalendarModule
{
    public static IServiceCollection AddCalendar(this IServiceCollection services)
    {
        RuleTexts.Add("calendar.changed-meanwhile", "Lịch nháp vừa được người khác sửa hoặc công bố. Hãy tải lại trang, xem lại rồi làm tiếp.");
        RuleTexts.Add("calendar.no-draft", "Không có lịch nháp nào. Hãy sửa lịch trước.");
        return services
            .AddSingleton<CalendarCache>()
            .AddScoped<ILegalClock, LegalClockReader>()
            .AddScoped<CalendarDesk>()
            .AddScoped<IStartData, CalendarStart>();
    }
}
