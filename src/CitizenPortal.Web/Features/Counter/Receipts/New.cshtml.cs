using System.Globalization;
using CitizenPortal.Domain.Counter;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Counter.Contracts;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Counter.Receipts;

/// <summary>One row of the list of papers, as typed.</summary>
public sealed class PaperRow
{
    public string? Title { get; set; }

    public string? Pages { get; set; }

    public PaperCondition Condition { get; set; }
}

/// <summary>Writes the receipt for what a visitor hands over (form 02/TCD).</summary>
[Authorize(Policy = Policies.Reception)]
internal sealed class NewModel(ReceiptFile receipts, PortalDb db, TimeProvider time) : PageModel
{
    private const int LongestTitle = 300;

    [FromRoute]
    public Guid Entry { get; set; }

    [BindProperty]
    public string? OfficerTitle { get; set; } = "Cán bộ tiếp công dân";

    [BindProperty]
    public PaperRow[] Papers { get; set; } = [new(), new(), new(), new(), new()];

    public RegisterEntry Line { get; private set; } = null!;

    public IReadOnlyList<DocumentReceipt> Made { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await receipts.EntryAsync(Entry, User, HttpContext.RequestAborted) is not { } found)
        {
            context.Result = NotFound();
            return;
        }

        Line = found.Entry;
        Made = await receipts.OfEntryAsync(Entry, HttpContext.RequestAborted);
        await next();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var papers = Read();
        if (!ModelState.IsValid)
        {
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }

        var receipt = DocumentReceipt.Make(Line, papers, (User.Id(), User.DisplayName(), OfficerTitle?.Trim() ?? ""), time.GetUtcNow());
        db.Add(receipt);
        await db.SaveChangesAsync(cancel);
        return Redirect(CounterLinks.Receipt(receipt.Id));
    }

    /// <summary>Rows without a title are left out; a title needs its pages.</summary>
    private List<ReceivedPaper> Read()
    {
        var papers = new List<ReceivedPaper>();
        foreach (var (row, index) in Papers.Select((row, index) => (row, index)).Where(each => !string.IsNullOrWhiteSpace(each.row.Title) || !string.IsNullOrWhiteSpace(each.row.Pages)))
        {
            var isNumber = int.TryParse(row.Pages?.Trim(), CultureInfo.InvariantCulture, out var pages) && pages is >= 1 and <= 10_000;
            if (!isNumber)
            {
                ModelState.AddModelError($"Papers[{index}].Pages", $"Tài liệu {index + 1}: số trang “{row.Pages}” chưa đúng. Hãy ghi một số, ví dụ 3.");
            }

            if (string.IsNullOrWhiteSpace(row.Title) || row.Title.Length > LongestTitle)
            {
                ModelState.AddModelError($"Papers[{index}].Title", $"Tài liệu {index + 1}: hãy ghi tên tài liệu, nhiều nhất {LongestTitle} chữ.");
            }

            papers.Add(new ReceivedPaper(row.Title ?? "", pages, row.Condition));
        }

        if (papers.Count == 0)
        {
            ModelState.AddModelError("Papers[0].Title", "Chưa ghi tài liệu nào. Hãy ghi tên và số trang của ít nhất một tài liệu.");
        }

        if (string.IsNullOrWhiteSpace(OfficerTitle) || OfficerTitle.Length > 120)
        {
            ModelState.AddModelError(nameof(OfficerTitle), "Hãy ghi chức vụ của người nhận, nhiều nhất 120 chữ.");
        }

        return papers;
    }
}
