namespace CitizenPortal.Web.Features.Sessions.Contracts;

/// <summary>The addresses of the video room; nobody writes them by hand.</summary>
public static class SessionLinks
{
    public const string Hub = "/hubs/reception";

    /// <summary>The citizen's room, for whoever has come through his own link.</summary>
    public const string CitizenRoom = "/phong-tiep";

    public static string OfficerRoom(Guid bookingId) => $"/can-bo/phong-tiep/{bookingId}";

    public static string Recording(Guid sessionId) => $"/can-bo/ban-ghi/{sessionId}";

    public static string Film(Guid sessionId, int segment) => $"/can-bo/ban-ghi/{sessionId}/doan/{segment}";

    public static string Pieces(Guid sessionId) => $"/can-bo/ban-ghi/{sessionId}/manh";
}
