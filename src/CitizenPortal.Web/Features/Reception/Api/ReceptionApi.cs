using CitizenPortal.Domain.Kernel;
using CitizenPortal.Domain.Reception;
using CitizenPortal.Web.Features.Reception.Book;
using CitizenPortal.Web.Features.Reception.Contracts;
using CitizenPortal.Web.Features.Reception.Places;
using CitizenPortal.Web.Features.Units.Contracts;
using CitizenPortal.Web.Platform;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace CitizenPortal.Web.Features.Reception.Api;

/// <summary>A booking as a programme sends it: the hour, the seat and who comes.</summary>
/// <param name="Seat">Kind and key of the point as the lists of places name them; <c>Home</c> at home.</param>
public sealed record BookingRequest(
    Guid Slot, string? Seat, string? Name, string? Phone, string? Email, string? Subject, string? PetitionCode, string? PhoneLast4, int People = 1, string? Delegates = null, string? Language = null, string? HelpNeeded = null);

public sealed record BookingAnswer(string Code, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Manage, string Calendar);

/// <summary>Free places and booking for programmes and for the page itself; the same rules, the same refusals.</summary>
internal static class ReceptionApi
{
    public static void MapReceptionApi(this WebApplication app)
    {
        app.MapGet(ReceptionLinks.FreeApi, Free).AllowAnonymous();
        app.MapGet(ReceptionLinks.NextApi, Next).AllowAnonymous();
        app.MapPost(ReceptionLinks.BookApi, BookAsync).AllowAnonymous().DisableAntiforgery().RequireRateLimiting(RateLimits.PublicPost);
    }

    /// <summary>All hours of one host that lie ahead, full ones included; those of one day when it is named.</summary>
    private static Task<IResult> Free(string coQuan, string gap, DateOnly? ngay, IUnitDirectory units, FreeBoard board)
    {
        var host = ReceptionLinks.HostNamed(gap);
        return AnswerAsync(host is null ? null : units.Find(coQuan), unit => board.ReadAsync(unit, $"free-{gap}-{ngay:yyyyMMdd}", services =>
        {
            var places = services.GetRequiredService<FreePlaces>();
            return ngay is { } day ? places.OfHostAsync(unit, host!.Value, day, CancellationToken.None) : places.OfUnitAsync(unit, host, CancellationToken.None);
        }));
    }

    private static Task<IResult> Next(string coQuan, IUnitDirectory units, FreeBoard board) =>
        AnswerAsync(units.Find(coQuan), unit => board.ReadAsync(unit, "next", services => services.GetRequiredService<NextPlaces>().OfUnitAsync(unit, CancellationToken.None)));

    private static async Task<IResult> AnswerAsync(Domain.People.Unit? unit, Func<string, Task<byte[]>> read) =>
        unit is null ? Results.NotFound() : Results.Bytes(await read(unit.Code), "application/json; charset=utf-8");

    private static async Task<IResult> BookAsync(BookingRequest request, BookNow book, ProvenPetition proven, IStringLocalizer<ReceptionTexts> texts, CancellationToken cancel)
    {
        var errors = new ModelStateDictionary();
        var wantsPetition = !string.IsNullOrWhiteSpace(request.PetitionCode);
        var petition = wantsPetition ? await proven.OfCitizenAsync(request.PetitionCode!, request.PhoneLast4 ?? "", cancel) : null;
        if (wantsPetition && petition is null)
        {
            errors.AddModelError(nameof(request.PetitionCode), texts["Không tìm thấy đơn có mã và 4 số cuối này. Ông/Bà xem lại giấy hẹn hoặc tin nhắn, hoặc gửi đơn trước."]);
        }

        if (SeatChoice.Read(request.Seat) is not { } choice)
        {
            errors.AddModelError(nameof(request.Seat), texts["Chưa chọn nơi ngồi. Ông/Bà chọn một nơi rồi bấm lại giờ."]);
            choice = new PlaceChoice(PointKind.Centre, null);
        }

        return Form(request).Read(errors, texts, "", subjectNeeded: petition is null) is { } visitor
            ? await TryAsync(book, request.Slot, choice, visitor, petition is null ? null : ProvenPetition.Matter(petition), cancel)
            : Results.ValidationProblem(errors.Where(field => field.Value!.Errors.Count > 0).ToDictionary(field => field.Key.TrimStart('.'), field => field.Value!.Errors.Select(error => error.ErrorMessage).ToArray()));
    }

    private static async Task<IResult> TryAsync(BookNow book, Guid slot, PlaceChoice choice, Visitor visitor, BookingMatter? matter, CancellationToken cancel)
    {
        try
        {
            return await book.BookAsync(slot, choice, visitor, matter, cancel) is { } booking
                ? Results.Created(ReceptionLinks.Manage(booking.ManageToken), new BookingAnswer(booking.Code, booking.StartsAt, booking.EndsAt, ReceptionLinks.Manage(booking.ManageToken), ReceptionLinks.Calendar(booking.ManageToken)))
                : Results.Problem("Chỗ này vừa có người đặt. Hãy đọc lại các chỗ trống.", statusCode: StatusCodes.Status409Conflict, title: "reception.place-taken");
        }
        catch (RuleBrokenException broken)
        {
            return Results.Problem(RuleTexts.Of(broken), statusCode: StatusCodes.Status409Conflict, title: broken.Rule);
        }
    }

    private static VisitorForm Form(BookingRequest request) => new()
    {
        Name = request.Name,
        Phone = request.Phone,
        Email = request.Email,
        Subject = request.Subject,
        People = request.People.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Delegates = request.Delegates,
        Language = request.Language,
        HelpNeeded = request.HelpNeeded,
    };
}
