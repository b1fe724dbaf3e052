using CitizenPortal.Domain.Counter;
using CitizenPortal.Web.Features.Counter.Contracts;
using CitizenPortal.Web.Features.Counter.Register;
using CitizenPortal.Web.Features.Counter.Waiting;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CitizenPortal.Web.Features.Counter.Desk;

/// <summary>One desk: the visitor who is there, and who comes next.</summary>
[Authorize(Policy = Policies.Reception)]
internal sealed class IndexModel(CounterPlaces places, RoomQuery query, WaitingRoom waiting, DeskActs acts, RegisterBook book, RegisterSeal seal) : PageModel
{
    [FromRoute]
    public int Desk { get; set; }

    [BindProperty]
    public EntryForm Input { get; set; } = new();

    public CounterPlace Place { get; private set; } = null!;

    public RoomPicture Room { get; private set; } = null!;

    /// <summary>The visitor at this desk.</summary>
    public Ticket? Visitor { get; private set; }

    public RegisterEntry? Entry { get; private set; }

    /// <summary>Set after a call that found nobody.</summary>
    [FromQuery(Name = "trong")]
    public bool NobodyWaits { get; set; }

    public IEnumerable<int> OtherDesks => Enumerable.Range(1, Place.Desks).Where(desk => desk != Desk);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        if (await places.OfAsync(User, cancel) is not { } place || !place.HasDesk(Desk))
        {
            context.Result = NotFound();
            return;
        }

        Place = place;
        Room = await query.NowAsync(place, cancel);
        Visitor = Room.At(Desk);
        Entry = Visitor is { State: TicketState.Serving } ? await book.OfTicketAsync(Visitor.Id, cancel) : null;
        await next();
    }

    public void OnGet()
    {
        if (Entry is not null)
        {
            Input = EntryForm.Of(Entry, seal.Person(Entry, User.Id()), seal.Paper(Entry, User.Id()));
        }
    }

    public IActionResult OnGetQueue() => Partial("_Queue", this);

    public async Task<IActionResult> OnPostNextAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        return await waiting.CallNextAsync(Place, Desk, cancel) is null ? Redirect($"{CounterLinks.Desk(Desk)}?trong=true") : Back();
    }

    public Task<IActionResult> OnPostRecallAsync(CancellationToken cancel) => DoneAsync(() => acts.RecallAsync(Place, Desk, cancel));

    public Task<IActionResult> OnPostStartAsync(CancellationToken cancel) => DoneAsync(() => acts.StartAsync(Place, Desk, User, cancel));

    public Task<IActionResult> OnPostNoShowAsync(CancellationToken cancel) => DoneAsync(() => acts.NoShowAsync(Place, Desk, cancel));

    public Task<IActionResult> OnPostTransferAsync(int to, CancellationToken cancel) => DoneAsync(() => acts.TransferAsync(Place, Desk, to, cancel));

    public Task<IActionResult> OnPostComeBackAsync(Guid ticket, CancellationToken cancel) => DoneAsync(() => acts.ComeBackAsync(Place, ticket, cancel));

    public Task<IActionResult> OnPostSaveAsync(CancellationToken cancel) => WriteAsync(false, _ => CounterLinks.Desk(Desk), cancel);

    public Task<IActionResult> OnPostFinishAsync(CancellationToken cancel) => WriteAsync(true, _ => CounterLinks.Desk(Desk), cancel);

    public Task<IActionResult> OnPostReceiptAsync(CancellationToken cancel) => WriteAsync(false, entry => CounterLinks.Receipts(entry.Id), cancel);

    private async Task<IActionResult> WriteAsync(bool finish, Func<RegisterEntry, string> next, CancellationToken cancel)
    {
        Input.Check(ModelState);
        return ModelState.IsValid
            ? Redirect(next(await acts.WriteAsync(Place, Desk, Input, finish, User, cancel)))
            : new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    /// <summary>The register's form is not part of these posts, so its missing fields are no errors.</summary>
    private async Task<IActionResult> DoneAsync(Func<Task> act)
    {
        ModelState.Clear();
        await act();
        return Back();
    }

    private RedirectResult Back() => Redirect(CounterLinks.Desk(Desk));
}
