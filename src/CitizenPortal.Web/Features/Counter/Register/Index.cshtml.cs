using System.Globalization;
using CitizenPortal.Domain.Counter;
using CitizenPortal.Web.Platform.Papers;
using CitizenPortal.Web.Features.Counter.Waiting;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Platform.Time;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Counter.Register;

/// <summary>The citizen reception register of a place (form 03/TCD).</summary>
[Authorize(Policy = Policies.Reception)]
internal sealed class IndexModel(CounterPlaces places, RegisterQuery query, RegisterSeal seal, IUnitDirectory units, TimeProvider time) : PageModel
{
    [FromQuery(Name = "coQuan")]
    public string? UnitCode { get; set; }

    [FromQuery(Name = "tu")]
    public DateOnly? FromWanted { get; set; }

    [FromQuery(Name = "den")]
    public DateOnly? ToWanted { get; set; }

    [FromQuery(Name = "loai")]
    public MatterKind? Kind { get; set; }

    [FromQuery(Name = "tim")]
    public string? Text { get; set; }

    public CounterPlace Place { get; private set; } = null!;

    public RegisterFilter Filter { get; private set; } = null!;

    public IReadOnlyList<RegisterEntry> Lines { get; private set; } = [];

    public IEnumerable<Domain.People.Unit> Units => units.All;

    public string? Paper(RegisterEntry line) => seal.Masked(line);

    /// <summary>The same lines as a file.</summary>
    public string FileLink(string handler) => Request.Path + QueryString.Create(Request.Query.SelectMany(part => part.Value, (part, value) => KeyValuePair.Create<string, string?>(part.Key, value)).Where(part => part.Key != "handler").Append(new("handler", handler)));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        if (await places.SeenByAsync(User, string.IsNullOrEmpty(UnitCode) ? null : UnitCode, cancel) is not { } place)
        {
            context.Result = NotFound();
            return;
        }

        var today = time.TodayInVietnam();
        Place = place;
        Filter = new RegisterFilter(FromWanted ?? new DateOnly(today.Year, today.Month, 1), ToWanted ?? today, Kind, Text);
        Lines = await query.LinesAsync(place, Filter, cancel);
        await next();
    }

    public IActionResult OnGetXlsx() => File(RegisterFile.Workbook(Lines, seal, User.Id()), RegisterFile.Xlsx, FileName("xlsx"));

    public IActionResult OnGetDocx() => File(RegisterFile.Document(Letterhead.Of(units.Find(Place.UnitCode)!), Filter, time.TodayInVietnam(), Lines, seal, User.Id()), RegisterFile.Docx, FileName("docx"));

    private string FileName(string ending) => string.Create(CultureInfo.InvariantCulture, $"so-tiep-cong-dan-{Place.UnitCode}-{Filter.From:yyyyMMdd}-{Filter.To:yyyyMMdd}.{ending}");
}
