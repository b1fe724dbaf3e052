using System.ComponentModel.DataAnnotations;
using CitizenPortal.Domain.Counter;
using CitizenPortal.Web.Data;
using CitizenPortal.Web.Features.Counter.Contracts;
using CitizenPortal.Web.Features.Counter.Live;
using CitizenPortal.Web.Features.Counter.Waiting;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CitizenPortal.Web.Features.Counter.Rules;

/// <summary>What a head may set for his waiting room.</summary>
public sealed class PlaceForm
{
    [Required(ErrorMessage = "Chưa ghi tên nơi tiếp.")]
    [StringLength(200, ErrorMessage = "Tên dài quá 200 chữ. Hãy ghi ngắn lại.")]
    public string? Name { get; set; }

    [Range(1, CounterPlace.MostDesks, ErrorMessage = "Số bàn từ 1 đến 20.")]
    public int Desks { get; set; }

    [Range(1, 10, ErrorMessage = "Ghi một số từ 1 đến 10.")]
    public int BookedInARow { get; set; }

    [Range(0, 60, ErrorMessage = "Ghi một số phút từ 0 đến 60.")]
    public int Early { get; set; }

    [Range(0, 60, ErrorMessage = "Ghi một số phút từ 0 đến 60.")]
    public int Late { get; set; }

    [Range(1, 30, ErrorMessage = "Ghi một số phút từ 1 đến 30.")]
    public int Grace { get; set; }

    [Range(0, 120, ErrorMessage = "Ghi một số phút từ 0 đến 120.")]
    public int HeadStart { get; set; }

    internal QueueRule Rule => new(BookedInARow, Early, Late, Grace, HeadStart);

    internal static PlaceForm Of(CounterPlace place) => new()
    {
        Name = place.Name,
        Desks = place.Desks,
        BookedInARow = place.BookedInARow,
        Early = place.EarlyMinutes,
        Late = place.LateMinutes,
        Grace = place.GraceMinutes,
        HeadStart = place.HeadStartMinutes,
    };
}

/// <summary>The rule of the waiting room; its head sets it, everybody can read it.</summary>
[Authorize(Policy = Policies.Reception, Roles = $"{Roles.UnitHead},{Roles.Board}")]
internal sealed class IndexModel(CounterPlaces places, CounterBell bell, PortalDb db) : PageModel
{
    [BindProperty]
    public PlaceForm Input { get; set; } = new();

    public CounterPlace Place { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await places.OfAsync(User, HttpContext.RequestAborted) is not { } place)
        {
            context.Result = NotFound();
            return;
        }

        Place = await db.Set<CounterPlace>().SingleAsync(each => each.Id == place.Id, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => Input = PlaceForm.Of(Place);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }

        Place.Arrange(Input.Name!, Input.Desks, Input.Rule);
        return await SavedAsync(CounterLinks.CheckIn, cancel);
    }

    public Task<IActionResult> OnPostKeysAsync(CancellationToken cancel)
    {
        Place.ChangeKeys(PlaceStart.NewKeys());
        return SavedAsync(CounterLinks.Rules, cancel);
    }

    private async Task<IActionResult> SavedAsync(string next, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        await bell.RingAsync(Place.Id);
        return Redirect(next);
    }
}
