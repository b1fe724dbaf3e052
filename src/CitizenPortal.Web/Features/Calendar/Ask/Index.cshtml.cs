using CitizenPortal.Domain.Calendar;
using CitizenPortal.Web.Features.Calendar.Contracts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Features.Calendar.Ask;

/// <summary>“When must I get an answer?” The same clock that counts every case answers anybody, by a plain form in the address.</summary>
[AllowAnonymous]
internal sealed class IndexModel(ILegalClock clock, IStringLocalizer<CalendarTexts> texts) : PageModel
{
    public const string RuleField = "quy-dinh";
    public const string DayField = "ngay";

    [BindProperty(SupportsGet = true, Name = RuleField)]
    public string? Rule { get; set; }

    [BindProperty(SupportsGet = true, Name = DayField)]
    public string? Day { get; set; }

    [BindProperty(SupportsGet = true, Name = "phuc-tap")]
    public bool Complex { get; set; }

    [BindProperty(SupportsGet = true, Name = "vung-kho")]
    public bool Remote { get; set; }

    [BindProperty(SupportsGet = true, Name = "gia-han")]
    public bool Extended { get; set; }

    public ClockQuestion? Question { get; private set; }

    public DeadlineResult? Result { get; private set; }

    /// <summary>Facts that were ticked although the rule has no length of its own for them.</summary>
    public IReadOnlyList<string> WithoutEffect { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (Rule is null && Day is null)
        {
            return Page();
        }

        if (Check() is not { } question)
        {
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }

        Question = question;
        Result = question.Answer(await clock.CalendarAsync(cancel));
        WithoutEffect = [.. Ignored(question.Term)];
        return Page();
    }

    private ClockQuestion? Check()
    {
        var term = LegalTerms.Find(Rule ?? "");
        if (term is null || term.Unit == TermUnit.Hour)
        {
            ModelState.AddModelError(RuleField, texts["Hãy chọn việc Ông/Bà đang chờ."]);
        }

        if (ClockQuestion.Day(Day) is not { Year: >= 2000 and <= 2100 } day)
        {
            ModelState.AddModelError(DayField, texts["Hãy ghi ngày theo dạng ngày/tháng/năm, ví dụ 23/11/2026."]);
            return null;
        }

        return ModelState.IsValid ? new ClockQuestion(LegalTerms.On(term!.Code, day), day, new TermFlags(Complex, Remote, Extended)) : null;
    }

    private IEnumerable<string> Ignored(LegalTerm term)
    {
        if (Complex && term.Complex is null && term.Extensions.Count < 2)
        {
            yield return texts["Việc phức tạp"];
        }

        if (Remote && term.Remote is null)
        {
            yield return texts["Vùng sâu, vùng xa đi lại khó khăn"];
        }

        if (Extended && !term.CanBeExtended)
        {
            yield return texts["Đã có quyết định gia hạn"];
        }
    }
}
