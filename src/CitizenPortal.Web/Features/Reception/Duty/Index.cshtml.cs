using System.Globalization;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Platform.Time;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Reception.Duty;

/// <summary>Which heads have not yet posted the days they owe this month, while there is time to mend it.</summary>
[Authorize(Policy = Policies.Reception)]
internal sealed class IndexModel(DutyQuery query, TimeProvider time) : PageModel
{
    [FromQuery(Name = "thang")]
    public string? MonthWanted { get; set; }

    public DateOnly Month { get; private set; }

    public DateOnly Today { get; private set; }

    public IReadOnlyList<DutyLine> Lines { get; private set; } = [];

    public int Short => Lines.Count(line => line.Standing.Shortfall > 0);

    public DateOnly? LastPosting => Lines is [var first, ..] ? first.Standing.LastPosting : null;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Today = time.TodayInVietnam();
        Month = DateOnly.TryParseExact($"{MonthWanted}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var wanted) && wanted.Year is > 2000 and < 2100 ? wanted : new DateOnly(Today.Year, Today.Month, 1);
        Lines = await query.ReadAsync(User, Month, cancel);
    }
}
