using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CitizenPortal.Web.Features.Reception.Desk;

/// <summary>Posts one reception of a host with its slots (LTCD Đ24).</summary>
[Authorize(Policy = Policies.Reception)]
internal sealed class PostModel(PostReception post, IUnitDirectory units) : PageModel
{
    [BindProperty]
    public PostForm Input { get; set; } = new();

    /// <summary>Set for an officer who works for one unit only.</summary>
    public Unit? OwnUnit { get; private set; }

    public static IEnumerable<SelectListItem> Grounds { get; } =
    [
        new("Chọn căn cứ", ""),
        new("Khoản 1: vụ việc phức tạp, kéo dài, cần nhiều cơ quan", nameof(OnlineGround.ManyAgencies)),
        new("Khoản 2: vùng xa, người có công, già yếu, khuyết tật", nameof(OnlineGround.RemoteOrFrail)),
        new("Khoản 3: thiên tai, dịch bệnh, an ninh trật tự", nameof(OnlineGround.DisasterOrSecurity)),
        new("Khoản 4: tố cáo phức tạp, không yêu cầu bảo vệ", nameof(OnlineGround.ComplexDenunciation)),
        new("Khoản 5: nhu cầu thực tế khác", nameof(OnlineGround.PracticalNeed)),
    ];

    public static IEnumerable<SelectListItem> ExtraordinaryGrounds { get; } =
    [
        new("Không, tiếp theo lịch", ""),
        new("Vụ việc gay gắt, phức tạp, đông người", nameof(ExtraordinaryGround.ComplexOrCrowded)),
        new("Chậm tiếp thì gây hậu quả nghiêm trọng", nameof(ExtraordinaryGround.GraveConsequences)),
    ];

    public override Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        OwnUnit = User.SeesProvince() ? null : units.Find(User.UnitCode() ?? "");
        return base.OnPageHandlerExecutionAsync(context, next);
    }

    public void OnGet() => Input.Unit = OwnUnit?.Name ?? units.Find(UnitCodes.ReceptionBoard)!.Name;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var unit = OwnUnit ?? units.Named(Input.Unit, "Input.Unit", ModelState);
        var points = Input.Online ? Input.PointNames().Select(name => units.Named(name, "Input.Points", ModelState)).OfType<Unit>().ToList() : [];
        if (Input.Times(ModelState) is not { } times || unit is null)
        {
            return PageStatus.Again(StatusCodes.Status400BadRequest);
        }

        if (!User.MaySeeUnit(unit.Code))
        {
            return NotFound();
        }

        var day = await post.PostAsync(unit, points, Input, times, cancel);
        return Redirect(ReceptionLinks.TodayOn(day.Date));
    }
}
