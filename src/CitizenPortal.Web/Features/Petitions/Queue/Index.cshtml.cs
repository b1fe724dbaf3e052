using CitizenPortal.Domain.People;
using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Accounts.Contracts;
using CitizenPortal.Web.Features.Petitions.Assign;
using CitizenPortal.Web.Features.Petitions.Desk;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Petitions.Queue;

/// <summary>The triage desk: lists by time left, filters in the address, views of one's own, several cases given to a colleague at once.</summary>
[Authorize(Policy = Policies.Casework)]
internal sealed class IndexModel(QueueQuery queue, SavedViews views, CaseNotes notes, Colleagues colleagues, IUnitDirectory units) : PageModel
{
    [BindProperty]
    public string? ViewName { get; set; }

    public QueueFilter Filter { get; private set; } = null!;

    public QueuePage Queue { get; private set; } = null!;

    public IReadOnlyList<SavedView> Views { get; private set; } = [];

    /// <summary>Cases in which a colleague calls the reader.</summary>
    public IReadOnlyList<string> Called { get; private set; } = [];

    public IReadOnlyList<StaffMember> Staff { get; private set; } = [];

    public string Place => User.SeesProvince() ? "toàn tỉnh" : units.Find(User.UnitCode() ?? "")?.Name ?? "";

    public IReadOnlyList<Unit> Units => units.All;

    /// <summary>The unit whose officers can be given the cases of this list.</summary>
    public string? StaffUnit => Filter.UnitCode ?? User.UnitCode();

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostKeepAsync(CancellationToken cancel)
    {
        var name = ViewName?.Trim() ?? "";
        if (name.Length is 0 or > SavedView.LongestName)
        {
            ModelState.AddModelError(nameof(ViewName), "Hãy đặt tên cho cách xem này, nhiều nhất 60 chữ cái.");
        }
        else if (!await views.KeepAsync(User, name, QueueFilter.Read(Request.QueryString.Value ?? ""), cancel))
        {
            ModelState.AddModelError(nameof(ViewName), $"Mỗi người lưu nhiều nhất {SavedViews.Most} cách xem. Hãy xóa bớt rồi lưu lại.");
        }

        await LoadAsync(cancel);
        return ModelState.IsValid ? Redirect(Filter.Link()) : this.Refused();
    }

    public async Task<IActionResult> OnPostForgetAsync(Guid id, CancellationToken cancel)
    {
        await views.ForgetAsync(User, id, cancel);
        return Redirect(QueueFilter.Read(Request.QueryString.Value ?? "").Link());
    }

    public static string TabName(QueueTab tab) => tab switch
    {
        QueueTab.Open => "Chờ xử lý",
        QueueTab.Late => "Quá hạn",
        QueueTab.Waiting => "Chờ bổ sung",
        QueueTab.Done => "Đã xong",
        _ => throw new ArgumentOutOfRangeException(nameof(tab), tab, null),
    };

    public static string OwnerName(QueueOwner owner) => owner switch
    {
        QueueOwner.Everybody => "Mọi người",
        QueueOwner.Mine => "Của tôi",
        QueueOwner.Nobody => "Chưa giao ai",
        _ => throw new ArgumentOutOfRangeException(nameof(owner), owner, null),
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

    private async Task LoadAsync(CancellationToken cancel)
    {
        Filter = QueueFilter.Read(Request.QueryString.Value ?? "");
        Queue = await queue.RunAsync(Filter, User, cancel);
        Views = await views.OfAsync(User, cancel);
        Called = await notes.WaitingAsync(User, cancel);
        Staff = StaffUnit is { } unit ? await colleagues.OfAsync(unit, cancel) : [];
    }
}
