using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Messages.Contracts;
using CitizenPortal.Web.Outbox;
using CitizenPortal.Web.Platform.Messaging;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Messages.States;

/// <summary>How every message stands, and what was given up: the administrator's way to see that nobody is left without his letter.</summary>
[Authorize(Policy = Policies.Administration)]
internal sealed class IndexModel(MessageList list, MessageRetry messages, DeadLetters deadLetters) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "tinh-trang")]
    public MessageState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<MessageRow> Rows { get; private set; } = [];

    public IReadOnlyDictionary<MessageState, int> Counts { get; private set; } = new Dictionary<MessageState, int>();

    public IReadOnlyDictionary<MessageChannel, int> Unconfigured { get; private set; } = new Dictionary<MessageChannel, int>();

    public IReadOnlyList<DeadLetter> Dead { get; private set; } = [];

    public int All => Counts.Values.Sum();

    public int Shown => State is { } state ? Counts.GetValueOrDefault(state) : All;

    public static string LinkTo(MessageState? state, int page = 1) =>
        $"{MessageLinks.States}?tinh-trang={state}&trang={page}";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Number = Math.Max(1, Number);
        Counts = await list.CountsAsync(cancel);
        Rows = await list.RowsAsync(State, Number, cancel);
        Unconfigured = await list.UnconfiguredAsync(cancel);
        Dead = await deadLetters.ListAsync(cancel);
    }

    public async Task<IActionResult> OnPostMessageAsync(Guid id, CancellationToken cancel) =>
        await messages.TryAgainAsync(id, cancel) ? Redirect(LinkTo(State)) : NotFound();

    public async Task<IActionResult> OnPostEventAsync(Guid id, CancellationToken cancel) =>
        await deadLetters.TryAgainAsync(id, cancel) ? Redirect(LinkTo(State)) : NotFound();
}
