using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CitizenPortal.Web.Features.Petitions.Queue;

[Authorize(Policy = Policies.Casework)]
internal sealed class IndexModel(QueueQuery queue, IUnitDirectory units) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "the")]
    public QueueTab Tab { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public PetitionKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "trangThai")]
    public PetitionState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "donVi")]
    public string? UnitCode { get; set; }

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int PageNumber { get; set; } = 1;

    public QueueFilter Filter { get; private set; } = null!;

    public QueuePage Queue { get; private set; } = null!;

    public string Place => User.SeesProvince() ? "toàn tỉnh" : units.Find(User.UnitCode() ?? "")?.Name ?? "";

    public IReadOnlyList<Unit> Units => units.All;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Filter = new QueueFilter(Tab, Kind, State, Blank(UnitCode), Blank(Text?.Trim()), Math.Max(1, PageNumber));
        Queue = await queue.RunAsync(Filter, User, cancel);
    }

    public static string TabName(QueueTab tab) => tab switch
    {
        QueueTab.Open => "Chờ xử lý",
        QueueTab.Late => "Quá hạn",
        QueueTab.Waiting => "Chờ bổ sung",
        QueueTab.Done => "Đã xong",
        _ => throw new ArgumentOutOfRangeException(nameof(tab), tab, null),
    };

    /// <summary>Time left in words with icon and kind of tag; lateness is never told by colour alone.</summary>
    public static (string Words, string Icon, string Kind) Left(QueueLine line) => line switch
    {
        { Row.IsOpen: false } => ("Đã xong", "check", "done"),
        { Row.MissingYear: { } year } => ($"Chưa có lịch {year}", "warn", "attn"),
        { DaysLeft: null, Row.HasTerm: true } => ("Tạm đình chỉ", "pause", "plain"),
        { DaysLeft: null } => (line.Row.State == PetitionState.Answered ? "Đã trả lời" : "Chưa tính được", "pause", "plain"),
        { IsLate: true } => ($"Quá {Math.Max(1, -line.DaysLeft.Value)} ngày LV", "late", "late"),
        { DaysLeft: 0 } => ("Hôm nay", "warn", "attn"),
        { DaysLeft: 1 } => ("Còn 1 ngày LV", "warn", "attn"),
        _ => ($"Còn {line.DaysLeft} ngày LV", "clock", "plain"),
    };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
