using CitizenPortal.Web.Platform.Messaging.Sms;

namespace CitizenPortal.Web.Features.Messages.Hooks;

/// <summary>Where Twilio reports what became of an SMS. It is told nothing but whether the signature holds.</summary>
internal static class TwilioStatusHook
{
    /// <summary>Reports are a few hundred bytes long.</summary>
    private const int LongestReport = 16 * 1024;

    public static void MapTwilioStatus(this IEndpointRouteBuilder routes) =>
        routes.MapPost(TwilioReports.Path, ReceiveAsync)
            .AllowAnonymous()
            .DisableAntiforgery()
            .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(LongestReport));

    private static async Task<IResult> ReceiveAsync(HttpContext context, CancellationToken cancel)
    {
        // Without an SMS account nobody can sign a report.
        if (context.RequestServices.GetService<TwilioReports>() is not { } reports)
        {
            return Results.NotFound();
        }

        var request = context.Request;
        var form = request.HasFormContentType ? await request.ReadFormAsync(cancel) : FormCollection.Empty;
        var fields = form.SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? ""));
        if (request.Headers["X-Twilio-Signature"] is not [{ } signature] || !reports.IsSigned($"{request.Path}{request.QueryString}", fields, signature))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (form["MessageSid"] is [{ Length: > 0 } sid])
        {
            Guid? message = Guid.TryParse(request.Query[TwilioReports.MessageParameter], out var id) ? id : null;
            await reports.NoteAsync(sid, form["MessageStatus"], form["ErrorCode"], message, cancel);
        }

        return Results.NoContent();
    }
}
