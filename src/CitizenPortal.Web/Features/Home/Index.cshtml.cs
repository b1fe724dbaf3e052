using System.Globalization;
using CitizenPortal.Web.Features.Calendar.Contracts;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Time;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Home;

/// <summary>What one can do here, the next holiday, and who receives citizens in the week (LTCD 2013 Đ24: the schedule is public).</summary>
[AllowAnonymous]
internal sealed class IndexModel(IPublicSchedule schedule, ILegalClock clock, IUnitDirectory units, TimeProvider time) : PageModel
{
    private const int WeeksShown = 26;

    public DateOnly Today { get; } = time.TodayInVietnam();

    public DateOnly Monday { get; private set; }

    public IReadOnlyList<ScheduleDay> Week { get; private set; } = [];

    public ComingHoliday? Holiday { get; private set; }

    public int Communes { get; } = units.Communes.Count;

    /// <summary>On Saturday and Sunday the week that matters is the next one.</summary>
    public DateOnly ThisMonday => MondayOf(Today.AddDays(2));

    public async Task OnGetAsync(string? tuan, CancellationToken cancel)
    {
        Monday = AskedWeek(tuan) ?? ThisMonday;
        Week = await schedule.WeekAsync(Monday, cancel);
        Holiday = ComingHoliday.After(Today, await clock.CalendarAsync(cancel));
    }

    public string WeekLink(int weeks) => $"/?tuan={Monday.AddDays(7 * weeks).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}#lich";

    public bool HasWeek(int weeks) => IsShown(Monday.AddDays(7 * weeks));

    private DateOnly? AskedWeek(string? asked) =>
        DateOnly.TryParseExact(asked, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsShown(MondayOf(day)) ? MondayOf(day) : null;

    private bool IsShown(DateOnly monday) => monday >= ThisMonday && monday <= ThisMonday.AddDays(7 * WeeksShown);

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
