using CitizenPortal.Domain.Sessions;
using CitizenPortal.Web.Features.Sessions.Room;
using CitizenPortal.Web.Platform.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace CitizenPortal.Web.Features.Sessions.Record;

/// <summary>Pieces come in here and films go out here.</summary>
internal static class RecordingEndpoints
{
    /// <summary>A few seconds of picture take a few hundred kilobytes.</summary>
    private const long LargestPiece = 16 * 1024 * 1024;

    public static void MapRecordings(this IEndpointRouteBuilder app)
    {
        app.MapPost("/can-bo/ban-ghi/{sessionId:guid}/manh/{number:int}", TakeAsync).RequireAuthorization(Policies.Reception);
        app.MapGet("/can-bo/ban-ghi/{sessionId:guid}/doan/{segment:int}", FilmAsync).RequireAuthorization(Policies.Staff);
    }

    private static async Task<IResult> TakeAsync(
        Guid sessionId, int number, [AsParameters] PieceHead head, HttpContext context, IAntiforgery antiforgery, Rooms rooms, RoomAccess access, TakePiece take)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Results.BadRequest();
        }

        var cancel = context.RequestAborted;
        var room = await rooms.FindAsync(sessionId, cancel);
        if (room is null || !await access.MaySitAsync(context.User, room.Session, Seat.Centre, cancel))
        {
            return Results.NotFound();
        }

        var bytes = await BodyAsync(context, cancel);
        var piece = new PieceArrival(number, head.Segment, head.Recorder, head.Previous, head.Sha256, bytes.Length);
        var (taken, chain) = await take.TakeAsync(sessionId, piece, bytes, cancel);
        return Results.Json(chain, statusCode: taken ? StatusCodes.Status200OK : StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> FilmAsync(Guid sessionId, int segment, HttpContext context, Rooms rooms, RoomAccess access, IRecordingStore films)
    {
        var cancel = context.RequestAborted;
        if (await rooms.FindAsync(sessionId, cancel) is not { } room
            || !await access.MayWatchAsync(context.User, room.Session, cancel)
            || films.Open(sessionId, segment) is not { } film)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "private, no-store";
        return Results.File(film, "video/webm", enableRangeProcessing: true);
    }

    private static async Task<byte[]> BodyAsync(HttpContext context, CancellationToken cancel)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LargestPiece;
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, cancel);
        return body.ToArray();
    }

    internal sealed record PieceHead(
        [FromHeader(Name = "X-Segment")] int Segment,
        [FromHeader(Name = "X-Recorder")] string Recorder,
        [FromHeader(Name = "X-Previous")] string Previous,
        [FromHeader(Name = "X-Sha256")] string Sha256);
}
