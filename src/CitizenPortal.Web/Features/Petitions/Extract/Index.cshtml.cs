using CitizenPortal.Domain.Petitions;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Features.Petitions.Desk;
using CitizenPortal.Web.Features.Petitions.Protection;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CitizenPortal.Web.Features.Petitions.Extract;

/// <summary>Writing and reading the extract; absent for whoever is neither on the list nor charged with verifying, and for the accused.</summary>
[Authorize(Policy = Policies.Casework)]
internal sealed class IndexModel(CaseQuery cases, ExtractDesk desk, DenouncerWall wall) : PageModel
{
    [BindProperty]
    public int Edition { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public Guid? Verifier { get; set; }

    public Petition Petition { get; private set; } = null!;

    public ExtractView View { get; private set; } = null!;

    public IEnumerable<SelectListItem> People =>
        [new("Chưa giao thêm ai", ""), .. View.People.Where(person => View.Verifiers.All(held => held.UserId != person.Id)).Select(person => new SelectListItem(person.Name, person.Id.ToString()))];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        if (CodeDisplay.Stored((string)RouteData.Values["code"]!) is not { } code
            || await cases.FindAsync(code, cancel) is not { } petition
            || !await wall.MayReadExtractAsync(User, petition, cancel))
        {
            context.Result = NotFound();
            return;
        }

        Petition = petition;
        View = await desk.ViewAsync(petition, User, cancel);
        await next();
    }

    public void OnGet() => (Edition, Text) = (View.Extract?.Edition ?? 0, View.Extract?.Text ?? View.Proposal);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (View.Marks is not { } marks)
        {
            return NotFound();
        }

        var person = View.People.FirstOrDefault(one => one.Id == Verifier);
        Check(marks, person);
        if (!ModelState.IsValid)
        {
            return this.Refused();
        }

        if (await desk.WriteAsync(Petition, View, Edition, Text!, person, User, cancel))
        {
            return Redirect(PetitionLinks.Extract(Petition.Code));
        }

        View = await desk.ViewAsync((await cases.FindAsync(Petition.Code, cancel))!, User, cancel);
        ModelState.Remove(nameof(Edition));
        Edition = View.Extract?.Edition ?? 0;
        ModelState.AddModelError(string.Empty, "Đồng nghiệp vừa ghi bản trích khác. Bản của anh/chị vẫn ở ô bên dưới; hãy so với bản đang có rồi ghi lại nếu còn cần.");
        return this.Collided();
    }

    private void Check(IdentityMarks marks, Access.StaffMember? person)
    {
        if (Text?.Trim().Length is not (>= PetitionExtract.LeastText and <= PetitionExtract.MostText))
        {
            ModelState.AddModelError(nameof(Text), "Bản trích dài từ 20 đến 30.000 chữ cái.");
        }
        else if (marks.In(Text) is { Count: > 0 } left)
        {
            ModelState.AddModelError(nameof(Text), $"Bản trích vẫn còn {string.Join(", ", left.Select(Word))} của người tố cáo. Hãy lược bỏ rồi ghi lại.");
        }

        if (Verifier is not null && person is null)
        {
            ModelState.AddModelError(nameof(Verifier), "Hãy chọn một người trong danh sách.");
        }
    }

    private static string Word(IdentityMark mark) => mark switch
    {
        IdentityMark.Name => "họ tên",
        IdentityMark.Phone => "số điện thoại",
        IdentityMark.Email => "thư điện tử",
        IdentityMark.Address => "địa chỉ",
        IdentityMark.PersonalNumber => "số căn cước",
        IdentityMark.Helper => "tên người viết giúp",
        _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, null),
    };
}
