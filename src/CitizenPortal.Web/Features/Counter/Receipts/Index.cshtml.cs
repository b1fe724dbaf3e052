using System.Globalization;
using CitizenPortal.Web.Features.Counter.Register;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Counter.Receipts;

/// <summary>A receipt to print and to take along as a file.</summary>
[Authorize(Policy = Policies.Reception)]
internal sealed class IndexModel(ReceiptFile receipts) : PageModel
{
    public ReceiptPaper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid receipt, CancellationToken cancel) => await FindAsync(receipt, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnGetDocxAsync(Guid receipt, CancellationToken cancel) => await FindAsync(receipt, cancel)
        ? File(ReceiptFile.Document(Paper), RegisterFile.Docx, string.Create(CultureInfo.InvariantCulture, $"bien-nhan-{Paper.Entry.Year}-{Paper.Entry.Number}.docx"))
        : NotFound();

    private async Task<bool> FindAsync(Guid receipt, CancellationToken cancel)
    {
        if (await receipts.FindAsync(receipt, User, cancel) is not { } paper)
        {
            return false;
        }

        Paper = paper;
        return true;
    }
}
