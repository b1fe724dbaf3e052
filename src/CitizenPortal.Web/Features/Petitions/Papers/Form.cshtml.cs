using CitizenPortal.Domain.Petitions;
using CitizenPortal.Domain.Petitions.Papers;
using CitizenPortal.Web.Features.Petitions.Contracts;
using CitizenPortal.Web.Platform.Papers;
using CitizenPortal.Web.Platform.Security;
using CitizenPortal.Web.Platform.Time;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Petitions.Papers;

/// <summary>A form with its fields from the case, what is missing, and the paper as it will be printed.</summary>
[Authorize(Policy = Policies.Casework)]
internal sealed class FormModel(PaperCase cases, PaperDesk desk, PaperFields stored, CaseFacts facts, TimeProvider time) : PageModel
{
    private const int Longest = 20_000;
    private CasePaper? _draft;

    [BindProperty]
    public Dictionary<string, string> Fields { get; set; } = [];

    /// <summary>Of the form as it was shown: sent twice, it is one paper.</summary>
    [BindProperty]
    public Guid Key { get; set; }

    public Petition Petition { get; private set; } = null!;

    public FormTemplate Template { get; private set; } = null!;

    public FormVersion Version { get; private set; } = null!;

    public bool NamesDenouncer { get; private set; }

    public string Here => PetitionLinks.PaperDraft(Petition.Code, Template.Code, _draft?.Id);

    public PaperDocument Preview => PaperComposer.Compose(Template, Version, Fields, null, time.TodayInVietnam());

    public IEnumerable<string> Wrong(string field) => ModelState.TryGetValue($"Fields[{field}]", out var entry) ? entry.Errors.Select(error => error.ErrorMessage) : [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        if (!PaperCase.MayWrite(User) || await cases.FindAsync((string)RouteData.Values["code"]!, User, cancel) is not { } petition || !await ShowAsync(petition, cancel))
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Key = Guid.CreateVersion7();
        await cases.ReadAsync(Petition, $"form {Template.Code}", cancel);
        Fields = _draft is null ? FormFilling.Prefill(Template, Version, (await facts.OfAsync(Petition, Template, User, cancel)).Facts) : await stored.OpenAsync(_draft, cancel);
    }

    /// <summary>The same page with the fields worded in.</summary>
    public void OnPost() => Keep();

    public async Task<IActionResult> OnPostDraftAsync(CancellationToken cancel)
    {
        Keep();
        if (!await IsCleanAsync(cancel))
        {
            return this.Refused();
        }

        var paper = await desk.SaveAsync(Petition, _draft, Key, Template, Fields, NamesDenouncer, User, cancel);
        return paper is null ? await FasterAsync(cancel) : Redirect(PetitionLinks.PaperDraft(Petition.Code, Template.Code, paper.Id));
    }

    public async Task<IActionResult> OnPostIssueAsync(CancellationToken cancel)
    {
        Keep();
        foreach (var field in FormFilling.Missing(Template, Version, Fields))
        {
            ModelState.AddModelError($"Fields[{field.Name}]", $"Hãy điền: {field.Label}.");
        }

        if (!await IsCleanAsync(cancel))
        {
            return this.Refused();
        }

        var paper = await desk.IssueAsync(Petition, _draft, Key, Template, Fields, NamesDenouncer, User, cancel);
        return paper is null ? await FasterAsync(cancel) : Redirect(PetitionLinks.Paper(Petition.Code, paper.Id));
    }

    /// <summary>The paper that this form has made before; otherwise a colleague changed the draft, and what was typed stays to be compared.</summary>
    private async Task<IActionResult> FasterAsync(CancellationToken cancel)
    {
        if (await desk.FindAsync(Petition.Id, _draft?.Id ?? Key, cancel) is { } made && (_draft is null || made.State != CasePaperState.Draft))
        {
            return Redirect(made.State == CasePaperState.Draft ? PetitionLinks.PaperDraft(Petition.Code, Template.Code, made.Id) : PetitionLinks.Paper(Petition.Code, made.Id));
        }

        ModelState.AddModelError(string.Empty, "Đồng nghiệp vừa sửa bản nháp này. Mở lại bản nháp ở thẻ khác để so, nội dung Ông/Bà gõ còn nguyên ở đây.");
        return this.Collided();
    }

    /// <summary>The draft and its wording, or the wording in force today; a draft that names a denouncer only while the reader's opening lasts.</summary>
    private async Task<bool> ShowAsync(Petition petition, CancellationToken cancel)
    {
        if (FormCatalogue.Find((string)RouteData.Values["form"]!) is not { } form || !form.BelongsTo(petition.Procedure))
        {
            return false;
        }

        (Petition, Template) = (petition, form);
        if (Request.Query.TryGetValue("nhap", out var asked) && asked.ToString().Length > 0)
        {
            _draft = Guid.TryParse(asked, out var id) ? await desk.FindAsync(petition.Id, id, cancel) : null;
            if (_draft is not { State: CasePaperState.Draft } || _draft.FormCode != form.Code)
            {
                return false;
            }
        }

        Version = _draft is null ? form.On(time.TodayInVietnam())! : form.Version(_draft.FormVersion);
        NamesDenouncer = (await facts.OfAsync(petition, form, User, cancel)).NamesDenouncer;
        return Version is not null && (_draft is not { NamesDenouncer: true } || NamesDenouncer);
    }

    private void Keep()
    {
        var known = FormFilling.Fields(Template, Version).Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        Fields = Fields.Where(field => known.Contains(field.Key)).ToDictionary(field => field.Key, field => (field.Value ?? "").ReplaceLineEndings("\n").Trim(), StringComparer.Ordinal);
    }

    private async Task<bool> IsCleanAsync(CancellationToken cancel)
    {
        foreach (var field in Fields.Where(field => field.Value.Length > Longest || field.Value.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\t'))))
        {
            ModelState.AddModelError($"Fields[{field.Key}]", "Nội dung dài quá 20.000 chữ cái hoặc có ký tự không in được. Hãy sửa lại.");
        }

        foreach (var field in await desk.BetrayingAsync(Petition, Fields, NamesDenouncer, cancel))
        {
            ModelState.AddModelError($"Fields[{field}]", "Mục này có danh tính người tố cáo, mẫu này không được ghi. Hãy dùng mã.");
        }

        return ModelState.IsValid;
    }
}
