using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Petitions.Assign;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Platform.Time;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Petitions.Absence;

/// <summary>An officer says when he is away and who works in his place; what is given to him then goes to the substitute.</summary>
[Authorize(Policy = Policies.Casework)]
internal sealed class IndexModel(PortalDb db, Colleagues colleagues, TimeProvider time) : PageModel
{
    [BindProperty]
    public DateOnly? From { get; set; }

    [BindProperty]
    public DateOnly? To { get; set; }

    [BindProperty]
    public Guid? SubstituteId { get; set; }

    public IReadOnlyList<OfficerAbsence> Planned { get; private set; } = [];

    public IEnumerable<SelectListItem> Substitutes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        (From, To) = (time.TodayInVietnam(), time.TodayInVietnam());
        await LoadAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        var substitute = Substitutes.FirstOrDefault(item => item.Value == SubstituteId?.ToString());
        Need(From is not null, nameof(From), "Hãy ghi ngày bắt đầu vắng.");
        Need(To is not null && To >= time.TodayInVietnam(), nameof(To), "Hãy ghi ngày cuối cùng vắng, từ hôm nay trở đi.");
        Need(substitute is not null, nameof(SubstituteId), "Hãy chọn đồng nghiệp cùng đơn vị làm thay.");
        if (!ModelState.IsValid)
        {
            return this.Refused();
        }

        db.Add(OfficerAbsence.Plan(User.Id(), From!.Value, To!.Value, SubstituteId!.Value, substitute!.Text));
        await db.SaveChangesAsync(cancel);
        return Redirect(PetitionLinks.Absence);
    }

    public async Task<IActionResult> OnPostCancelAsync(Guid id, CancellationToken cancel)
    {
        var me = User.Id();
        await db.Set<OfficerAbsence>().Where(absence => absence.Id == id && absence.UserId == me).ExecuteDeleteAsync(cancel);
        return Redirect(PetitionLinks.Absence);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        var (me, today) = (User.Id(), time.TodayInVietnam());
        Planned = await db.Set<OfficerAbsence>().AsNoTracking().Where(absence => absence.UserId == me && absence.To >= today).OrderBy(absence => absence.From).ToListAsync(cancel);
        var unit = User.UnitCode() is { } code ? await colleagues.OfAsync(code, cancel) : [];
        Substitutes = unit.Where(member => member.Id != me).Select(member => new SelectListItem(member.Name, member.Id.ToString())).Prepend(new SelectListItem("Chọn đồng nghiệp", "")).ToList();
    }

    private void Need(bool right, string field, string text)
    {
        if (!right)
        {
            ModelState.AddModelError(field, text);
        }
    }
}
